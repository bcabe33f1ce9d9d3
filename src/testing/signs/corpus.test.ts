import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBatches } from "./batches.ts";
import { fileOf, linksOf, messagesOf, type SetName } from "./corpus.ts";
import type { TestLink, TestMessage } from "./figures.ts";
import { likeness, normalisedText, normalisedUrl, shinglesOf } from "./near-duplicate.ts";

// What fails here names ids alone: a text of the held-out set must not be read by who tunes the signs.
const SETS: readonly SetName[] = ["tuning", "heldout"];
const MESSAGES = { tuning: messagesOf("tuning"), heldout: messagesOf("heldout") };
const LINKS = { tuning: linksOf("tuning"), heldout: linksOf("heldout") };
const BATCHES = readBatches(fileURLToPath(new URL(".", import.meta.url)));
/** Messages to learn from, named by their file and line. */
const LEARNED = BATCHES.filter(({ name }) => name !== "tuning").flatMap(({ name, messages }) =>
  messages.map((message, index) => ({ ...message, id: `${name}:${index + 1}` })),
);
const ALL_MESSAGES = [...MESSAGES.tuning, ...MESSAGES.heldout];
const ALL_LINKS = [...LINKS.tuning, ...LINKS.heldout];

const LANGUAGES = ["en", "kk", "mixed", "ru", "translit"];
const MESSAGE_KINDS = ["fraud", "ordinary"];
const LINK_KINDS = ["look-alike", "official", "other"];
const LEAST = { messages: 150, links: 120 };
const TOO_ALIKE = 0.6;
/** Shorter texts share their few runs of letters by chance. */
const SHORTEST = 16;

const idsOf = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
const hasOnly = (line: object, keys: string[]): boolean => Object.keys(line).join() === keys.join();

function isMessage(line: TestMessage): boolean {
  const named = LANGUAGES.includes(line.lang) && MESSAGE_KINDS.includes(line.kind) && /^m\d{3}[a-z]?$/.test(line.id);
  return named && hasOnly(line, ["id", "lang", "kind", "text", "source"]) && line.text.trim() !== "" && !!line.source;
}

function isLink(line: TestLink): boolean {
  const named = LINK_KINDS.includes(line.kind) && /^l\d{3}[a-z]?$/.test(line.id);
  const plain = line.kind !== "official" || !line.url.toLowerCase().startsWith("http:");
  return named && plain && hasOnly(line, ["id", "url", "kind", "source"]) && line.url.trim() !== "" && !!line.source;
}

type Named = Pick<TestMessage, "id" | "text">;

function readable({ id, text }: Named) {
  const plain = normalisedText(text);
  return { id, plain, shingles: shinglesOf(plain) };
}

/** Pairs across the sets that say the same, by ids. */
function messagesTooAlike(tuning: readonly Named[], heldout: readonly Named[]): string[] {
  const others = heldout.map(readable);
  return tuning.map(readable).flatMap(({ id, plain, shingles }) => {
    const isAlike = (other: ReturnType<typeof readable>): boolean =>
      plain === other.plain ||
      (Math.min(plain.length, other.plain.length) >= SHORTEST && likeness(shingles, other.shingles) >= TOO_ALIKE);
    return others.filter(isAlike).map((other) => `${id} ~ ${other.id}`);
  });
}

const hostOf = (url: string): string => normalisedUrl(url).split("/")[0] ?? "";

/** The same address in both sets; or, unless it is an official one, the same host. */
function linksTooAlike(tuning: readonly TestLink[], heldout: readonly TestLink[]): string[] {
  return tuning.flatMap((line) => {
    const isAlike = ({ url, kind }: TestLink): boolean => {
      const same = line.kind === kind && normalisedUrl(url) === normalisedUrl(line.url);
      return same || (line.kind === "look-alike" && hostOf(url) === hostOf(line.url));
    };
    return heldout.filter(isAlike).map(({ id }) => `${line.id} ~ ${id}`);
  });
}

/** Ids of the held-out set that are not newer than every line for tuning: such a line may have been read. */
function notNewer(tuning: readonly { readonly id: string }[], heldout: readonly { readonly id: string }[]): string[] {
  const last = idsOf(tuning).sort().at(-1) ?? "";
  return idsOf(heldout).filter((id) => id <= last);
}

describe("The test data of signs", () => {
  it("is made of whole lines with nothing missing and nothing more", () => {
    expect(idsOf(ALL_MESSAGES.filter((line) => !isMessage(line)))).toEqual([]);
    expect(idsOf(ALL_LINKS.filter((line) => !isLink(line)))).toEqual([]);
    expect(distinct(idsOf(ALL_MESSAGES))).toHaveLength(ALL_MESSAGES.length);
    expect(distinct(idsOf(ALL_LINKS))).toHaveLength(ALL_LINKS.length);
  });

  it.each(SETS)("has every language and every kind in the %s set, and enough lines", (set) => {
    expect(MESSAGES[set].length).toBeGreaterThanOrEqual(LEAST.messages);
    expect(LINKS[set].length).toBeGreaterThanOrEqual(LEAST.links);
    const groups = distinct(MESSAGES[set].map(({ lang, kind }) => `${kind}/${lang}`));
    expect(groups).toEqual(MESSAGE_KINDS.flatMap((kind) => LANGUAGES.map((lang) => `${kind}/${lang}`)));
    expect(distinct(LINKS[set].map(({ kind }) => kind))).toEqual(LINK_KINDS);
  });

  it("holds out the latest round alone", () => {
    expect(notNewer(MESSAGES.tuning, MESSAGES.heldout)).toEqual([]);
    expect(notNewer(LINKS.tuning, LINKS.heldout)).toEqual([]);
  });

  it.each(SETS)("ends every file of the %s set with a whole line, so that lines can be appended", (set) => {
    for (const name of ["messages", "links"] as const)
      expect(readFileSync(fileOf(set, name), "utf8").endsWith("}\n")).toBe(true);
  });

  it("has no message and no address in both sets, nor one much like it", () => {
    expect(messagesTooAlike(MESSAGES.tuning, MESSAGES.heldout)).toEqual([]);
    expect(linksTooAlike(LINKS.tuning, LINKS.heldout)).toEqual([]);
  });

  it("has no message to learn from that is much like one held out", () => {
    expect(messagesTooAlike(LEARNED, MESSAGES.heldout)).toEqual([]);
  });

  it("learns from whole lines of every kind and language, each writer from both kinds", () => {
    const keys = (message: object): string => Object.keys(message).join();
    expect(distinct(LEARNED.map(keys))).toEqual(["lang,kind,text,theme,id"]);
    expect(LEARNED.filter(({ text }) => text.trim() === "").map(({ id }) => id)).toEqual([]);
    expect(distinct(LEARNED.map(({ lang }) => lang))).toEqual(LANGUAGES);
    for (const { name, messages } of BATCHES) {
      expect(distinct(messages.map(({ kind }) => kind)), name).toEqual(MESSAGE_KINDS);
    }
  });
});

const message = (id: string, text: string): TestMessage => ({ id, lang: "ru", kind: "fraud", text, source: "here" });
const link = (id: string, url: string): TestLink => ({ id, url, kind: "look-alike", source: "here" });

describe("The guards of the test data", () => {
  it.each([
    ["Назовите код из смс, иначе посылка вернётся", "НАЗОВИТЕ к о д из смс, иначе посылка вернется!!!"],
    ["Вы выиграли 500 000 тенге, оплатите доставку", "Bы выигpaли 900 000 тенге, oплaтитe доставку"],
    ["Переведите деньги на резервный счёт", "Айгуль, срочно переведите деньги на резервный счёт, это банк"],
  ])("find two messages that say the same: %s", (one, other) => {
    expect(messagesTooAlike([message("m1", one)], [message("m2", other)])).toEqual(["m1 ~ m2"]);
  });

  it("leave two messages about one thing alone", () => {
    const [one, other] = ["Код от подъезда 12, жду вас к семи", "Назовите код из смс, я из банка"];
    expect(messagesTooAlike([message("m1", one)], [message("m2", other)])).toEqual([]);
  });

  it("find one address in two dresses, and two pages of one look-alike", () => {
    const [dressed, page] = [link("l2", "HTTP://www.Egov-kz.top/"), link("l3", "https://egov-kz.top/a?b")];
    expect(linksTooAlike([link("l1", "https://egov-kz.top")], [dressed, page])).toEqual(["l1 ~ l2", "l1 ~ l3"]);
  });

  it("find a held-out line that comes from a round for tuning", () => {
    const [first, second, later] = [message("m014", "а"), message("m316", "б"), message("m401", "в")];
    expect(notNewer([first, second], [later])).toEqual([]);
    expect(notNewer([second, first], [message("m200", "г"), later, second])).toEqual(["m200", "m316"]);
  });

  it("find a line with a kind, a key or an id that is not ours", () => {
    expect(isMessage({ ...message("m001", "а"), kind: "spam" as "fraud" })).toBe(false);
    expect(isMessage({ ...message("m001", " ") })).toBe(false);
    expect(isMessage(message("001", "а"))).toBe(false);
    expect(isLink({ ...link("l001", "a"), more: 1 } as TestLink)).toBe(false);
    expect(isLink({ ...link("l001", "http://egov.kz"), kind: "official" })).toBe(false);
    expect(isLink(link("l001", "a"))).toBe(true);
  });
});

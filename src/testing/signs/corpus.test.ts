import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a plain script without types
import { familyOf, fileOf, split } from "../../build/split-corpus.mjs";
import { type CorpusLink, type CorpusMessage, type Half, linksOf, messagesOf } from "./corpus.ts";
import { likeness, normalisedText, normalisedUrl } from "./near-duplicate.ts";

// What fails here names ids alone: a text of the held-out half must not be read by who tunes the signs.
const HALVES: readonly Half[] = ["tuning", "heldout"];
const MESSAGES = { tuning: messagesOf("tuning"), heldout: messagesOf("heldout") };
const LINKS = { tuning: linksOf("tuning"), heldout: linksOf("heldout") };
const ALL_MESSAGES = [...MESSAGES.tuning, ...MESSAGES.heldout];
const ALL_LINKS = [...LINKS.tuning, ...LINKS.heldout];

const LANGUAGES = ["en", "kk", "mixed", "ru", "translit"];
const MESSAGE_KINDS = ["fraud", "ordinary"];
const LINK_KINDS = ["look-alike", "official", "other"];
const TOO_ALIKE = 0.6;
/** Shorter texts share their few runs of letters by chance. */
const SHORTEST = 16;

const idsOf = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
const hasOnly = (line: object, keys: string[]): boolean => Object.keys(line).join() === keys.join();

function isMessage(line: CorpusMessage): boolean {
  const named = LANGUAGES.includes(line.lang) && MESSAGE_KINDS.includes(line.kind) && /^m\d{3}[a-z]?$/.test(line.id);
  return named && hasOnly(line, ["id", "lang", "kind", "text", "source"]) && line.text.trim() !== "" && !!line.source;
}

function isLink(line: CorpusLink): boolean {
  const named = LINK_KINDS.includes(line.kind) && /^l\d{3}[a-z]?$/.test(line.id);
  return named && hasOnly(line, ["id", "url", "kind", "source"]) && line.url.trim() !== "" && !!line.source;
}

/** Pairs across the halves that say the same, by ids. */
function messagesTooAlike(tuning: readonly CorpusMessage[], heldout: readonly CorpusMessage[]): string[] {
  const texts = heldout.map(({ id, text }) => ({ id, text: normalisedText(text) }));
  return tuning.flatMap((line) => {
    const text = normalisedText(line.text);
    const isAlike = (other: string): boolean =>
      text === other || (Math.min(text.length, other.length) >= SHORTEST && likeness(text, other) >= TOO_ALIKE);
    return texts.filter((other) => isAlike(other.text)).map(({ id }) => `${line.id} ~ ${id}`);
  });
}

const hostOf = (url: string): string => normalisedUrl(url).split("/")[0] ?? "";

/** The same address in both halves; or, unless it is an official one, the same host. */
function linksTooAlike(tuning: readonly CorpusLink[], heldout: readonly CorpusLink[]): string[] {
  return tuning.flatMap((line) => {
    const isAlike = ({ url, kind }: CorpusLink): boolean => {
      const same = line.kind === kind && normalisedUrl(url) === normalisedUrl(line.url);
      return same || (line.kind === "look-alike" && hostOf(url) === hostOf(line.url));
    };
    return heldout.filter(isAlike).map(({ id }) => `${line.id} ~ ${id}`);
  });
}

describe("The test data of signs", () => {
  it("is made of whole lines with nothing missing and nothing more", () => {
    expect(idsOf(ALL_MESSAGES.filter((line) => !isMessage(line)))).toEqual([]);
    expect(idsOf(ALL_LINKS.filter((line) => !isLink(line)))).toEqual([]);
    expect(distinct(idsOf(ALL_MESSAGES))).toHaveLength(ALL_MESSAGES.length);
    expect(distinct(idsOf(ALL_LINKS))).toHaveLength(ALL_LINKS.length);
  });

  it.each(HALVES)("has every language and every kind in the %s half, and enough of each", (half) => {
    expect(MESSAGES[half].length).toBeGreaterThanOrEqual(75);
    expect(LINKS[half].length).toBeGreaterThanOrEqual(75);
    const groups = distinct(MESSAGES[half].map(({ lang, kind }) => `${kind}/${lang}`));
    expect(groups).toEqual(MESSAGE_KINDS.flatMap((kind) => LANGUAGES.map((lang) => `${kind}/${lang}`)));
    expect(distinct(LINKS[half].map(({ kind }) => kind))).toEqual(LINK_KINDS);
  });

  it("stands in the halves where the script puts it", () => {
    for (const half of HALVES) {
      expect(idsOf(MESSAGES[half])).toEqual(idsOf(split(ALL_MESSAGES)[half]));
      expect(idsOf(LINKS[half])).toEqual(idsOf(split(ALL_LINKS)[half]));
      expect(readFileSync(fileOf(half, "messages"), "utf8").endsWith("}\n")).toBe(true);
    }
  });

  it("has no message and no address in both halves, nor one much like it", () => {
    expect(messagesTooAlike(MESSAGES.tuning, MESSAGES.heldout)).toEqual([]);
    expect(linksTooAlike(LINKS.tuning, LINKS.heldout)).toEqual([]);
  });
});

const message = (id: string, text: string): CorpusMessage => ({ id, lang: "ru", kind: "fraud", text, source: "here" });
const link = (id: string, url: string): CorpusLink => ({ id, url, kind: "look-alike", source: "here" });

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

  it("find a line with a kind, a key or an id that is not ours", () => {
    expect(isMessage({ ...message("m001", "а"), kind: "spam" as "fraud" })).toBe(false);
    expect(isMessage({ ...message("m001", " ") })).toBe(false);
    expect(isMessage(message("001", "а"))).toBe(false);
    expect(isLink({ ...link("l001", "a"), more: 1 } as CorpusLink)).toBe(false);
    expect(isLink(link("l001", "a"))).toBe(true);
  });
});

const families = (count: number): CorpusMessage[] =>
  Array.from({ length: count }, (_, at) => message(`m${String(at).padStart(3, "0")}`, "а"));

describe("The script that splits", () => {
  it("deals every kind and language out evenly, whatever came first", () => {
    const lines = families(41);
    const { tuning, heldout } = split([...lines].reverse());
    expect(Math.abs(tuning.length - heldout.length)).toBe(1);
    expect(idsOf(split(lines).tuning)).toEqual(idsOf(tuning));
  });

  it("moves no line when others are added after it", () => {
    const few: string[] = idsOf(split(families(31)).heldout);
    expect(idsOf(split(families(64)).heldout).slice(0, few.length)).toEqual(few);
  });

  it("keeps variants of one message in one half", () => {
    const lines = [...families(20), message("m007b", "б"), message("m007c", "в")];
    const { tuning, heldout } = split(lines);
    const holders = [tuning, heldout].filter((half) => idsOf(half).some((id) => familyOf(id) === "m007"));
    expect(holders).toHaveLength(1);
  });
});

import type { Checker } from "../../signs/check-message.ts";

/** A message of the test sets as a person got it, and whether it belongs to a fraud. */
export interface TestMessage {
  readonly id: string;
  readonly lang: "ru" | "kk" | "en" | "mixed" | "translit";
  readonly kind: "fraud" | "ordinary";
  readonly text: string;
  readonly source: string;
}

/** A link of the test sets. `official`: a listed service's own, over https, with nothing odd about it. */
export interface TestLink {
  readonly id: string;
  readonly url: string;
  readonly kind: "official" | "look-alike" | "other";
  readonly source: string;
}

export interface TestSet {
  readonly name: string;
  /** Nobody who tunes the signs has looked at it: what was aimed at is measured here. */
  readonly isUnseen: boolean;
  readonly messages: readonly TestMessage[];
  readonly links: readonly TestLink[];
}

/** What the sets are, by the beginning of their file names; all but the one for tuning were not looked at meanwhile. */
const SET_TITLES: Readonly<Record<string, string>> = {
  tuning: "Used for tuning",
  heldout: "The third round, not looked at while tuning",
};

/** A set by the beginning of its file names. */
export function setOf(name: string, lines: Pick<TestSet, "messages" | "links">): TestSet {
  const title = SET_TITLES[name];
  return { name: title ?? `Not looked at while tuning (${name})`, isUnseen: name !== "tuning", ...lines };
}

/** NDJSON text → values. */
export function linesOf<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

const LANGUAGES = ["ru", "kk", "en", "mixed", "translit"] as const;

/** Precision and recall per language of each set, the figures of its links, and what was missed, as Markdown. */
export function figuresOf(sets: readonly TestSet[], checker: Checker): string {
  return sets
    .map((set) =>
      [
        `## ${set.name}`,
        ...(set.isUnseen ? [aims(set, checker)] : []),
        ...[messageTable(set, checker), linkTable(set, checker), missed(set, checker)],
      ].join("\n\n"),
    )
    .join("\n\n");
}

function isFlagged(checker: Checker, { text }: TestMessage): boolean {
  return checker.message(text).verdict === "signs-found";
}

/** What was aimed at, what was reached, and whether that is enough. */
function aims({ messages, links }: TestSet, checker: Checker): string {
  const flagged = (kind: TestMessage["kind"]): Part => {
    const of = messages.filter((each) => each.kind === kind);
    return { part: of.filter((each) => isFlagged(checker, each)).length, whole: of.length };
  };
  const official = (kinds: readonly TestLink["kind"][]): Part => {
    const of = links.filter(({ kind }) => kinds.includes(kind));
    return { part: of.filter(({ url }) => verdictOf(checker, url) === "official").length, whole: of.length };
  };
  const line = (what: string, { part, whole }: Part, isMet: boolean): string =>
    `| ${what} | ${part} of ${whole} | ${share(part, whole)} | ${isMet ? "met" : "missed"} |`;
  const [fraud, ordinary, own, others] = [
    ...[flagged("fraud"), flagged("ordinary"), official(["official"]), official(["look-alike", "other"])],
  ] as [Part, Part, Part, Part];
  return [
    "| aim | reached | share | |",
    "|---|---|---|---|",
    line("at least 90 % of fraud messages with a sign", fraud, fraud.part >= 0.9 * fraud.whole),
    line("at most 10 % of ordinary messages flagged", ordinary, ordinary.part <= 0.1 * ordinary.whole),
    line("at least 95 % of official hosts recognised", own, own.part >= 0.95 * own.whole),
    line("no other link called official", others, others.part === 0),
  ].join("\n");
}

interface Part {
  readonly part: number;
  readonly whole: number;
}

function verdictOf(checker: Checker, url: string): string {
  return checker.link(url).links[0]?.verdict ?? "invalid";
}

function messageTable({ messages }: TestSet, checker: Checker): string {
  const row = (name: string, of: readonly TestMessage[]): string => {
    const [fraud, ordinary] = [of.filter(({ kind }) => kind === "fraud"), of.filter(({ kind }) => kind === "ordinary")];
    const [caught, wrong] = [fraud, ordinary].map((list) => list.filter((each) => isFlagged(checker, each)).length);
    const [hits, falls] = [caught ?? 0, wrong ?? 0];
    const cells = [`${hits} of ${fraud.length}`, share(hits, fraud.length), `${falls} of ${ordinary.length}`];
    return `| ${[name, ...cells, share(falls, ordinary.length), share(hits, hits + falls)].join(" | ")} |`;
  };
  return [
    "| language | fraud with a sign | recall | ordinary flagged | share | precision |",
    "|---|---|---|---|---|---|",
    ...LANGUAGES.map((lang) =>
      row(
        lang,
        messages.filter((each) => each.lang === lang),
      ),
    ),
    row("all", messages),
  ].join("\n");
}

function linkTable({ links }: TestSet, checker: Checker): string {
  const verdicts = links.map((link) => ({ link, verdict: verdictOf(checker, link.url) }));
  const row = (kind: TestLink["kind"]): string => {
    const of = verdicts.filter(({ link }) => link.kind === kind);
    const count = (...names: readonly string[]): number => of.filter(({ verdict }) => names.includes(verdict)).length;
    const cells = [count("official"), count("look-alike"), count("unknown", "invalid")];
    return `| ${[kind, of.length, ...cells].join(" | ")} |`;
  };
  return [
    "| links | number | called official | called look-alike | unknown |",
    "|---|---|---|---|---|",
    ...(["official", "look-alike", "other"] as const).map(row),
  ].join("\n");
}

function missed({ messages, links }: TestSet, checker: Checker): string {
  const wrong = messages
    .filter((each) => isFlagged(checker, each) !== (each.kind === "fraud"))
    .map(({ kind, lang, text }) => `- ${kind === "fraud" ? "not found" : "ordinary, flagged"} (${lang}): ${text}`);
  const wrongLinks = links.flatMap(({ kind, url }) => {
    const verdict = verdictOf(checker, url);
    const expected = kind === "other" ? ["unknown", "invalid"] : [kind];
    return expected.includes(verdict) ? [] : [`- ${kind}, called ${verdict}: \`${url}\``];
  });
  const all = [...wrong, ...wrongLinks];
  return `What was missed:\n\n${all.length === 0 ? "- nothing" : all.join("\n")}`;
}

export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

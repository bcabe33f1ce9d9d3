import { LOCALES } from "../../i18n/locale.ts";
import { indexLibrary } from "../index-library.ts";
import { refusedWordings, wordingsOf } from "../letter-wording.ts";
import type { ParsedFile, Path, SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { LetterSource } from "../schema-letter.ts";
import type { ConditionSource } from "../schema-parts.ts";
import { allOptions, checkCondition, type Options } from "./lint-condition.ts";
import { type Placed, placedList, problemAt, writtenSteps } from "./lint-place.ts";
import { unevenTexts } from "./lint-style.ts";
import { sentencesOf } from "./sentence.ts";

/** Letters: what they name exists, what they state has ground, and none admits, begs, confesses or promises. */
export function lintLetters(library: SourceLibrary): Problem[] {
  const known = knownIds(library);
  const letters = library.letters.flatMap((file) => [
    ...lintNames(file, known),
    ...groundsOf(file).flatMap((ground) => lintGround(ground, known)),
    ...unevenTexts(file as ParsedFile<unknown>),
    ...lintWording(file, library),
  ]);
  return [...letters, ...lintCitations(library)];
}

type Letter = ParsedFile<LetterSource>;

interface Known {
  readonly steps: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  /** Fact id → whether it has a term. */
  readonly facts: ReadonlyMap<string, boolean>;
  readonly options: Options;
}

function knownIds(library: SourceLibrary): Known {
  const { shared } = library;
  const contacts = shared["contacts.yaml"].value.contacts.filter(({ status }) => status !== "withdrawn");
  const lookup = indexLibrary(library);
  const facts = shared["facts.yaml"].value.facts.map(({ id }): [string, boolean] => {
    return [id, lookup.fact(id)?.value?.type === "term"];
  });
  return {
    steps: new Set(writtenSteps(library).map(({ source }) => source.id)),
    contacts: new Set(contacts.map(({ id }) => id)),
    facts: new Map(facts),
    options: allOptions(library),
  };
}

/** The letter's own name, the steps it serves, whom and which clock its advice names. */
function lintNames(file: Letter, known: Known): Problem[] {
  const { id, steps, advice, when } = file.value;
  const whole: Placed<unknown> = { source: file.value, file, path: [] };
  const missing = (about: string, expected: string, inside: Path): Problem =>
    problemAt(whole, "unknown-id", { about, expected, inside });
  const contacts = [advice.contact ?? []].flat().filter((contact) => !known.contacts.has(contact));
  const named = file.file === `letters/${id}.yaml`;
  return [
    ...(named ? [] : [problemAt(whole, "wrong-value", { about: `id: ${id}`, expected: file.file, inside: ["id"] })]),
    ...steps
      .filter((step) => !known.steps.has(step))
      .map((step) => missing(step, "step", ["steps", steps.indexOf(step)])),
    ...contacts.map((contact) => missing(contact, "contact", ["advice", "contact"])),
    ...lintClock(whole, advice.clock, known),
    ...checkCondition(whole, when, known.options),
  ];
}

function lintClock(whole: Placed<unknown>, clock: string | undefined, { facts }: Known): Problem[] {
  if (clock === undefined || facts.get(clock) === true) return [];
  const inside = ["advice", "clock"];
  if (facts.has(clock)) return [problemAt(whole, "term-expected", { about: clock, inside })];
  return [problemAt(whole, "unknown-id", { about: clock, expected: "fact", inside })];
}

/** A paragraph, a list or a point: its texts, its condition, what it rests on. */
interface Ground {
  readonly text?: LetterSource["heading"];
  readonly facts?: readonly string[];
  readonly list?: readonly Ground[];
  readonly when?: ConditionSource;
}

function groundsOf(file: Letter): Placed<Ground>[] {
  const placed = placedList<Ground>(file, "body");
  const points = placed.flatMap(({ source, path }) =>
    (source.list ?? []).map((point, index): Placed<Ground> => {
      return { source: point, file: file as ParsedFile<unknown>, path: [...path, "list", index] };
    }),
  );
  return [...placed, ...points, ...placedList<Ground>(file, "attach")];
}

/** Words that state what the law says or whom it binds: such a paragraph names the fact. */
const STATES_LAW: readonly RegExp[] = [
  /(?<!\p{L})(согласно|по|в силу|в соответствии с)\s+(\p{L}+\s+)?закон/iu,
  /(?<!\p{L})(?<!не\s)(обязан|обязана|обязаны|вправе)(?!\p{L})/iu,
  /заңға сәйкес|заң бойынша|заңының|міндетті(?!\p{L})|құқылы(?!\p{L})/iu,
];

function lintGround(placed: Placed<Ground>, { facts: known, options }: Known): Problem[] {
  const { text, facts = [], when } = placed.source;
  const texts = text === undefined ? [] : LOCALES.map((locale) => text[locale]);
  const named = new Set(
    texts.flatMap((one) => [...one.matchAll(/\{(?:cite|fact):([a-z0-9-]+)\}/g)].map(([, id]) => id ?? "")),
  );
  const isGround = placed.path[0] === "body" && text !== undefined;
  const unnamed = isGround ? [...named].filter((id) => known.has(id) && !facts.includes(id)) : [];
  const stated = texts.flatMap((one) => STATES_LAW.flatMap((pattern) => pattern.exec(one)?.[0] ?? []))[0];
  return [
    ...facts
      .filter((id) => !known.has(id))
      .map((about) => problemAt(placed, "unknown-id", { about, expected: "fact", inside: ["facts"] })),
    ...unnamed.map((about) => problemAt(placed, "letter-fact-unnamed", { about, inside: ["facts"] })),
    ...(isGround && facts.length === 0 && stated !== undefined
      ? [problemAt(placed, "letter-without-fact", { about: stated, inside: ["text"] })]
      : []),
    ...checkCondition(placed, when, options),
  ];
}

/** What is handed over admits nothing. The advice beside it may name what must not be said. */
function lintWording(file: Letter, { shared }: SourceLibrary): Problem[] {
  const source = shared["letter-wording.yaml"].value;
  const handed = sentencesOf(file as ParsedFile<unknown>).filter(({ path }) => path[0] !== "advice");
  return handed.flatMap(({ text, locale, path }) =>
    refusedWordings(text, wordingsOf(source, locale)).map(({ words, why }): Problem => {
      return { code: "letter-wording", file: file.file, ...file.at(path), about: words, expected: why };
    }),
  );
}

/** What letters cite is law in force. */
function lintCitations({ shared }: SourceLibrary): Problem[] {
  const file = shared["facts.yaml"];
  const source = shared["letter-wording.yaml"].value;
  return file.value.facts.flatMap(({ cite }, index) =>
    LOCALES.flatMap((locale) => {
      const found = cite === undefined ? [] : refusedWordings(cite[locale], wordingsOf(source, locale));
      const at = file.at(["facts", index, "cite", locale]);
      return found.map(({ words, why }): Problem => {
        return { code: "letter-wording", file: file.file, ...at, about: words, expected: why };
      });
    }),
  );
}

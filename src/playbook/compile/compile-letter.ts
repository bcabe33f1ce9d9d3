import { perLocale } from "../../i18n/locale.ts";
import type {
  CatalogLetter,
  CatalogLetterBlock,
  CatalogParagraph,
  LetterDetail,
  LetterFact,
  LetterLibrary,
  LetterOfStep,
} from "../catalog-letter.ts";
import { conditionOf, type LibraryLookup, resolvedSteps } from "../index-library.ts";
import { wordingsOf } from "../letter-wording.ts";
import type { SourceLibrary } from "../parse.ts";
import type { LetterSource } from "../schema-letter.ts";
import type { StepSource } from "../schema-step.ts";
import type { Clock } from "../term.ts";
import { clockOf, type StepCompiler } from "./compile-step.ts";
import { textFiller } from "./compile-text.ts";

interface LetterCompiler extends StepCompiler {
  readonly library: SourceLibrary;
  readonly hashes: { readonly letters: Readonly<Record<string, string>> };
}

/** Every letter in one language, with the facts and details they name. */
export function compileLetters(compiler: LetterCompiler): LetterLibrary {
  const { library, locale } = compiler;
  const letters = library.letters.map(({ value }) => compileLetter(value, compiler));
  const wording = library.shared["letter-wording.yaml"].value;
  const named = (kind: string): Set<string> => namedIn(JSON.stringify(library.letters.map(({ value }) => value)), kind);
  const rests = new Set([
    ...[...named("fact"), ...named("cite")],
    ...library.letters.flatMap(({ value }) => value.body.flatMap(factsOf)),
  ]);
  return {
    locale,
    letters,
    facts: factsNamed(rests, compiler),
    details: detailsNamed(named("detail"), compiler),
    wordings: perLocale((each) => wordingsOf(wording, each)),
  };
}

function namedIn(text: string, kind: string): Set<string> {
  return new Set([...text.matchAll(new RegExp(`\\{${kind}:([a-z0-9-]+)\\}`, "g"))].map(([, id]) => id ?? ""));
}

function factsOf(block: LetterSource["body"][number]): string[] {
  return "list" in block ? block.list.flatMap(({ facts }) => facts) : block.facts;
}

function factsNamed(ids: ReadonlySet<string>, { lookup, locale }: LetterCompiler): Record<string, LetterFact> {
  const known = [...ids].sort().flatMap((id): [string, LetterFact][] => {
    const fact = lookup.fact(id);
    if (fact === undefined) return [];
    const { words, cite, recheck = false, from, until } = fact;
    return [[id, { words: words?.[locale], cite: cite?.[locale], recheck, from, until }]];
  });
  return Object.fromEntries(known);
}

/** Details that letters name, and dates whose range answers a question: a letter may ask for that answer. */
function detailsNamed(
  ids: ReadonlySet<string>,
  { library, locale, fill }: LetterCompiler,
): Record<string, LetterDetail> {
  const details = library.incidents.flatMap(({ value }) => value.details ?? []);
  const wanted = details.filter(({ id, bands = [] }) => ids.has(id) || bands.length > 0);
  return Object.fromEntries(
    wanted.map(({ id, type, text, bands = [] }) => [id, { type, text: fill(text, locale), bands }]),
  );
}

function compileLetter(letter: LetterSource, compiler: LetterCompiler): CatalogLetter {
  const { locale, hashes } = compiler;
  const labels = compiler.library.shared["labels.yaml"].value.labels;
  const withLabels = textFiller({ facts: [], contacts: [], labels });
  const text = (localized: LetterSource["heading"]): string => withLabels(localized, locale);
  const paragraph = ({ text: said, facts, when }: Paragraph): CatalogParagraph => {
    return { text: text(said), facts: facts ?? [], when: conditionOf(when) };
  };
  const block = (one: LetterSource["body"][number]): CatalogLetterBlock =>
    "list" in one ? { list: one.list.map(paragraph), when: conditionOf(one.when) } : paragraph(one);
  const { id, version, reviewBy, reviewedBy, name, steps, to, heading, about, body, blanks = [], attach = [] } = letter;
  return {
    ...{ id, version, sha256: hashes.letters[id] ?? "", reviewBy, reviewed: reviewedBy.length > 0 },
    sendIn: letter.sendIn ?? ["ru", "kk"],
    ...{ name: text(name), steps, when: conditionOf(letter.when), to: to.map(text), heading: text(heading) },
    about: about && text(about),
    body: body.map(block),
    blanks: Object.fromEntries(blanks.map((blank) => [blank.id, text(blank.text)])),
    handLines: Object.fromEntries(blanks.flatMap((one) => (one.lines === undefined ? [] : [[one.id, one.lines]]))),
    attach: attach.map(paragraph),
    advice: {
      ...{ send: text(letter.advice.send), next: text(letter.advice.next) },
      ...{ contacts: [letter.advice.contact ?? []].flat(), clock: clockOfLetter(letter, compiler) },
    },
  };
}

interface Paragraph {
  readonly text: LetterSource["heading"];
  readonly facts?: readonly string[];
  readonly when?: LetterSource["when"];
}

function clockOfLetter({ steps, advice: { clock } }: LetterSource, compiler: LetterCompiler): Clock | undefined {
  if (clock !== undefined) return clockOf({ fact: clock }, compiler);
  const [first] = steps.flatMap((id) => stepNamed(id, compiler.library, compiler.lookup)?.answerWithin ?? []);
  return first === undefined ? undefined : clockOf(first, compiler);
}

function stepNamed(id: string, library: SourceLibrary, lookup: LibraryLookup): StepSource | undefined {
  const own = library.incidents.flatMap(({ value }) => resolvedSteps(value, lookup));
  return lookup.step(id) ?? own.find((step) => step.id === id);
}

/** Step id → the letters that serve it, each with its condition. */
export function lettersByStep(library: SourceLibrary): ReadonlyMap<string, LetterOfStep[]> {
  const byStep = new Map<string, LetterOfStep[]>();
  for (const { value } of library.letters) {
    const one = { id: value.id, when: conditionOf(value.when) };
    for (const step of value.steps) byStep.set(step, [...(byStep.get(step) ?? []), one]);
  }
  return byStep;
}

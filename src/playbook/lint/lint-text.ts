import type { Locale } from "../../i18n/locale.ts";
import type { ParsedFile, Path, SourceLibrary } from "../parse.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { writtenSteps } from "./lint-place.ts";
import { type Sentence, sentenceFiles, sentencesOf } from "./sentence.ts";

const PLACEHOLDER = /\{(contact|fact|label|detail|cite|blank|done|how):([a-z0-9-]+)\}/g;
const ADDRESS = /https?:|www\.|@|\b[a-z0-9-]+\.(kz|com|org|net|ru|info)\b/i;

/**
 * Sentences hold no phone, address, amount, article, date or number of days: those live in facts and contacts, where
 * each stands once. A placeholder stands only where no ending is needed, so no letter or hyphen touches a brace.
 */
export function lintText(library: SourceLibrary): Problem[] {
  const ids = knownPlaceholders(library);
  const inLetters = new Set([...ids, ...letterPlaceholders(library)]);
  const { names, terms } = library.shared["glossary.yaml"].value;
  const rules = { ids, names: [...names].sort((one, other) => other.length - one.length), terms };
  return [
    ...sentenceFiles(library).flatMap((file) =>
      sentencesOf(file).flatMap((sentence) => lintSentence(sentence, file, rules)),
    ),
    ...library.letters.flatMap((file) => {
      const blanks = (file.value.blanks ?? []).map(({ id }) => `{blank:${id}}`);
      const own: Rules = { ...rules, ids: new Set([...inLetters, ...blanks]), letter: true };
      return sentencesOf(file).flatMap((sentence) => lintSentence(sentence, file, own));
    }),
  ];
}

interface Rules {
  readonly ids: ReadonlySet<string>;
  /** A letter is filled when it is written: what the person gave may stand in any of its texts. */
  readonly letter?: boolean;
  readonly names: readonly string[];
  readonly terms: readonly { readonly avoid?: { readonly [L in Locale]?: readonly string[] } }[];
}

function lintSentence({ text, locale, path }: Sentence, file: ParsedFile<unknown>, rules: Rules): Problem[] {
  const say = (code: ProblemCode, about: string): Problem => ({
    code,
    file: file.file,
    ...file.at(path),
    about,
    expected: text,
  });
  const placeholders = [...text.matchAll(PLACEHOLDER)];
  const bare = text.replace(PLACEHOLDER, "");
  const withoutNames = rules.names.reduce((rest, name) => rest.replaceAll(name, ""), bare);
  const digits = /\d+/.exec(withoutNames)?.[0];
  const address = ADDRESS.exec(bare)?.[0];
  const avoided = rules.terms
    .flatMap(({ avoid }) => avoid?.[locale] ?? [])
    .find((words) => text.toLowerCase().includes(words.toLowerCase()));
  return [
    ...placeholders
      .filter(
        ([whole, kind]) =>
          !rules.ids.has(whole) || (kind === "detail" && rules.letter !== true && !isFilledLater(path)),
      )
      .map(([whole]) => say("unknown-placeholder", whole)),
    ...(/[\p{L}\p{N}-]\{|\}[\p{L}\p{N}-]/u.test(text) ? [say("placeholder-touches-word", locale)] : []),
    ...(/[{}]/.test(bare) ? [say("unknown-placeholder", bare)] : []),
    ...(digits === undefined ? [] : [say("digits-in-sentence", digits)]),
    ...(address === undefined ? [] : [say("address-in-sentence", address)]),
    ...(avoided === undefined ? [] : [say("avoided-wording", avoided)]),
  ];
}

/** What the person gave is put into what a step does and says only: it is not known when texts are built. */
function isFilledLater(path: Path): boolean {
  return path.includes("do") || path.includes("say");
}

/** What a letter may name beyond that: articles of law, what was done and how it was answered. */
function letterPlaceholders(library: SourceLibrary): string[] {
  const cited = library.shared["facts.yaml"].value.facts.filter(({ cite }) => cite !== undefined);
  const steps = writtenSteps(library).flatMap(({ source: { id } }) => [`{done:${id}}`, `{how:${id}}`]);
  return [...cited.map(({ id }) => `{cite:${id}}`), ...steps];
}

function knownPlaceholders({ shared, incidents }: SourceLibrary): Set<string> {
  const withWords = shared["facts.yaml"].value.facts.filter(({ words }) => words !== undefined);
  const kinds: [string, readonly { readonly id: string }[]][] = [
    ["fact", withWords],
    ["contact", shared["contacts.yaml"].value.contacts],
    ["label", shared["labels.yaml"].value.labels],
    ["detail", incidents.flatMap(({ value }) => value.details ?? [])],
  ];
  return new Set(kinds.flatMap(([kind, list]) => list.map(({ id }) => `{${kind}:${id}}`)));
}

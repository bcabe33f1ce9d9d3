import type { Locale } from "../i18n/locale.ts";
import { indexLibrary, resolvedQuestions, resolvedSteps } from "./index-library.ts";
import { movedAmong } from "./moved.ts";
import type { SourceLibrary } from "./parse.ts";
import type { IncidentSource, QuestionSource } from "./schema.ts";
import type { StepSource } from "./schema-step.ts";

/** What happened to one step, question, contact or fact, as the person who follows it would notice. */
export interface Difference {
  readonly id: string;
  /** Its title, words or name in the language asked for. */
  readonly title: string;
  /** `removed` is gone without being listed as withdrawn, which no published version may do. */
  readonly kind: "added" | "moved" | "reworded" | "changed" | "withdrawn" | "removed";
  /** Languages of a `reworded`, fields of a `changed` or `moved`, the reason of a `withdrawn`; else empty. */
  readonly about: readonly string[];
}

export interface PlaybookDifference {
  readonly id: string;
  readonly title: string;
  /** The version before and after; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly steps: readonly Difference[];
  readonly questions: readonly Difference[];
}

/** `komek.diff/1`: only what differs. */
export interface LibraryDifference {
  readonly schema: "komek.diff/1";
  readonly lang: Locale;
  readonly playbooks: readonly PlaybookDifference[];
  readonly facts: {
    readonly from: string;
    readonly to: string;
    readonly contacts: readonly Difference[];
    readonly facts: readonly Difference[];
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** How two lists of one kind are compared. */
interface Reading<T> {
  title(one: T): string;
  /** Fields that hold sentences, and fields that say when and where it comes. The others change what it means. */
  readonly words: readonly string[];
  readonly place: readonly string[];
}

/** What changed for people between two libraries: shared steps and questions count in every playbook that uses them. */
export function diffLibraries(before: SourceLibrary, after: SourceLibrary, lang: Locale): LibraryDifference {
  const ids = [before, after].flatMap(({ incidents }) => incidents.map(({ value }) => value.id));
  const playbooks = [...new Set(ids)].map((id) => diffPlaybook(id, [before, after], lang));
  const [old, now] = [before.shared["facts.yaml"].value, after.shared["facts.yaml"].value];
  const [oldContacts, contacts] = [before, after].map(({ shared }) => shared["contacts.yaml"].value.contacts);
  return {
    schema: "komek.diff/1",
    lang,
    playbooks: playbooks.filter(({ from, to, steps, questions }) => from !== to || steps.length + questions.length > 0),
    facts: {
      from: old.version,
      to: now.version,
      contacts: differences(oldContacts ?? [], contacts ?? [], {
        title: ({ name }) => name[lang],
        words: ["name", "howToFind", "scope", "hours"],
        place: [],
      }),
      facts: differences(old.facts, now.facts, {
        title: ({ statement }) => statement[lang],
        words: ["statement", "words"],
        place: [],
      }),
    },
  };
}

function diffPlaybook(id: string, libraries: readonly SourceLibrary[], lang: Locale): PlaybookDifference {
  const [old, now] = libraries.map((library) => playbookOf(library, id));
  const steps: Reading<StepSource> = {
    title: ({ title }) => title[lang],
    words: ["title", "do", "say", "never", "because", "noLossStopped"],
    place: ["urgency", "stage", "after"],
  };
  const questions: Reading<QuestionSource> = {
    title: ({ text }) => text[lang],
    words: ["text", "why"],
    place: ["ask"],
  };
  const withdrawn = new Map((now?.value.withdrawn ?? []).map((each) => [each.id, each.reason[lang]]));
  return {
    id,
    title: (now ?? old)?.value.title[lang] ?? id,
    from: old?.value.version ?? null,
    to: now?.value.version ?? null,
    steps: differences(old?.steps ?? [], now?.steps ?? [], steps).map((one) => asWithdrawn(one, withdrawn)),
    questions: differences(old?.questions ?? [], now?.questions ?? [], questions),
  };
}

interface Playbook {
  readonly value: IncidentSource;
  readonly steps: readonly StepSource[];
  readonly questions: readonly QuestionSource[];
}

function playbookOf(library: SourceLibrary, id: string): Playbook | undefined {
  const lookup = indexLibrary(library);
  const value = library.incidents.find((file) => file.value.id === id)?.value;
  if (value === undefined) return undefined;
  return { value, steps: resolvedSteps(value, lookup), questions: resolvedQuestions(value, lookup) };
}

function asWithdrawn(difference: Difference, withdrawn: ReadonlyMap<string, string>): Difference {
  const reason = withdrawn.get(difference.id);
  return difference.kind === "removed" && reason !== undefined
    ? { ...difference, kind: "withdrawn", about: [reason] }
    : difference;
}

function differences<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  reading: Reading<T>,
): Difference[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  const moved = movedAmong(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const gone = before.filter(({ id }) => !kept.has(id));
  return [
    ...after.flatMap((one) => compare(old.get(one.id), one, { reading, moved: moved.has(one.id) })),
    ...gone.map((one): Difference => ({ id: one.id, title: reading.title(one), kind: "removed", about: [] })),
  ];
}

function compare<T extends { readonly id: string }>(
  old: T | undefined,
  now: T,
  { reading, moved }: { readonly reading: Reading<T>; readonly moved: boolean },
): Difference[] {
  const say = (kind: Difference["kind"], about: readonly string[]): Difference[] =>
    about.length === 0 && kind !== "added" && kind !== "moved"
      ? []
      : [{ id: now.id, title: reading.title(now), kind, about }];
  if (old === undefined) return say("added", []);
  const [left, right] = [old as Fields, now as Fields];
  const changed = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (field) => textOf(left[field]) !== textOf(right[field]),
  );
  const place = changed.filter((field) => reading.place.includes(field));
  const meaning = changed.filter((field) => !reading.place.includes(field) && !reading.words.includes(field));
  const languages = (["ru", "kk", "en"] as const).filter((lang) =>
    reading.words.some((field) => textOf(inLanguage(left[field], lang)) !== textOf(inLanguage(right[field], lang))),
  );
  return [
    ...(place.length > 0 || (moved && reading.place.length > 0) ? say("moved", place) : []),
    ...say("changed", meaning),
    ...say("reworded", languages),
  ];
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

/** The part of a text, or of a list of texts, that is in one language. */
function inLanguage(value: unknown, lang: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, lang));
  return (value as Fields | undefined)?.[lang];
}

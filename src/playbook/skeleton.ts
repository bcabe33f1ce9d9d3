import { LOCALES, type Locale } from "../i18n/locale.ts";
import { skeletonMessages } from "../i18n/skeleton.ts";
import { URGENCIES, type Urgency, WHO_IS_HELPED } from "./catalog.ts";
import type { SourceLibrary } from "./parse.ts";

/** What a new playbook is made from. */
export interface NewPlaybook {
  readonly id: string;
  /** Of the comments. */
  readonly locale: Locale;
  /** ISO days. */
  readonly reviewedOn: string;
  readonly reviewBy: string;
  /** Where the editor finds the JSON Schema, from the new file. */
  readonly schemaPath: string;
}

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may be an id: lower-case English words with hyphens. */
export function isKebabCase(text: string): boolean {
  return KEBAB_CASE.test(text);
}

/** Every name an incident of the library has or has had: none of them may be given to a new one. */
export function takenNames(library: SourceLibrary): Set<string> {
  return new Set([
    ...library.shared["incidents.yaml"].value.order,
    ...library.incidents.flatMap(({ value }) => [value.id, ...value.aliases, ...(value.withdrawn ?? []).map(idOf)]),
  ]);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** The text of a new playbook: it parses, and lint names each of its blanks until words stand there. */
export function skeletonOf(library: SourceLibrary, given: NewPlaybook): string {
  const lines = [...headLines(given), ...questionLines(library, given), ...stepLines(library, given)];
  return `${lines.join("\n")}\n`;
}

function headLines({ id, locale, reviewedOn, reviewBy, schemaPath }: NewPlaybook): string[] {
  const words = skeletonMessages(locale);
  const first = { ru: "Первое издание", kk: "Алғашқы басылым", en: "First edition" };
  return [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...comment(words.how),
    `id: ${id}`,
    "version: 1.0.0",
    ...comment(words.review),
    `reviewedOn: ${reviewedOn}`,
    `reviewBy: ${reviewBy}`,
    ...comment(words.reviewedBy),
    "reviewedBy: []",
    "changes:",
    "  - version: 1.0.0",
    `    on: ${reviewedOn}`,
    "    what:",
    ...LOCALES.map((each) => `      ${each}: "${first[each]}"`),
    ...comment(words.aliases),
    "aliases: []",
    ...comment(words.title),
    ...blank("title"),
    ...comment(words.menu),
    ...blank("menu"),
    ...comment(words.means),
    "means: []",
  ];
}

function questionLines(library: SourceLibrary, { id, locale }: NewPlaybook): string[] {
  const words = skeletonMessages(locale);
  const shared = library.shared["questions.yaml"].value.questions.filter((each) => each.id !== WHO_IS_HELPED);
  return [
    "",
    ...comment(words.questions),
    "questions:",
    ...comment(words.sharedQuestions, "  "),
    ...shared.map((question) => `  # - use: ${question.id} # ${question.text[locale]}`),
    ...comment(words.question, "  "),
    `  - id: ${id}-known`,
    "    ask: first",
    ...blank("text", "    "),
    ...blank("why", "    "),
    ...comment(words.options, "    "),
    "    options:",
    ...["seen", "not-seen"].flatMap((option) => [`      - id: ${option}`, ...blank("text", "        ")]),
    ...comment(words.details),
  ];
}

function stepLines(library: SourceLibrary, given: NewPlaybook): string[] {
  const { id, locale } = given;
  const words = skeletonMessages(locale);
  const shared = (urgency: Urgency): string[] => sharedSteps(library, locale, urgency);
  const [now, today, threeDays, followUp] = URGENCIES.map(shared);
  const question = `${id}-known`;
  return [
    "",
    ...comment(words.steps),
    "steps:",
    ...(now ?? []),
    ...comment(words.firstStep, "  "),
    ...step(`${id}-first-minute`, "now", "lock"),
    ...comment(words.basis, "    "),
    ...ground(),
    ...(today ?? []),
    ...comment(words.settles, "  "),
    ...step(`${id}-find-out`, "today", "proof", [`settles: ${question}`]),
    ...ground(),
    ...comment(words.condition, "  "),
    ...step(`${id}-if-seen`, "today", "lock", [`when: { ${question}: [seen] }`]),
    ...ground(),
    ...comment(words.report, "  "),
    ...(threeDays ?? []),
    ...(followUp ?? []),
    ...comment(words.last, "  "),
    ...step(`${id}-look-again`, "follow-up", "watch"),
    ...ground(),
  ];
}

function sharedSteps(library: SourceLibrary, locale: Locale, urgency: Urgency): string[] {
  const steps = library.shared["steps.yaml"].value.steps.filter((each) => each.urgency === urgency);
  if (steps.length === 0) return [];
  return [
    ...comment(skeletonMessages(locale).sharedSteps(urgency), "  "),
    ...steps.map(({ id, title }) => `  # - use: ${id} # ${title[locale]}`),
  ];
}

function step(id: string, urgency: Urgency, stage: string, more: readonly string[] = []): string[] {
  return [
    `  - id: ${id}`,
    `    urgency: ${urgency}`,
    `    stage: ${stage}`,
    "    login: none",
    ...more.map((line) => `    ${line}`),
    ...blank("title", "    "),
    "    do:",
    ...LOCALES.map((locale, index) => `      ${index === 0 ? "- " : "  "}${locale}: ""`),
  ];
}

function ground(): string[] {
  return ["    basis: inference", ...blank("because", "    ")];
}

function blank(key: string, indent = ""): string[] {
  return [`${indent}${key}:`, ...LOCALES.map((locale) => `${indent}  ${locale}: ""`)];
}

function comment(lines: readonly string[], indent = ""): string[] {
  return lines.map((line) => `${indent}# ${line}`);
}

import { MOST_QUESTIONS, URGENCIES, WATCHED_DEVICE } from "../catalog.ts";
import { indexLibrary, isBanded, type LibraryLookup, resolvedQuestions, resolvedSteps } from "../index-library.ts";
import type { ParsedFile, SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { IncidentSource } from "../schema.ts";
import type { SharedSource } from "../schema-shared.ts";
import type { StepSource } from "../schema-step.ts";
import { type Placed, placedList, problemAt, writtenSteps } from "./lint-place.ts";

/** Whose number may stop a loss: an urgent step that names one says that it does, or why not. */
const MONEY_GROUPS = ["banks", "lenders", "exchanges"];

const MOST_FIRST = 5;

type Contacts = ReadonlyMap<string, SharedSource["contacts.yaml"]["contacts"][number]>;

/** Rules over one step, and over the questions of one playbook. */
export function lintSteps(library: SourceLibrary): Problem[] {
  const lookup = indexLibrary(library);
  const contacts: Contacts = new Map(
    library.shared["contacts.yaml"].value.contacts.map((contact) => [contact.id, contact]),
  );
  return [
    ...writtenSteps(library).flatMap((placed) => [
      ...lintContacts(placed, contacts),
      ...lintClocks(placed, lookup),
      ...lintReport(placed, lookup),
      ...lintEvidence(placed),
    ]),
    ...library.incidents.flatMap((file) => [...lintUses(file, lookup, contacts), ...lintQuestions(file, lookup)]),
  ];
}

/** `use` may raise the urgency of a shared step, never lower it; one that it makes urgent is held to what is urgent. */
function lintUses(file: ParsedFile<IncidentSource>, lookup: LibraryLookup, contacts: Contacts): Problem[] {
  return placedList<IncidentSource["steps"][number]>(file, "steps").flatMap((placed) => {
    const shared = "use" in placed.source ? lookup.step(placed.source.use) : undefined;
    const { urgency } = placed.source;
    if (shared === undefined || urgency === undefined || urgency === shared.urgency) return [];
    const allowed = URGENCIES.slice(0, URGENCIES.indexOf(shared.urgency) + 1);
    if (allowed.includes(urgency)) return lintContacts({ ...placed, source: { ...shared, urgency } }, contacts);
    const expected = allowed.join(" | ");
    return [problemAt(placed, "wrong-value", { about: `urgency: ${urgency}`, expected, inside: ["urgency"] })];
  });
}

function lintContacts(placed: Placed<StepSource>, contacts: Contacts): Problem[] {
  const { id, urgency, effects = [], contacts: named = [], noLossStopped } = placed.source;
  if (urgency !== "now") return [];
  const known = named.flatMap((each) => contacts.get(each) ?? []);
  const unconfirmed = known.filter(({ status, phones }) => status === "unconfirmed" && phones.length > 0);
  const money = known.some(({ group = "" }) => MONEY_GROUPS.includes(group));
  const silent = money && !effects.includes("stops-loss") && noLossStopped === undefined;
  return [
    ...unconfirmed.map((contact) =>
      problemAt(placed, "unconfirmed-in-now", { about: contact.id, inside: ["contacts"] }),
    ),
    ...(silent ? [problemAt(placed, "urgent-call-stops-nothing", { about: id })] : []),
  ];
}

function lintClocks(placed: Placed<StepSource>, lookup: LibraryLookup): Problem[] {
  const { doWithin, answerWithin } = placed.source;
  const named: [string, string | undefined][] = [
    ["doWithin", doWithin?.fact],
    ["answerWithin", answerWithin !== undefined && "fact" in answerWithin ? answerWithin.fact : undefined],
  ];
  return named
    .filter(
      ([, fact]) => fact !== undefined && lookup.fact(fact) !== undefined && lookup.fact(fact)?.value?.type !== "term",
    )
    .map(([key, fact]) => problemAt(placed, "term-expected", { about: fact ?? "", inside: [key] }));
}

/** S6: a report, and what opens when one is refused, leads on or is the last instance, and has a clock. */
function lintReport(placed: Placed<StepSource>, { refusalTargets }: LibraryLookup): Problem[] {
  const { id, effects = [], ifRefused, lastInstance, answerWithin } = placed.source;
  const reports = effects.includes("reports") || refusalTargets.has(id);
  const ends = ifRefused === undefined && lastInstance !== true;
  if ((reports && ends) || (ifRefused !== undefined && lastInstance === true)) {
    return [problemAt(placed, "S6", { about: id, expected: "ifRefused | lastInstance" })];
  }
  const timeless = (reports || ifRefused !== undefined) && lastInstance !== true && answerWithin === undefined;
  return timeless ? [problemAt(placed, "S6", { about: id, expected: "answerWithin" })] : [];
}

const KEEPING = {
  ru: /сохран|сним|сфотограф|скопир|запи/i,
  kk: /сақта|түсір|көшір|жаз/i,
  en: /save|photo|screenshot|copy|keep|write|record/i,
};

/** S5: what destroys evidence begins with keeping it. */
function lintEvidence(placed: Placed<StepSource>): Problem[] {
  const {
    id,
    effects = [],
    evidence = [],
    do: [first],
  } = placed.source;
  if (!effects.includes("destroys-evidence")) return [];
  const kept =
    first !== undefined && (["ru", "kk", "en"] as const).every((locale) => KEEPING[locale].test(first[locale]));
  return kept && evidence.length > 0 ? [] : [problemAt(placed, "S5", { about: id, inside: ["do", 0] })];
}

function lintQuestions(file: ParsedFile<IncidentSource>, lookup: LibraryLookup): Problem[] {
  const placed = { source: file.value, file, path: ["questions"] };
  const questions = resolvedQuestions(file.value, lookup);
  const first = questions.filter(({ ask }) => ask === "first").length + 1;
  const banded = (file.value.details ?? []).filter(isBanded).length;
  const logs = resolvedSteps(file.value, lookup).some(({ login }) => login !== "none");
  const asksDevice = questions.some(({ id }) => id === WATCHED_DEVICE);
  const unconditional = questions.filter(({ when }) => when === undefined).length + banded;
  return [
    ...(first > MOST_FIRST
      ? [problemAt(placed, "too-many-first-questions", { about: String(first), expected: String(MOST_FIRST) })]
      : []),
    ...(unconditional > MOST_QUESTIONS
      ? [problemAt(placed, "too-many-questions", { about: String(unconditional), expected: String(MOST_QUESTIONS) })]
      : []),
    ...(logs && !asksDevice
      ? [problemAt(placed, "login-without-question", { about: file.value.id, expected: WATCHED_DEVICE })]
      : []),
  ];
}

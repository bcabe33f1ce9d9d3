import { LOCALES, type Locale, perLocale } from "../i18n/locale.ts";
import { buildPlan, type PlanRequest } from "../plan/build-plan.ts";
import type { Plan, PlanStep } from "../plan/plan.ts";
import type { CatalogStep, Contact, Library } from "../playbook/catalog.ts";
import type { PlannedStep } from "./event.ts";

/** The library in each language, and how texts are hashed. */
export interface Shelves {
  library(locale: Locale): Library;
  sha256(text: string): string;
}

/** A plan as a case keeps it, in three languages. */
export interface KeptPlan {
  readonly steps: readonly PlannedStep[];
  readonly playbooks: Readonly<Record<string, string>>;
  readonly facts: string;
}

/** What a case keeps of the plan for a request. */
export function keepable(shelves: Shelves, request: PlanRequest): KeptPlan {
  const plans = perLocale((locale) => buildPlan(shelves.library(locale), request));
  const { incidents, facts } = plans[LOCALES[0]];
  const steps = plans[LOCALES[0]].steps.map((step, index) => plannedStep(step, { plans, index, shelves }));
  return {
    steps,
    playbooks: Object.fromEntries(incidents.map(({ id, version }) => [id, version])),
    facts: facts.version,
  };
}

interface Place {
  readonly plans: Readonly<Record<Locale, Plan>>;
  readonly index: number;
  readonly shelves: Shelves;
}

function plannedStep(step: PlanStep, { plans, index, shelves }: Place): PlannedStep {
  const { id, sha256, opensOn, ifRefused, answerWithin: clock, because } = step;
  const contents = LOCALES.map((locale) => contentOf(shelves.library(locale), because[0] ?? "", id));
  return {
    ...{ id, hash: sha256, shown: shelves.sha256(JSON.stringify(contents)), refusalOnly: opensOn !== null, ifRefused },
    answerWithin:
      clock === null ? null : { amount: clock.amount, unit: clock.unit, whose: clock.whose, basis: clock.basis },
    title: perLocale((locale) => plans[locale].steps[index]?.title ?? ""),
    do: perLocale((locale) => plans[locale].steps[index]?.do ?? []),
  };
}

/** What a step shows in one language, facts and contacts put in; what the day or the person adds is left out. */
function contentOf(library: Library, incident: string, id: string): unknown {
  const { steps, contacts } = library.incident(incident);
  const step = steps.find((each) => each.id === id);
  return step === undefined ? null : [...texts(step), step.contacts.map((each) => reachable(contacts[each]))];
}

function texts({ title, do: lines, say, never, writeDown, evidence, doWithin, answerWithin }: CatalogStep): unknown[] {
  const named = [...writeDown, ...evidence].map(({ text }) => text);
  return [title, lines, say ?? null, never, named, doWithin ?? null, answerWithin ?? null];
}

/** How somebody is reached; when the page was seen is no change for the person. */
function reachable(contact: Contact | undefined): unknown {
  if (contact === undefined) return null;
  const { name, phones, urls, howToFind, scope = null, status, from = null, until = null } = contact;
  return [name, phones, urls, howToFind, scope, status, from, until];
}

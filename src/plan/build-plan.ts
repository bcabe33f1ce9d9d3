import type { Locale } from "../i18n/locale.ts";
import type { Answers } from "../interview/interview.ts";
import { settleAnswers } from "../interview/question.ts";
import { type Library, UNKNOWN, WHO_IS_HELPED } from "../playbook/catalog.ts";
import { atOffset, dayOf } from "./calendar.ts";
import { orderSteps } from "./order-steps.ts";
import type { Plan } from "./plan.ts";
import { recheckDays } from "./recheck.ts";
import { selectSteps } from "./select-steps.ts";
import { warningsOf } from "./warnings.ts";
import { sourcesOf, writeSteps } from "./write-steps.ts";

export interface PlanRequest {
  /** Incident ids, in any order. */
  readonly incidents: readonly string[];
  readonly answers: Answers;
  readonly details: Readonly<Record<string, string>>;
  /** Step id → ISO day: what has been done already. */
  readonly done: Readonly<Record<string, string>>;
  /** Step id → ISO day: what was refused or stayed without an answer. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The moment of planning. */
  readonly at: Date;
  /** The day from which the days to look again are counted; the day of planning where none is given. */
  readonly since?: string;
  /** The language of the words to say on the phone. */
  readonly callLocale: Locale;
}

/**
 * The plan for these incidents and answers, in the library's language. Unanswered questions that apply are `unknown`
 * and listed in `assumed`. The same request gives the same plan, byte for byte, in whatever order incidents stand.
 * Throws only where the library itself is broken (a cycle), which lint refuses.
 */
export function buildPlan(library: Library, request: PlanRequest): Plan {
  const { interview, answers, assumed } = settleAnswers(library, request.incidents, withBands(library, request));
  const day = dayOf(request.at);
  const ordered = orderSteps(selectSteps(interview, day));
  const steps = writeSteps(ordered, {
    library,
    interview,
    day,
    done: request.done,
    refused: request.refused,
    details: request.details,
    callLocale: request.callLocale,
    whoIsHelped: answers[WHO_IS_HELPED],
  });
  return {
    schema: "komek.plan/1",
    lang: library.locale,
    at: atOffset(request.at),
    incidents: interview.incidents.map(({ incident, openedBy }) => ({
      id: incident.id,
      version: incident.version,
      sha256: incident.sha256,
      title: incident.title,
      openedBy: openedBy ?? null,
    })),
    facts: library.facts,
    answers,
    details: sorted(request.details),
    assumed,
    steps,
    sources: sourcesOf(steps, interview),
    recheckOn: recheckDays(interview, request.since ?? day),
    warnings: warningsOf(library, { interview, steps, day, whoIsHelped: answers[WHO_IS_HELPED] }),
  };
}

/** A banded date given as a detail also answers its question, unless that was answered for sure. */
export function withBands(
  library: Library,
  { incidents, answers, details }: Pick<PlanRequest, "incidents" | "answers" | "details">,
): Answers {
  const { interview } = settleAnswers(library, incidents, answers);
  const banded = interview.incidents
    .flatMap(({ incident }) => incident.details)
    .flatMap(({ id, bands }) => {
      const day = details[id];
      const band = bands.find(
        ({ from, before }) => (day ?? "") >= (from ?? "") && (before === undefined || (day ?? "") < before),
      );
      const isAnswered = (answers[id] ?? UNKNOWN) !== UNKNOWN;
      return day === undefined || band === undefined || isAnswered ? [] : [[id, band.id]];
    });
  return { ...answers, ...Object.fromEntries(banded) };
}

function sorted(details: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1)));
}

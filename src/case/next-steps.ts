import { addDays, dayOf } from "../plan/calendar.ts";
import type { StandingStep, Walk } from "./standing.ts";

/** The person's own deadline comes before the order of the plan when it is this near. */
const NEAR_DAYS = 3;
const DAY_LENGTH = 10;

/**
 * What the person can do now, first things first: what is urgent now, then own deadlines that are near or past by
 * their date, then what is due today, then what a refusal or silence has opened, then the order of the plan; what was
 * put off stands last. A locked step stands in its place: it is shown with its condition and the way round.
 */
export function nextSteps({ steps }: Walk, now: Date): StandingStep[] {
  const near = addDays(dayOf(now), NEAR_DAYS);
  const toDo = steps.filter(({ state }) => state === "open" || state === "locked");
  const byDate = (one: StandingStep, other: StandingStep): number => (dueOf(one) < dueOf(other) ? -1 : 1);
  const ranks: readonly ((step: StandingStep) => boolean)[] = [
    ({ step }) => step?.urgency === "now",
    (each) => dueOf(each) !== "" && dueOf(each) <= near,
    ({ step }) => step?.urgency === "today",
    ({ openedBy }) => openedBy !== null,
    () => true,
  ];
  const rankOf = (each: StandingStep): number => ranks.findIndex((holds) => holds(each));
  const ranked = ranks.map((_, rank) => toDo.filter((each) => rankOf(each) === rank));
  const [urgent = [], pressing = [], ...rest] = ranked;
  return [...urgent, ...pressing.sort(byDate), ...rest.flat(), ...steps.filter(({ state }) => state === "later")];
}

function dueOf({ doBy }: StandingStep): string {
  return doBy?.date?.slice(0, DAY_LENGTH) ?? "";
}

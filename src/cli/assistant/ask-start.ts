import { dayOf, isDay } from "../../plan/calendar.ts";
import type { PlanStep } from "../../plan/plan.ts";
import { interviewOf, type Session } from "./session.ts";

/** Where the person's own deadline runs from a day that is not known yet, asks for that day once. Enter skips it. */
export async function askStart(session: Session, step: PlanStep | undefined): Promise<void> {
  const { context, prompter, messages, record, detailsAsked } = session;
  if (step?.doBy == null || step.doBy.status !== "not-started") return;
  const { from } = step.doBy;
  const details = interviewOf(session).incidents.flatMap(({ incident }) => incident.details);
  const detail = details.find(({ id, type }) => id === from && type === "date");
  if (detail === undefined || detailsAsked.has(from)) return;
  detailsAsked.add(from);
  const today = dayOf(context.host.now());
  const isPast = (typed: string): boolean => typed === "" || (isDay(typed) && typed <= today);
  const value = await prompter.line({
    title: `${detail.text} ${messages.typeDay}. ${messages.mayBeSkipped}`,
    locale: context.locale,
    refuse: (typed) => (isPast(typed) ? undefined : messages.wrongDay),
  });
  if (value !== "") record.add({ kind: "detailed", detail: from, value });
}

import { dayOf } from "../../plan/calendar.ts";
import type { PlanStep } from "../../plan/plan.ts";
import { typedDay } from "../typed-day.ts";
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
  const isPast = (text: string): boolean => text === "" || (typedDay(text) ?? "9") <= today;
  const typed = await prompter.line({
    title: `${detail.text} ${messages.typeDay}. ${messages.mayBeSkipped}`,
    locale: context.locale,
    refuse: (text) => (isPast(text) ? undefined : messages.wrongDay),
  });
  const value = typedDay(typed);
  if (value !== undefined) record.add({ kind: "detailed", detail: from, value });
}

import { addDays, dayOf, isDay } from "../../plan/calendar.ts";
import type { Session } from "./session.ts";

/** Asks on which day something was done: today, yesterday, or a date not later than today. Gives an ISO day. */
export async function askDay({ context, prompter, messages }: Session): Promise<string> {
  const today = dayOf(context.host.now());
  const { locale } = context;
  const answer = await prompter.choose({
    title: messages.whenDone,
    options: [
      { id: today, text: messages.today },
      { id: addDays(today, -1), text: messages.yesterday },
      { id: "other", text: messages.otherDay },
    ],
    locale,
  });
  if (answer !== "other") return answer;
  const isPast = (typed: string): boolean => isDay(typed) && typed <= today;
  return prompter.line({
    title: messages.typeDay,
    locale,
    refuse: (typed) => (isPast(typed) ? undefined : messages.wrongDay),
  });
}

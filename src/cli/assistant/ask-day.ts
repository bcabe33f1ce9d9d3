import { addDays, dayOf } from "../../plan/calendar.ts";
import { typedDay } from "../typed-day.ts";
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
  const typed = await prompter.line({
    title: messages.typeDay,
    locale,
    refuse: (text) => ((typedDay(text) ?? "9") <= today ? undefined : messages.wrongDay),
  });
  return typedDay(typed) ?? today;
}

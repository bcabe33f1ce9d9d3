import { type Condition, UNKNOWN } from "./catalog.ts";

/**
 * Whether a condition holds. `answerOf` gives an option id, `unknown`, or undefined for a question that does not apply.
 * A condition on `unknown` holds, so that "I don't know" never yields less; `onlyIfSure` turns that off.
 * A condition on a question that does not apply fails.
 */
export function holds(
  when: Condition | undefined,
  answerOf: (question: string) => string | undefined,
  onlyIfSure = false,
): boolean {
  if (when === undefined) return true;
  return when.some((map) =>
    Object.entries(map).every(([question, accepted]) => {
      const answer = answerOf(question);
      if (answer === undefined) return false;
      return answer === UNKNOWN ? !onlyIfSure : accepted.includes(answer);
    }),
  );
}

/** The questions a condition names. */
export function questionsOf(when: Condition | undefined): string[] {
  return [...new Set((when ?? []).flatMap((map) => Object.keys(map)))];
}

import { type CaseWalker, caseWalker } from "./case-walker.ts";
import { programWithSampleLetter } from "./sample-letter.ts";

/** What is known of the loan of the sample letter. */
export const LOAN_ANSWERS: readonly string[] = [
  ...["--set", "ban-on-loan-date=yes"],
  ...["--detail", "lender=ТОО «МФО Ромашка»", "--detail", "loan-amount=150000"],
];

/** A person whose computer has the program with the sample letter, and no case yet. */
export function newcomer(isTerminal = false, columns = 80): CaseWalker {
  return caseWalker("2026-11-28", { files: programWithSampleLetter(), isTerminal, columns });
}

/** The same person with an open case about a loan. */
export async function borrower(isTerminal = false): Promise<CaseWalker> {
  const walker = newcomer(isTerminal);
  await walker.run("start", "loan", "--no-input", "--assume-unknown", ...LOAN_ANSWERS);
  return walker;
}

/** A text with every run of white space as one space. */
export function unwrapped(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ");
}

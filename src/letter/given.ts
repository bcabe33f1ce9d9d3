import { oneLine } from "../i18n/one-line.ts";
import { own } from "../i18n/own.ts";
import { isDay } from "../plan/calendar.ts";
import type { Contact } from "../playbook/catalog.ts";
import type { LetterLibrary } from "../playbook/catalog-letter.ts";

/** What the person gave, and the day on which the letter is made. */
export interface Given {
  /** ISO day. */
  readonly on: string;
  /** The answer to a question, `unknown`, or undefined where it was not asked. */
  answerOf(question: string): string | undefined;
  readonly details: Readonly<Record<string, string>>;
  /** Step id → ISO day on which it was done, and what was written down for it. */
  readonly done: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<string, string>>;
}

/** What a letter is filled from: the library's words, and the person's own. */
export interface LetterGround {
  readonly library: LetterLibrary;
  readonly contacts: readonly Contact[];
  readonly given: Given;
}

/** What a placeholder stands for, as it was given and before it is put in words. */
export type GivenValue =
  | { readonly kind: "date" | "amount" | "text"; readonly value: string }
  | { readonly kind: "contact"; readonly id: string };

/** A value of a person, or undefined where it is not known: then the letter has a blank. */
export function givenValue(
  kind: string,
  id: string,
  { library, given, contacts }: LetterGround,
): GivenValue | undefined {
  if (kind === "done") {
    const day = own(given.done, id);
    return day === undefined ? undefined : { kind: "date", value: day };
  }
  const value = oneLine(own(kind === "how" ? given.how : given.details, id) ?? "");
  if (value === "") return undefined;
  const type = kind === "how" ? "text" : own(library.details, id)?.type;
  if (type === "date" && isDay(value)) return { kind: "date", value };
  if (type === "amount" && /^\d+([.,]\d{1,2})?$/.test(value)) return { kind: "amount", value };
  return type === "contact-of" && contacts.some((contact) => contact.id === value)
    ? { kind: "contact", id: value }
    : { kind: "text", value };
}

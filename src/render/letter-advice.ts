import { formatMoment } from "../i18n/date.ts";
import { letterMessages } from "../i18n/letter.ts";
import type { LetterAdvice } from "../letter/advice.ts";
import { contactLines } from "./contact-lines.ts";
import { EMPTY, joinLines, stepTextLines, type TextLine, type TextStyle, textLines } from "./text-line.ts";

/** What stands beside a letter, for the person: never part of the letter itself. */
export function renderLetterAdvice(advice: LetterAdvice, style: TextStyle): string {
  const { words } = letterMessages(style.messages.locale);
  const contacts = advice.contacts.flatMap((contact) => contactLines(contact, style.messages, false));
  const sections: readonly (readonly [string, readonly TextLine[]])[] = [
    [words.before, texts(advice.before, style)],
    [words.send, [...texts([advice.send], style), ...stepTextLines(contacts, style)]],
    [words.attach, texts(advice.attach, style)],
    [words.clock, texts(clockText(advice, style), style)],
    [words.next, texts([advice.next], style)],
  ];
  return joinLines([
    ...textLines(words.beside.toUpperCase(), style.width, { role: "heading" }),
    ...sections.flatMap(([heading, lines]) =>
      lines.length === 0 ? [] : [EMPTY, ...textLines(`${heading}:`, style.width, { role: "title" }), ...lines],
    ),
  ]);
}

function texts(said: readonly string[], { width }: TextStyle): TextLine[] {
  return said.flatMap((text) => textLines(text, width, { indent: { first: "- ", rest: "  " } }));
}

/** The period in words, and the day it ends if the letter is handed in today. */
function clockText({ clock }: LetterAdvice, { messages }: TextStyle): string[] {
  if (clock === null) return [];
  const { words } = letterMessages(messages.locale);
  const check = clock.status === "derived" ? `; ${messages.clock.checkDate}` : "";
  const advice = clock.basis === "advice" ? `; ${messages.clock.ourAdvice}` : "";
  const date = clock.date === null ? words.clockBeyond : words.clockDate(formatMoment(clock.date, messages.locale));
  return [`${clock.text}; ${date}${check}${advice}`];
}

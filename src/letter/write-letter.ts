import { letterMessages } from "../i18n/letter.ts";
import type { Locale } from "../i18n/locale.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import { fillLine } from "./fill-line.ts";
import type { LetterGround } from "./given.ts";
import type { Letter, LetterBlock, LetterLine } from "./letter.ts";
import { standingParts } from "./stands.ts";

/** What is said on a letter that may not be sent in this language; null where it may. */
export function readingOnlyOf({ sendIn }: CatalogLetter, locale: Locale): string | null {
  return sendIn.includes(locale) ? null : letterMessages(locale).frame.readingOnly;
}

/** A letter for this person on this day. Nothing is in it but the template, facts and what was given. */
export function writeLetter(template: CatalogLetter, ground: LetterGround): Letter {
  const { locale } = ground.library;
  const { frame } = letterMessages(locale);
  const { to, body, attach } = standingParts(template, ground);
  const fill = (text: string): LetterLine => fillLine(text, template, ground);
  const addressee: LetterLine[] = [[{ kind: "blank", label: frame.addressee }]];
  return {
    ...{ id: template.id, version: template.version, sha256: template.sha256, locale },
    readingOnly: readingOnlyOf(template, locale),
    to: to.length === 0 ? addressee : to.map(fill),
    from: [frame.fullName, frame.personalNumber, frame.address, frame.phone],
    heading: fill(template.heading),
    about: template.about === undefined ? null : fill(template.about),
    body: body.map((block): LetterBlock => {
      if (!("list" in block)) return { kind: "paragraph", line: fill(block.text) };
      return { kind: "points", lines: block.list.map(({ text }) => fill(text)) };
    }),
    attach: { heading: frame.attachments, lines: attach.map(({ text }) => fill(text)) },
    signing: [frame.day, frame.signature],
  };
}

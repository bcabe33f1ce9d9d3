import { own } from "../i18n/own.ts";
import type { Condition } from "../playbook/catalog.ts";
import type { CatalogLetter, CatalogLetterBlock, CatalogParagraph } from "../playbook/catalog-letter.ts";
import { holds } from "../playbook/condition.ts";
import type { LetterGround } from "./given.ts";

/** A letter states nothing the person did not say: a condition holds only where it was surely answered. */
function surely(when: Condition | undefined, { given }: LetterGround): boolean {
  return holds(when, given.answerOf, true);
}

interface Life {
  readonly from?: string;
  readonly until?: string;
}

function isAlive({ from, until }: Life, day: string): boolean {
  return (from ?? day) <= day && day <= (until ?? day);
}

/** Whether every contact that a text names can be written to on that day. */
export function namesTheLiving(text: string, { contacts, given }: LetterGround): boolean {
  const named = [...text.matchAll(/\{contact:([a-z0-9-]+)\}/g)].map(([, id]) => id);
  return contacts.every(
    (contact) => !named.includes(contact.id) || (contact.status !== "withdrawn" && isAlive(contact, given.on)),
  );
}

function stands({ text, facts, when }: CatalogParagraph, ground: LetterGround): boolean {
  const known = facts.map((id) => own(ground.library.facts, id) ?? {});
  const lives = known.every((fact) => isAlive(fact, ground.given.on));
  return lives && namesTheLiving(text, ground) && surely(when, ground);
}

/** The parts of a letter that stand for this person on this day; a list without a point is left out whole. */
export function standingParts(
  letter: CatalogLetter,
  ground: LetterGround,
): Pick<CatalogLetter, "to" | "body" | "attach"> {
  const alive = (paragraph: CatalogParagraph): boolean => stands(paragraph, ground);
  return {
    to: letter.to.filter((text) => namesTheLiving(text, ground)),
    attach: letter.attach.filter(alive),
    body: letter.body.flatMap((block): CatalogLetterBlock[] => {
      if (!("list" in block)) return alive(block) ? [block] : [];
      const list = surely(block.when, ground) ? block.list.filter(alive) : [];
      return list.length === 0 ? [] : [{ list }];
    }),
  };
}

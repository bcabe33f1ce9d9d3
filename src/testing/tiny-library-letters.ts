import { text } from "./tiny-library-shared.ts";

function wordings(words: string): string {
  return `{ ru: ["ru ${words}"], kk: ["kk ${words}"], en: ["${words}"] }`;
}

/** One letter with one of everything, and what no letter says. */
export const TINY_LETTERS = {
  "shared/letter-wording.yaml": `refused:
  - id: admits-debt
    why: ${text("It could be used against you.")}
    wordings: ${wordings("my debt")}
before: { ru: [], kk: [], en: ["not"] }
after: { ru: [], kk: [], en: [] }
`,
  "letters/claim-letter.yaml": `id: claim-letter
version: 1.0.0
reviewedOn: 2026-01-10
reviewBy: 2026-04-10
reviewedBy: []
changes:
  - { version: 1.0.0, on: 2026-01-10, what: ${text("First edition")} }
name: ${text("Claim to the bank")}
steps: [claim-money-back, report-to-police]
when: { watched-device: [phone, neither] }
to:
  - ${text("{contact:own-bank}")}
heading: ${text("Claim")}
about: ${text("about money sent on: {detail:sent-on}")}
body:
  - text: ${text("The transfer is not mine.")}
    facts: []
    when: { sent-to: [to-card] }
  - text: ${text("An answer is due by: {cite:answer-term}")}
    facts: [answer-term]
  - list:
      - text: ${text("Answer in: {fact:claim-term}")}
        facts: [claim-term]
      - text: ${text("Name the recipient: {blank:recipient}")}
        facts: []
      - text: ${text("Say what was answered: {how:report-to-police}")}
        facts: []
        when: { code-told: [code-was-kept] }
  - text: ${text("Reported on: {done:report-to-police}")}
    facts: []
blanks:
  - { id: recipient, text: ${text("name of the recipient")} }
attach:
  - text: ${text("Copy of the receipt.")}
advice:
  send: ${text("Hand it in, keep the stamp: {contact:own-bank}")}
  next: ${text("Wait for the answer.")}
  contact: own-bank
  clock: answer-term
`,
};

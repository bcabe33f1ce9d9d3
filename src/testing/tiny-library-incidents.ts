import { text } from "./tiny-library-shared.ts";

function head(id: string, alias: string, means: string): string {
  return `id: ${id}
version: 1.0.0
reviewedOn: 2026-01-10
reviewBy: 2026-04-10
reviewedBy: []
changes:
  - { version: 1.0.0, on: 2026-01-10, what: ${text("First edition")} }
aliases: ["${alias}"]
title: ${text(`Incident ${id}`)}
menu: ${text(`It happened: ${id}`)}
means: [${means}]
`;
}

/** Three playbooks; the first two open each other. */
export const TINY_INCIDENTS = {
  "incidents/code-given.yaml": `${head("code-given", "code", "bank-code-given")}questions:
  - use: watched-device
  - use: money-left
  - id: bank-app
    ask: later
    text: ${text("Which bank app?")}
    why: ${text("One app has its own button.")}
    options:
      - { id: acme, text: ${text("Acme")} }
      - { id: other-app, text: ${text("Another")} }
details:
  - id: given-on
    type: date
    text: ${text("When was the code given?")}
    bands: [{ id: before-spring, before: "2026-03-01" }, { id: since-spring, from: "2026-03-01" }]
steps:
  - use: end-the-call
  - use: isolate-device
  - use: call-bank
  - id: freeze-in-acme
    urgency: now
    stage: money
    login: bank
    when: { bank-app: [acme] }
    onlyIfSure: true
    title: ${text("Press the freeze button")}
    do: [${text("Open the app.")}]
    basis: inference
    because: ${text("A button is faster than a call.")}
    facts: [rumour]
  - id: ask-about-money
    urgency: today
    stage: money
    login: none
    settles: money-left
    when: { money-left: [money-stayed] }
    title: ${text("Ask whether money left")}
    do: [${text("Ask the bank for the list of transfers.")}]
    contacts: [own-bank]
    basis: fact
    facts: [break-off]
  - id: set-loan-ban
    urgency: today
    stage: lock
    login: egov
    when: { given-on: [since-spring] }
    title: ${text("Set the loan ban")}
    do: [${text("Open «{label:loan-ban}» yourself.")}]
    basis: fact
    facts: [break-off]
`,
  "incidents/money-gone.yaml": `${head("money-gone", "money", "money-moved")}questions:
  - use: watched-device
  - id: code-told
    ask: first
    text: ${text("Was a code told?")}
    why: ${text("A code opens more than one door.")}
    options:
      - { id: code-was-told, text: ${text("Yes")}, opens: [code-given] }
      - { id: code-was-kept, text: ${text("No")} }
  - id: sent-to
    ask: later
    when: { code-told: [code-was-kept] }
    text: ${text("Where was the money sent?")}
    why: ${text("A card is returned in another way.")}
    options:
      - { id: to-card, text: ${text("To a card")} }
      - { id: to-courier, text: ${text("To a courier")} }
details:
  - { id: sent-on, type: date, text: ${text("When was it sent?")} }
steps:
  - use: end-the-call
  - use: isolate-device
  - use: call-bank
  - use: keep-proof
    urgency: today
  - use: report-to-police
    after: [call-bank]
  - use: complain-about-police
  - use: go-to-court
  - id: check-messages
    urgency: today
    stage: proof
    login: none
    settles: code-told
    title: ${text("Look through the messages")}
    do: [${text("Look for codes.")}]
    basis: fact
    facts: [break-off]
  - id: claim-money-back
    urgency: three-days
    stage: money
    login: none
    when: { sent-to: [to-card] }
    requires: [paper-at-hand]
    after: [report-to-police]
    title: ${text("Claim the money back")}
    do: [${text("The claim is due in: {fact:claim-term}")}]
    contacts: [own-bank]
    doWithin: { fact: claim-term, from: sent-on }
    basis: fact
    facts: [claim-term]
`,
  "incidents/leak-notice.yaml": `${head("leak-notice", "leak", "")}questions:
  - use: watched-device
steps:
  - use: end-the-call
  - id: change-password
    urgency: today
    stage: lock
    login: account
    title: ${text("Change the password")}
    do: [${text("Pick a new one.")}]
    basis: fact
    facts: [break-off]
  - id: wipe-phone
    urgency: follow-up
    stage: restore
    effects: [destroys-evidence]
    login: none
    after: [change-password]
    title: ${text("Wipe the phone")}
    do: [{ ru: "Сохраните снимки.", kk: "Суреттерді сақтаңыз.", en: "Save the pictures." }, ${text("Wipe the phone.")}]
    evidence: [screenshots]
    from: "2026-01-10"
    basis: fact
    facts: [break-off]
withdrawn:
  - { id: old-step, on: 2026-01-10, reason: ${text("It was wrong.")}, successor: change-password }
`,
};

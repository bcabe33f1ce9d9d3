import { text } from "./tiny-library-shared.ts";

/** The steps that several playbooks use, among them a ladder of refusals, and the general first minutes. */
export const TINY_STEPS = {
  "shared/steps.yaml": `steps:
  - id: end-the-call
    urgency: now
    stage: stop
    login: none
    title: ${text("Hang up")}
    do: [${text("End the talk.")}]
    never: [${text("Name no code.")}]
    basis: fact
    facts: [break-off]
  - id: isolate-device
    urgency: now
    stage: isolate
    login: none
    when: { watched-device: [phone, computer, both] }
    title: ${text("Go offline")}
    do: [${text("Switch the network off.")}]
    basis: fact
    facts: [break-off]
  - id: call-bank
    urgency: now
    stage: money
    effects: [stops-loss]
    login: none
    title: ${text("Call the bank")}
    do: [${text("Call: {contact:own-bank}")}]
    say: ${text("Block my cards.")}
    writeDown: [request-number]
    contacts: [own-bank]
    basis: fact
    facts: [break-off]
  - id: keep-proof
    urgency: today
    stage: proof
    login: none
    title: ${text("Keep the proof")}
    do: [${text("Put the receipts aside.")}]
    evidence: [receipts]
    basis: inference
    because: ${text("Proof is asked for later.")}
  - id: report-to-police
    urgency: today
    stage: report
    effects: [reports]
    login: none
    after: [keep-proof]
    title: ${text("Report to the police")}
    do: [${text("Sent on: {detail:sent-on}")}]
    say: ${text("Register my statement.")}
    contacts: [police]
    answerWithin: { fact: answer-term }
    ifRefused: complain-about-police
    basis: fact
    facts: [break-off, answer-term]
  - id: complain-about-police
    urgency: three-days
    stage: report
    effects: [reports]
    login: none
    title: ${text("Complain to the prosecutor")}
    do: [${text("Write down who refused.")}]
    contacts: [prosecutor, old-line]
    answerWithin: { advice: 7, unit: calendarDays }
    ifRefused: go-to-court
    basis: fact
    facts: [court-fact]
  - id: go-to-court
    urgency: follow-up
    stage: report
    login: none
    lastInstance: true
    title: ${text("Go to court")}
    do: [${text("Bring every answer.")}]
    basis: fact
    facts: [court-fact]
`,
  "shared/now.yaml": `opening: [${text("Hang up.")}, ${text("Transfer nothing.")}, ${text("Call your bank.")}]
last: ${text("Hang up and call your bank.")}
lastContact: police
steps:
${["now-hang-up", "now-call-bank", "now-tell-someone"].map((id) => nowStep(id)).join("")}`,
};

/** A step to do at once, of the stage `stop`; `more` are further lines of it. */
export function nowStep(id: string, more = ""): string {
  return `  - id: ${id}
    urgency: now
    stage: stop
    login: none
    title: ${text(`The step ${id}`)}
    do: [${text("Do it at once.")}]
${more}    basis: fact
    facts: [break-off]
`;
}

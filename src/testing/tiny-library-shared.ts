/** A text in three languages as YAML; only the language name differs. Digits and addresses have no place in it. */
export function text(words: string): string {
  return `{ ru: "ru ${words}", kk: "kk ${words}", en: "${words}" }`;
}

/** One more question for a playbook, asked later, with so many options. */
export function later(id: string, options: number): string {
  const choice = (index: number): string => `      - { id: ${id}-${index}, text: ${text("A choice")} }\n`;
  return `  - id: ${id}
    ask: later
    text: ${text("Which one?")}
    why: ${text("It matters.")}
    options:
${Array.from({ length: options }, (_, index) => choice(index)).join("")}`;
}

function notice(id: string): string {
  return `  - { id: ${id}, facts: [break-off], text: ${text(`notice ${id}`)} }\n`;
}

const NOTICES = [
  "recovery-scam",
  "helper",
  "helper-presses",
  "helper-calls",
  "not-reviewed",
  "review-overdue",
  "contacts-not-dialled",
  "calendar-derived",
  "calendar-beyond",
];

/** Questions, preconditions, notices, names: everything shared that is neither a step nor a fact. */
export const TINY_SHARED = {
  "shared/incidents.yaml": "order: [code-given, money-gone, leak-notice]\n",
  "shared/questions.yaml": `questions:
  - id: who-is-helped
    ask: first
    text: ${text("Who needs help?")}
    why: ${text("It decides who presses.")}
    options:
      - { id: me, text: ${text("Me")} }
      - { id: beside, text: ${text("Somebody beside me")} }
      - { id: far, text: ${text("Somebody far away")} }
  - id: watched-device
    ask: first
    text: ${text("Is a device watched?")}
    why: ${text("A stranger sees the screen.")}
    options:
      - { id: phone, text: ${text("A phone")}, means: [device-watched] }
      - { id: computer, text: ${text("A computer")}, means: [device-watched] }
      - { id: both, text: ${text("Both")}, means: [device-watched] }
      - { id: neither, text: ${text("Neither")} }
  - id: money-left
    ask: first
    text: ${text("Has money left?")}
    why: ${text("Then the police are due today.")}
    options:
      - { id: money-went, text: ${text("Yes")}, opens: [money-gone] }
      - { id: money-stayed, text: ${text("No")} }
    recheck: [3, 7]
`,
  "shared/preconditions.yaml": `preconditions:
  - id: clean-device
    title: ${text("A clean device")}
    text: ${text("Log in where nothing was installed.")}
    otherwise: ${text("Go to a branch.")}
    facts: [break-off]
  - id: paper-at-hand
    title: ${text("The paper")}
    text: ${text("Have the registration paper at hand.")}
    otherwise: ${text("Ask for a copy.")}
    facts: [break-off]
`,
  "shared/notices.yaml": `notices:\n${NOTICES.map(notice).join("")}`,
  "shared/evidence.yaml": `evidence:
  - { id: receipts, text: ${text("receipts")} }
  - { id: screenshots, text: ${text("screenshots")} }
writeDown:
  - { id: request-number, text: ${text("request number")} }
`,
  "shared/glossary.yaml": `names: ["1414"]
terms:
  - { id: never-safe, ru: "ru no promise", kk: "kk no promise", en: "no promise", avoid: { en: ["this is safe"] } }
`,
  "shared/must-carry.yaml": `items:
  - { id: carry-break-off, incident: code-given, text: "break off at once", facts: [break-off] }
  - { id: carry-nothing, incident: leak-notice, text: "a fact for specialists", facts: [court-fact], why: "too particular" }
`,
  "shared/calendar.yaml": `sources: [law-page]
years:
  - year: 2026
    status: confirmed
    daysOff: ["2026-01-01", "2026-01-02", "2026-01-07", "2026-12-16"]
  - year: 2027
    status: derived
    daysOff: ["2027-01-01", "2027-01-04", "2027-01-07"]
`,
  "shared/signs.yaml": `groups: { code: ["код", "code"] }
warning: []
introduces: []
reported: []
codeMessage: []
signs:
  - id: asks-for-code
    weight: 3
    why: ${text("A code is told to nobody.")}
    facts: [break-off]
    patterns: ["скажи|айт|tell ~2 <code>"]
    examples: { ru: ["Скажи код"], kk: ["Айт код"], en: ["Tell the code"] }
scripts: []
official: []
brands: []
platforms: []
shorteners: []
endings: []
`,
};

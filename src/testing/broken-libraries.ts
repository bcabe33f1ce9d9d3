import type { ProblemCode } from "../playbook/problem.ts";
import type { Change } from "./tiny-library.ts";
import { later, text } from "./tiny-library-shared.ts";

/** A library with one fault: the code under which lint must find it, what is wrong, and what was changed for it. */
export interface BrokenLibrary {
  readonly code: ProblemCode;
  readonly what: string;
  readonly changes: readonly Change[];
}

type Row = readonly [code: ProblemCode, what: string, ...changes: Change[]];

const QUESTIONS = "shared/questions.yaml";
const STEPS = "shared/steps.yaml";
const FACTS = "shared/facts.yaml";
const CODE = "incidents/code-given.yaml";
const MONEY = "incidents/money-gone.yaml";
const LETTER = "letters/claim-letter.yaml";
const LEAK = "incidents/leak-notice.yaml";

const saying = (words: string): Change => [STEPS, 'en: "End the talk."', `en: "${words}"`];
const asking = (...questions: string[]): Change => {
  return [LEAK, "  - use: watched-device\n", `  - use: watched-device\n${questions.join("")}`];
};
const names = (prefix: string, count: number): string[] => {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String.fromCharCode("a".charCodeAt(0) + index)}`);
};
const CALL = "  - id: call-bank\n    urgency: now\n    stage: money\n";
const STOPS = `${CALL}    effects: [stops-loss]\n`;

/** Files that cannot be read as what they should be. */
const UNREADABLE: readonly Row[] = [
  ["yaml-syntax", "a key that stands twice", [STEPS, "stage: isolate\n", "stage: isolate\n    stage: money\n"]],
  ["unknown-key", "a misspelt key", [QUESTIONS, "recheck: [3, 7]", "rechek: [3, 7]"]],
  ["missing-key", "a step without a stage", [STEPS, "    stage: isolate\n", ""]],
  ["missing-language", "a text without Kazakh", [STEPS, ', kk: "kk Hang up", en: "Hang up" }', ', en: "Hang up" }']],
  ["wrong-type", "a name where a list should be", [LEAK, 'aliases: ["leak"]', 'aliases: "leak"']],
  ["wrong-value", "a stage that does not exist", [STEPS, "stage: isolate", "stage: isolated"]],
  ["unquoted-text", "a text without quotes", [STEPS, 'kk: "kk Hang up"', "kk: kk Hang up"]],
];

/** Names that lead nowhere or twice to the same. */
const MISNAMED: readonly Row[] = [
  ["doubled-id", "two steps of one id", [LEAK, "- id: wipe-phone", "- id: set-loan-ban"]],
  ["unknown-id", "a contact that nobody wrote", [STEPS, "contacts: [police]", "contacts: [police, sheriff]"]],
  ["unknown-option", "an option not offered", [CODE, "bank-app: [acme]", "bank-app: [acne]"]],
  ["written-unknown", "an option that says unknown", [MONEY, "id: to-courier", "id: unknown"]],
  [
    "looks-forward",
    "a question that depends on a later one",
    [
      MONEY,
      "  - id: code-told\n    ask: first\n",
      "  - id: code-told\n    ask: first\n    when: { sent-to: [to-card] }\n",
    ],
    [MONEY, "    when: { code-told: [code-was-kept] }\n", ""],
  ],
  ["cycle", "a step that waits for itself", [LEAK, "after: [change-password]", "after: [wipe-phone]"]],
  [
    "unreachable",
    "a step that two conditions together keep from everyone",
    [MONEY, "  - use: isolate-device\n", "  - use: isolate-device\n    when: { watched-device: [neither] }\n"],
  ],
  [
    "login-without-question",
    "a login before which nobody asks for the device",
    [LEAK, "\n  - use: watched-device", " []"],
  ],
];

/** Sentences and claims that do not stand. */
const UNTRUE: readonly Row[] = [
  ["digits-in-sentence", "a number of days in a sentence", saying("Wait 3 days.")],
  ["address-in-sentence", "an address in a sentence", saying("Open egov.kz.")],
  ["placeholder-touches-word", "an ending at a placeholder", saying("{contact:own-bank}s number")],
  ["unknown-placeholder", "a placeholder nobody can fill", saying("Call {contact:nobody}")],
  ["avoided-wording", "a promise that the glossary avoids", saying("This is safe now.")],
  ["fact-without-source", "a fact without a source", [FACTS, "sources: [law-page, news-page]", "sources: []"]],
  [
    "weak-source-alone",
    "a fact that rests on the weak seed alone",
    ["shared/sources.yaml", "https://news.example/2", "https://news.example/146890"],
  ],
  [
    "term-expected",
    "a clock without a term",
    [STEPS, "answerWithin: { fact: answer-term }", "answerWithin: { fact: break-off }"],
  ],
  ["basis-without-ground", "advice without a reason", [STEPS, "because:", "# because:"]],
  ["weak-fact-as-fact", "a rumour stated as a fact", [CODE, "basis: inference\n", "basis: fact\n"]],
  [
    "must-carry-missing",
    "a fact that no step carries",
    ["shared/must-carry.yaml", "incident: code-given", "incident: nobody"],
  ],
  [
    "unconfirmed-in-now",
    "an unconfirmed number in an urgent step",
    [STEPS, "    writeDown: [request-number]\n    contacts: [own-bank]", "    contacts: [own-bank, prosecutor]"],
  ],
  ["urgent-call-stops-nothing", "an urgent call to a bank that stops nothing", [STEPS, STOPS, CALL]],
];

/** Letters that say what no letter says, or more than they rest on. */
const UNWRITTEN: readonly Row[] = [
  [
    "letter-wording",
    "a letter that admits a debt",
    [LETTER, 'en: "The transfer is not mine."', 'en: "It is my debt."'],
  ],
  ["letter-without-fact", "a letter that states the law", [LETTER, "ru The transfer is not", "банк обязан"]],
  [
    "letter-fact-unnamed",
    "a term that the paragraph does not rest on",
    [LETTER, "        facts: [claim-term]", "        facts: [answer-term]"],
  ],
];

/** Interviews too long, and promises S1–S10 broken in what is written. S9 and S11 cannot be written: see the test. */
const UNSAFE: readonly Row[] = [
  ["too-many-questions", "nine questions", asking(...names("ask", 8).map((id) => later(id, 2)))],
  [
    "too-many-first-questions",
    "six questions before the first minutes",
    asking(...names("ask", 4).map((id) => later(id, 2).replace("ask: later", "ask: first"))),
  ],
  ["too-many-paths", "more paths than can be proved", asking(...names("ask", 4).map((id) => later(id, 6)))],
  ["S1", "a plan that begins with nothing to do now", [LEAK, "  - use: end-the-call\n", ""]],
  ["S2", "an opening question that no step settles", [CODE, "    settles: money-left\n", ""]],
  [
    "S3",
    "a code given to a bank, and nothing that stops the loss",
    [STEPS, STOPS, `${CALL}    noLossStopped: ${text("It only asks.")}\n`],
  ],
  ["S4", "no condition of a clean device", ["shared/preconditions.yaml", "id: clean-device", "id: tidy-device"]],
  ["S5", "a phone wiped before anything is kept", [LEAK, "    evidence: [screenshots]\n", ""]],
  ["S6", "refusals without a last instance", [STEPS, "    lastInstance: true\n", ""]],
  ["S7", "no warning of those who offer to help", ["shared/notices.yaml", "id: recovery-scam,", "id: recovery,"]],
  [
    "S8",
    "a step whose two questions are never asked together",
    [MONEY, "when: { sent-to: [to-card] }", "when: { sent-to: [to-card], code-told: [code-was-told] }"],
  ],
  ["S10", "no line for the helper who calls", ["shared/notices.yaml", "id: helper-calls,", "id: helper-sings,"]],
];

/** Faults of style, which only the strict lint finds. */
const UNSTYLED: readonly Row[] = [
  ["refused-style", "an exclamation mark", saying("End the talk!")],
  ["long-sentence", "a sentence of twenty-one words", saying(`${names("word", 21).join(" ")}.`)],
  ["uneven-languages", "a contact that one language alone names", saying("Call: {contact:own-bank}")],
  ["stale-review", "a playbook nobody has read for long", [LEAK, "reviewBy: 2026-04-10", "reviewBy: 2026-01-14"]],
];

const SIGNS = "shared/signs.yaml";

/** Signs that find nothing or call the wrong one official. */
const UNSIGNED: readonly Row[] = [
  ["bad-pattern", "a pattern with a group that nobody wrote", [SIGNS, "~2 <code>", "~2 <kode>"]],
  ["no-example", "a sign without an example in Kazakh", [SIGNS, ' kk: ["Айт код"],', ""]],
  ["unfound-example", "an example that its sign does not find", [SIGNS, "Tell the code", "Hang up"]],
  [
    "not-official",
    "a newspaper as grounds",
    [SIGNS, "official: []", "official: [{ domain: news.example, kind: state, grounds: [news-page] }]"],
  ],
];

const asLibraries = (rows: readonly Row[]): BrokenLibrary[] =>
  rows.map(([code, what, ...changes]) => ({ code, what, changes }));

export const BROKEN_LIBRARIES: readonly BrokenLibrary[] = asLibraries([
  ...UNREADABLE,
  ...MISNAMED,
  ...UNTRUE,
  ...UNWRITTEN,
  ...UNSAFE,
  ...UNSIGNED,
]);

export const UNSTYLED_LIBRARIES: readonly BrokenLibrary[] = asLibraries(UNSTYLED);

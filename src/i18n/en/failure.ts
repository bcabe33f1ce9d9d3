import type { AnswerProblemMessages, FailureMessages } from "../failure.ts";

const perhaps = (nearest: readonly string[]): string => (nearest.length > 0 ? ` Perhaps: ${nearest.join(", ")}.` : "");

export const failureEn: FailureMessages = {
  internal: ({ detail }) => `A fault in the program itself: ${detail}`,
  usage: ({ detail }) => `The command is not right: ${detail}. Help: komek --help`,
  "unknown-command": ({ name, nearest }) =>
    `There is no command "${name}".${perhaps(nearest)} All commands: komek --help`,
  "bad-id": ({ name }) => `"${name}" cannot be an id. Write lower-case English words with hyphens: paid-not-delivered`,
  "id-taken": ({ name }) => `The id "${name}" is or was in use. Ids stay for ever: choose another one.`,
  "no-terminal": () =>
    "Questions cannot be asked here: there is no terminal. Without questions: komek now, komek print.",
  "binary-to-terminal": ({ format }) => `The format ${format} cannot be shown on a screen. Add: --out FILE`,
  "unknown-format": ({ name, nearest }) => `There is no format "${name}". There are: ${nearest.join(", ")}`,
  "line-wrong": ({ line }) =>
    `Line ${line} could not be read. Expected: {"id": …, "text": "…"} or {"id": …, "url": "…"}`,
  "answers-missing": ({ missing, command }) =>
    command === undefined
      ? `Answers are missing: ${missing.join(", ")}. The questions: komek questions. To answer "I don't know" to all: --assume-unknown`
      : `Answers are missing: ${missing.join(", ")}. To answer (another answer may stand in place of unknown): ${command} ${missing.map((id) => `--set ${id}=unknown`).join(" ")}`,
  "step-locked": ({ missing, condition }) =>
    `The step is not marked yet. Needed first: ${condition} If that is so, add: --confirm ${missing.join(" --confirm ")}`,
  "secret-typed": ({ about }) =>
    `${about}: this looks like a code, a password, a card number or a personal number. Komek does not keep them: nothing was written down. Please write it without.`,
  "answers-wrong": ({ problems }) =>
    `Problems in the answers: ${problems.length}. Nothing is lost, correct them and try again.`,
  "library-broken": ({ problems }) => `Problems in the playbooks: ${problems.length}.`,
  "unknown-incident": ({ name, nearest }) =>
    `There is no playbook "${name}".${perhaps(nearest)} The list: komek incidents`,
  "unknown-step": ({ name, nearest }) => `There is no step "${name}".${perhaps(nearest)}`,
  "unknown-contact": ({ name, nearest }) =>
    `No contact "${name}" was found.${perhaps(nearest)} All contacts: komek contacts`,
  "unknown-case": ({ name, nearest }) => `There is no case "${name}".${perhaps(nearest)}`,
  "unknown-letter": ({ name, nearest }) =>
    `There is no letter "${name}".${perhaps(nearest)} All letters: komek letter list`,
  "letter-wording": ({ words, why }) =>
    `The letter would say "${words}", so no file was written. ${why} Change these words, for example: --detail ID=…`,
  "no-case": () => "There is no open case. To begin: komek",
  "case-locked": ({ id }) => `The case ${id} is locked with a passphrase. To open it: komek case unlock ${id}`,
  "case-differs": ({ id }) =>
    `The case ${id} is here and in the file, and their entries differ. Nothing was changed. To keep the one in the file as a case of its own: --as-new`,
  "case-file-wrong": ({ path }) =>
    `${path}: this is no komek case, or it was damaged on the way. Nothing was changed. Ask for it to be sent again.`,
  "wrong-passphrase": () => "The passphrase does not fit. The case stays locked, nothing is lost.",
  "weak-passphrase": ({ least }) => `The passphrase is too short. At least ${least} characters. Nothing was changed.`,
  "passphrases-differ": () => "The two passphrases are not the same. Nothing was changed.",
  "evidence-differs": ({ count }) =>
    `Files that are gone or changed: ${count}. Find the original files and do not edit them.`,
  "needs-yes": () => "This cannot be brought back, and there is nobody here to ask. If you are sure, add: --yes",
  "file-exists": ({ path }) => `The file ${path} is there already. Komek does not replace it: name another.`,
  "file-too-big": ({ path, most }) =>
    `The file ${path} is too big for a copy, the limit is ${most} MB. Add it without --copy and keep it yourself.`,
  "file-unreadable": ({ path, reason }) => `The file ${path} could not be read (${reason})`,
  "file-unwritable": ({ path, reason }) => `The file ${path} could not be written (${reason})`,
  "pin-not-met": ({ incident, pin, version }) => `"${incident}" is pinned to version ${pin}, this is ${version}.`,
  "incident-withdrawn": ({ name, successor }) =>
    `The playbook "${name}" was withdrawn.${successor === "" ? "" : ` In its place: ${successor}.`}`,
  interrupted: ({ savedIn }) =>
    savedIn === "" ? "Interrupted. Nothing was saved." : `Interrupted. Everything is saved: ${savedIn}`,
};

export const answerProblemEn: AnswerProblemMessages = {
  unknownQuestion: (name, nearest) => `There is no question "${name}".${perhaps(nearest)}`,
  unknownOption: (question, option, known) =>
    `The question "${question}" has no answer "${option}". There are: ${known.join(", ")}`,
  unknownDetail: (name, nearest) => `There is no detail "${name}".${perhaps(nearest)}`,
  unknownIncident: (name, nearest) => `There is no playbook "${name}".${perhaps(nearest)}`,
  unknownStep: (name, nearest) => `There is no step "${name}".${perhaps(nearest)}`,
  notADate: (name, value) => `"${name}": "${value}" is not a date. Write it like 2026-11-24`,
  notAnAmount: (name, value) => `"${name}": "${value}" is not an amount. Write digits: 150000`,
  notAPair: (text) => `"${text}": write it like question=option`,
  secret: (name) =>
    `"${name}": this looks like a code, a card number or an ИИН. Komek does not ask for them and does not keep them: it was not written down.`,
  fileShape: (about, expected) => `${about}: expected ${expected}`,
  doesNotApply: (question) => `The question "${question}" is not asked here, its answer was not used.`,
};

import type { EventBody } from "../../case/event.ts";
import type { StandingStep } from "../../case/standing.ts";
import { statusStep } from "../../case/status.ts";
import { caseMessages, type MarkWords } from "../../i18n/case.ts";
import { alreadyMarked } from "../../i18n/case-more.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type AnsweringOptions, answerBodies, settlingLines } from "../case/answering.ts";
import { type Desk, openDesk, walkOf } from "../case/desk.ts";
import { differenceIn, printLines } from "../case/difference-in.ts";
import { differenceWords, waitingWords } from "../case/happened-lines.ts";
import { addEvents, confirmations, findStep, type Happened, ownWords, parseDay } from "../case/mark-step.ts";
import type { CommandDefinition, OptionDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { printEach } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

interface MarkOptions extends AnsweringOptions {
  readonly case?: string;
  readonly on?: string;
  readonly how?: string;
  readonly why?: string;
  readonly answered?: boolean;
  readonly confirm?: readonly string[];
}

type Kind = "done" | "refused" | "later" | "cannot";

const WHEN_AND_HOW: readonly OptionDefinition[] = [{ flags: "--on <DATE>" }, { flags: "--how <TEXT>" }];
const ANSWERS: readonly OptionDefinition[] = [
  { flags: "--set <question=option>", repeatable: true },
  { flags: "--detail <id=value>", repeatable: true },
];

function marking(kind: Kind, options: readonly OptionDefinition[]): CommandDefinition {
  return {
    name: kind,
    arguments: "<STEP>",
    options: [...options, CASE_OPTION],
    run: (context, [name = ""], given: MarkOptions) => mark(context, { kind, name, given }),
  };
}

/** `komek done STEP` and its kin: what came of a step, and when. */
export const doneCommand = marking("done", [
  ...WHEN_AND_HOW,
  ...[{ flags: "--answered" }, { flags: "--confirm <condition>", repeatable: true }],
  ...ANSWERS,
]);
export const refusedCommand = marking("refused", [...WHEN_AND_HOW, ...ANSWERS]);
export const laterCommand = marking("later", []);
export const cannotCommand = marking("cannot", [{ flags: "--why <TEXT>" }]);

interface Marking {
  readonly kind: Kind;
  readonly name: string;
  readonly given: MarkOptions;
}

async function mark(context: Context, { kind, name, given }: Marking): Promise<void> {
  const desk = openDesk(context, given.case);
  const step = findStep(walkOf(desk), name);
  if ((kind === "later" || kind === "cannot") && hasHappened(step)) return showMarked(desk, step);
  const locked = kind === "done" ? confirmations(step, given.confirm ?? []) : [];
  const answers = await answerBodies(desk, given);
  const happened = addEvents(desk, ...locked, ...answers, bodyOf(context, { kind, name, given }, step.on));
  const standing = findStep(happened.after, name);
  const settling = kind === "done" ? await settlingLines(desk, standing) : () => [];
  show(desk, { standing, happened, settling, answered: given.answered === true });
}

/** `asked`: the day on which it was asked for, before which no answer can have come. */
function bodyOf(context: Context, { kind, name, given }: Marking, asked: string | null): EventBody {
  const how = ownWords("--how", given.how);
  const more = how === undefined ? {} : { how };
  switch (kind) {
    case "done": {
      const answered = given.answered === true ? { answered: true as const } : {};
      const on = parseDay(context, given.on);
      if (given.answered === true && asked !== null && on < asked) {
        throw new CommandFailure({ code: "usage", detail: `--on ${on} (≥ ${asked})` });
      }
      return { kind, step: name, on, ...more, ...answered };
    }
    case "refused":
      return { kind, step: name, on: parseDay(context, given.on), ...more };
    case "cannot":
      return { kind, step: name, why: ownWords("--why", given.why) ?? "" };
    case "later":
      return { kind, step: name };
  }
}

/** What was done or refused has happened: it is not put off afterwards. */
function hasHappened({ state, on }: StandingStep): boolean {
  return on !== null && state !== "open" && state !== "locked";
}

function showMarked(desk: Desk, step: StandingStep): void {
  const { context } = desk;
  const after = walkOf(desk);
  const happened = { event: "", before: after, after, opened: [], fresh: [], gone: [], incidents: [] };
  if (context.json) return printEach(context, (lang) => dataOf(desk, { standing: step, happened }, lang));
  printLines(context, (locale) => [alreadyMarked(findStep(walkOf(desk, locale), step.id).title, locale)]);
}

interface Shown {
  readonly standing: StandingStep;
  readonly happened: Happened;
  settling(locale: Locale): readonly string[];
  readonly answered: boolean;
}

function show(desk: Desk, { standing, happened, settling, answered }: Shown): void {
  const { context } = desk;
  if (context.json) return printEach(context, (lang) => dataOf(desk, { standing, happened }, lang));
  printLines(context, (locale) => {
    const { mark: words } = caseMessages(locale);
    const after = locale === context.locale ? happened.after : walkOf(desk, locale);
    const own = findStep(after, standing.id);
    return [
      wordsOf(own, words, answered)(own.title),
      ...waitingWords(own, after, locale),
      ...differenceWords(differenceIn(desk, happened, locale), locale),
      ...settling(locale),
      words.nextHint,
    ];
  });
}

function dataOf(desk: Desk, { standing, happened }: Pick<Shown, "standing" | "happened">, lang: Locale): object {
  const { event, opened, fresh, gone } = happened;
  const ids = (steps: readonly StandingStep[]): string[] => steps.map((each) => each.id);
  const walk = lang === desk.context.locale ? happened.after : walkOf(desk, lang);
  const step = statusStep(findStep(walk, standing.id), walk);
  const shape = { schema: "komek.marked/1", lang, case: desk.id, event, step };
  return { ...shape, opened: ids(opened), fresh: ids(fresh), gone: ids(gone) };
}

function wordsOf({ state }: StandingStep, words: MarkWords, answered: boolean): (title: string) => string {
  if (answered) return words.answered;
  if (state === "refused" || state === "later" || state === "cannot") return words[state];
  return words.done;
}

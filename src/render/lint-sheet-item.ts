import { PLAN_MESSAGES } from "./plan-messages.ts";
import type { Sheet, SheetBlock, SheetParagraph } from "./sheet.ts";

/** A fault of a printed checklist; `text` is where. */
export interface SheetProblem {
  readonly code:
    | ("no-title" | "no-revision-date" | "no-version" | "small-on-first-page" | "nothing-to-do-on-first-page")
    | ("group-without-heading" | "group-too-long" | "heading-skipped" | "out-of-order" | "no-log" | "no-sources")
    | ("title-too-long" | "sentence-too-long" | "item-too-long" | "call-too-long" | "said-twice" | "only-capitals")
    | ("meaning-by-colour" | "phone-not-in-its-step" | "phone-not-large" | "call-without-blank");
  readonly text: string;
}

/** The title of a step is read at a glance. The longest of ours has nine words. */
const TITLE_WORDS = 10;

/** From pause to pause; a colon is one. The style rule of the playbooks. */
const SENTENCE_WORDS = 20;

/** What is read for oneself below an urgent title: under forty seconds aloud, of the sixty to ninety for one pause. */
const URGENT_WORDS = 90;

/** What is said on the phone: a quarter of a minute. The longest of ours has thirty-two words. */
const CALL_WORDS = 40;

type Tick = Extract<SheetBlock, { kind: "tick" }>;

/** What is asked of each step by itself. */
export function itemProblems({ blocks, locale }: Sheet): SheetProblem[] {
  const ticks = blocks.filter((block): block is Tick => block.kind === "tick");
  return [
    ...ticks.flatMap(lengthProblems),
    ...repeated(ticks),
    ...blocks.flatMap(writtenTexts).flatMap(wordProblems),
    ...phoneProblems(blocks),
    ...callProblems(blocks, PLAN_MESSAGES[locale].contact.label),
  ];
}

function lengthProblems({ text, size, below }: Tick): SheetProblem[] {
  const long = below.flatMap(({ text: said }) => sentencesOf(said)).filter((each) => wordsOf(each) > SENTENCE_WORDS);
  const calls = below.filter(isCall);
  const whole = below.reduce((sum, each) => sum + (isCall(each) ? 0 : wordsOf(each.text)), 0);
  const longCalls = calls.filter((call) => wordsOf(call.text) > CALL_WORDS);
  return [
    ...(wordsOf(text.replace(/^\d+\. /, "")) > TITLE_WORDS ? [{ code: "title-too-long", text } as const] : []),
    ...long.map((each): SheetProblem => ({ code: "sentence-too-long", text: each })),
    ...longCalls.map((call): SheetProblem => ({ code: "call-too-long", text: call.text })),
    ...(size === "large" && whole > URGENT_WORDS ? [{ code: "item-too-long", text } as const] : []),
  ];
}

/** Words to say on the phone stand in bold and in quotes. */
function isCall({ text, bold }: SheetParagraph): boolean {
  return bold && /[«“].+[»”]/.test(text);
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;:»”])\s+/);
}

function repeated(ticks: readonly Tick[]): SheetProblem[] {
  const titles = ticks.map(({ text }) => text.replace(/^\d+\. /, ""));
  const twice = titles.filter((title, index) => titles.indexOf(title) < index);
  return twice.map((text) => ({ code: "said-twice", text }));
}

function writtenTexts(block: SheetBlock): string[] {
  if (block.kind === "tick") return [block.text, ...block.below.map(({ text }) => text)];
  if (block.kind === "list") return [...block.items];
  return block.kind === "heading" || block.kind === "paragraph" ? [block.text] : [];
}

const COLOUR =
  /(?<!\p{L})(красн|зел[её]н|ж[её]лт(?!оқсан)|синя|синий|қызыл|жасыл түс|көк түс|red |green |yellow |blue )/iu;

/** Capitals for emphasis alone are hard to read; a colour is lost on a black-and-white printer. */
function wordProblems(text: string): SheetProblem[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  const shouts = letters.length > 12 && capitals.length > letters.length * 0.7;
  return [
    ...(shouts ? [{ code: "only-capitals", text } as const] : []),
    ...(COLOUR.test(text) ? [{ code: "meaning-by-colour", text } as const] : []),
  ];
}

/** The end of a line that names a number to call: "Телефон: 102". */
const PHONE = /: (\+?\d[\d ]{1,16}\d)$/;

/** On the first page a number stands in the step that calls it, in the largest letters. */
function phoneProblems(blocks: readonly SheetBlock[]): SheetProblem[] {
  const end = blocks.findIndex(({ kind }) => kind === "page-break");
  const page = blocks.slice(0, end < 0 ? blocks.length : end);
  const inSteps = page.flatMap((block) => (block.kind === "tick" ? block.below : []));
  const outside = page.filter((block): block is SheetParagraph => block.kind === "paragraph");
  return [
    ...inSteps
      .filter(({ text, size, bold }) => PHONE.test(text) && !(size === "huge" && bold))
      .map(({ text }): SheetProblem => ({ code: "phone-not-large", text })),
    ...outside
      .filter(({ text }) => PHONE.test(text))
      .map(({ text }): SheetProblem => ({ code: "phone-not-in-its-step", text })),
  ];
}

/** After words for a call something is written down: a number, a name, a time. */
function callProblems(blocks: readonly SheetBlock[], contact: string): SheetProblem[] {
  return blocks.flatMap((block, index): SheetProblem[] => {
    if (block.kind !== "tick" || !block.below.some(isCall)) return [];
    const isToSomebody = block.below.some(({ text }) => text.startsWith(`${contact}:`));
    const isWritten = blocks[index + 1]?.kind === "blank";
    return isToSomebody && !isWritten ? [{ code: "call-without-blank", text: block.text }] : [];
  });
}

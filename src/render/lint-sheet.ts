import { LONGEST_GROUP } from "./checklist.ts";
import { itemProblems, type SheetProblem } from "./lint-sheet-item.ts";
import type { Sheet, SheetBlock } from "./sheet.ts";

/** A log with fewer rows is full after the first day. */
const LOG_ROWS = 10;

/**
 * What the makers of emergency checklists ask of one (Project Check's checklist for checklists; CAP 676 of the UK's
 * Civil Aviation Authority), as far as it can be counted on a printed checklist. An empty list: nothing to mend.
 */
export function lintSheet(sheet: Sheet): SheetProblem[] {
  return [
    ...headProblems(sheet),
    ...firstPageProblems(sheet.blocks),
    ...groupProblems(sheet.blocks),
    ...orderProblems(sheet.blocks),
    ...itemProblems(sheet),
    ...endProblems(sheet.blocks),
  ];
}

/** The title says what for; every page says of which day and of which edition it is. */
function headProblems({ title, footer, blocks }: Sheet): SheetProblem[] {
  const foot = footer.join(" · ");
  const [first] = blocks;
  const isTitled = first?.kind === "heading" && first.level === 1 && first.text === title && title.trim() !== "";
  return [
    ...(isTitled ? [] : [{ code: "no-title", text: title } as const]),
    ...(/\b20\d\d\b/.test(foot) ? [] : [{ code: "no-revision-date", text: foot } as const]),
    ...(/\d+\.\d+\.\d+ [0-9a-f]{12}/.test(foot) ? [] : [{ code: "no-version", text: foot } as const]),
  ];
}

/** Everything on the first page is in large letters, and there is something to tick on it. */
function firstPageProblems(blocks: readonly SheetBlock[]): SheetProblem[] {
  const end = blocks.findIndex(({ kind }) => kind === "page-break");
  const page = blocks.slice(0, end < 0 ? blocks.length : end);
  const small = page
    .flatMap((block): SheetBlock[] => (block.kind === "tick" ? [block, ...block.below] : [block]))
    .filter(isSmall);
  return [
    ...small.map((block): SheetProblem => ({ code: "small-on-first-page", text: textOf(block) })),
    ...(page.some(({ kind }) => kind === "tick") ? [] : [{ code: "nothing-to-do-on-first-page", text: "" } as const]),
  ];
}

function isSmall(block: SheetBlock): boolean {
  if (block.kind === "table" || block.kind === "qr") return true;
  return "size" in block && (block.size === "small" || block.size === "body");
}

/** Steps stand in groups under a heading, and no group is longer than is taken in at once. */
function groupProblems(blocks: readonly SheetBlock[]): SheetProblem[] {
  const problems: SheetProblem[] = [];
  let [heading, count] = ["", 0];
  for (const block of blocks) {
    if (block.kind === "heading") [heading, count] = [block.level === 1 ? "" : block.text, 0];
    if (block.kind !== "tick") continue;
    count += 1;
    if (heading === "") problems.push({ code: "group-without-heading", text: block.text });
    if (count === LONGEST_GROUP + 1) problems.push({ code: "group-too-long", text: heading });
  }
  return problems;
}

/** Steps are numbered from one without a gap, and no heading skips a level. */
function orderProblems(blocks: readonly SheetBlock[]): SheetProblem[] {
  const problems: SheetProblem[] = [];
  let [number, level] = [0, 0];
  for (const block of blocks) {
    if (block.kind === "heading") {
      if (block.level > level + 1) problems.push({ code: "heading-skipped", text: block.text });
      level = block.level;
    }
    if (block.kind !== "tick") continue;
    number += 1;
    if (!block.text.startsWith(`${number}. `)) problems.push({ code: "out-of-order", text: block.text });
  }
  return problems;
}

/** There is room to write down who said what, and it says what all of this rests on. */
function endProblems(blocks: readonly SheetBlock[]): SheetProblem[] {
  const hasLog = blocks.some((block) => block.kind === "table" && block.emptyRows >= LOG_ROWS);
  const hasSources = blocks.some((block) => block.kind === "list" && block.ordered && block.items.some(isReference));
  return [
    ...(hasLog ? [] : [{ code: "no-log", text: "" } as const]),
    ...(hasSources ? [] : [{ code: "no-sources", text: "" } as const]),
  ];
}

function isReference(text: string): boolean {
  return /https?:\/\//.test(text);
}

function textOf(block: SheetBlock): string {
  if ("text" in block) return block.text;
  return block.kind === "blank" ? block.label : block.kind;
}

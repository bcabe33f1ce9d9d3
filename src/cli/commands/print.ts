import type { Plan } from "../../plan/plan.ts";
import { RENDERERS, type Renderer } from "../../render/formats.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import type { CasePages } from "../case/case-pages.ts";
import { ANSWER_OPTIONS, type CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import type { AnswerOptions } from "../gather-answers.ts";
import { writeResult } from "../output.ts";
import { parseOnly, plansFor, requestPlan } from "../plan-for.ts";

interface PrintOptions extends AnswerOptions {
  readonly case?: string;
  readonly format?: string;
  readonly only?: string;
  readonly out?: string;
  readonly private?: boolean;
}

/** Formats for another program, each loaded only when it is asked for. */
const FILE_FORMATS = ["html", "pdf", "ics", "vcf"] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

/** `komek print`: the checklist of one or several incidents, or of a case. */
export const printCommand: CommandDefinition = {
  name: "print",
  arguments: "[incident...]",
  options: [
    ...ANSWER_OPTIONS,
    { flags: "--only <parts>" },
    { flags: "--format <text|md|html|pdf|json|message|ics|vcf>" },
    { flags: "--out <FILE>" },
    { flags: "--case <ID>" },
    { flags: "--private" },
  ],
  async run(context, names, options: PrintOptions) {
    const format = context.json ? "json" : (options.format ?? "text");
    const only = parseOnly(options.only);
    if (format === "pdf") (await import("../print-pdf.ts")).refuseScreen(context, options.out);
    const render = isFileFormat(format) ? undefined : rendererFor(format);
    const printed = options.case === undefined ? undefined : await casePages(context, names, options);
    const plans = printed?.plans(only) ?? plansFor(context, await requestPlan(context, names, options), only);
    const content =
      render?.(plans, context) ?? (await fileOf(format as FileFormat, plans, { context, options, printed }));
    await writeResult(context, content, options.out);
  },
};

function isFileFormat(format: string): format is FileFormat {
  return (FILE_FORMATS as readonly string[]).includes(format);
}

/** A case is printed as it stands: answers and incidents are its own. */
async function casePages(context: Context, names: readonly string[], options: PrintOptions): Promise<CasePages> {
  const given = ["answers", "set", "detail", "assumeUnknown", "at"].filter((name) => Object.hasOwn(options, name));
  if (names.length + given.length > 0) throw new CommandFailure({ code: "usage", detail: "--case <ID>" });
  const { pagesOfCase } = await import("./walking.ts");
  return pagesOfCase(context, options.case);
}

interface Printing {
  readonly context: Context;
  readonly options: PrintOptions;
  readonly printed: CasePages | undefined;
}

type Content = string | Uint8Array;

async function fileOf(format: FileFormat, plans: readonly Plan[], printing: Printing): Promise<Content> {
  const { context, printed } = printing;
  if (format === "html") return pageOf(plans, printing);
  if (format === "pdf") return (await import("../print-pdf.ts")).checklistPdf(context, plans, printed?.marks());
  const files = await import("../../render/phone-files.ts");
  if (format === "vcf") return files.renderContacts(plans);
  const entries = printed?.entries() ?? plans.map((plan) => [plan.lang, files.entriesOfPlan(plan)] as const);
  return files.renderCalendar({ entries, at: plans[0]?.at ?? "", owner: printed?.id });
}

/** The page of the checklist, all languages in one. */
async function pageOf(plans: readonly Plan[], { context, options, printed }: Printing): Promise<string> {
  const { renderChecklistPage } = await import("../../render/checklist-page.ts");
  const { rememberTicks } = await import("../remember-ticks.ts");
  const library = context.shelf.library(context.locale);
  const remembering = rememberTicks(plans[0], library, options.private === true);
  const sha256 = (text: string): string => context.host.sha256(text);
  return renderChecklistPage(plans, { remembering, sha256, marks: printed?.marks() });
}

function rendererFor(format: string): (plans: readonly Plan[], context: Context) => string {
  const renderers: Readonly<Record<string, Renderer>> = RENDERERS;
  const renderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
  if (renderer === undefined)
    throw new CommandFailure({
      code: "unknown-format",
      name: format,
      nearest: [...Object.keys(RENDERERS), ...FILE_FORMATS],
    });
  if (format === "json") return (plans) => jsonOf(plans);
  return (plans, { width, accessible }) =>
    plans.map((plan) => renderer(plan, { width, accessible, messages: PLAN_MESSAGES[plan.lang] })).join("\n");
}

/** One plan, `komek.plan/1`; with two languages the second stands under `translations`, which readers may ignore. */
function jsonOf([first, ...others]: readonly Plan[]): string {
  const translations = Object.fromEntries(others.map((plan) => [plan.lang, plan]));
  return `${JSON.stringify(others.length === 0 ? first : { ...first, translations }, null, 2)}\n`;
}

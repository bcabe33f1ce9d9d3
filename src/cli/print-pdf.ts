import { paperMessages } from "../i18n/paper.ts";
import type { Plan } from "../plan/plan.ts";
import { checklistSheet, type StepMarks } from "../render/checklist-sheet.ts";
import { PLAN_MESSAGES } from "../render/plan-messages.ts";
import type { Sheet } from "../render/sheet.ts";
import type { Context } from "./context.ts";
import { CommandFailure } from "./failure.ts";

/** Bytes on a screen help nobody. Fails with exit 2 before any work is done. */
export function refuseScreen({ host }: Context, out: string | undefined, format = "pdf"): void {
  if (out === undefined && host.standardOutputIsTerminal)
    throw new CommandFailure({ code: "binary-to-terminal", format });
}

/** Plans as checklists on paper, one language after the other; `marks` of each say how the steps of a case stand. */
export async function checklistPdf(
  context: Context,
  plans: readonly Plan[],
  marks: readonly StepMarks[] = [],
): Promise<Uint8Array> {
  const sheets = plans.map((plan, index) => checklistSheet(plan, PLAN_MESSAGES[plan.lang], marks[index]));
  return pdfOf(context, sheets, plans[0]?.at ?? context.host.now().toISOString());
}

/** Sheets as one PDF, made at this moment. Says on a terminal that it takes a moment. Fails with exit 6. */
export async function pdfOf(context: Context, sheets: readonly Sheet[], at: string): Promise<Uint8Array> {
  const { host, locale } = context;
  if (host.standardErrorIsTerminal) host.note(`${paperMessages(locale).making}\n`);
  const { renderPdf } = await import("../render/pdf.ts");
  const font = (name: string): Uint8Array => host.readBytes(host.join(host.programFolder, "dist/fonts", `${name}.ttf`));
  const fonts = { regular: font("regular"), bold: font("bold") };
  return renderPdf(sheets, { fonts, at, id: host.sha256(JSON.stringify([at, sheets])) });
}

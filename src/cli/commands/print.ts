import type { Plan } from "../../plan/plan.ts";
import { RENDERERS, type Renderer } from "../../render/formats.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { ANSWER_OPTIONS, type CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import type { AnswerOptions } from "../gather-answers.ts";
import { writeResult } from "../output.ts";
import { parseOnly, plansFor, requestPlan } from "../plan-for.ts";

interface PrintOptions extends AnswerOptions {
  readonly format?: string;
  readonly only?: string;
  readonly out?: string;
}

/** `komek print`: the checklist of one or several incidents. */
export const printCommand: CommandDefinition = {
  name: "print",
  arguments: "[incident...]",
  options: [
    ...ANSWER_OPTIONS,
    { flags: "--only <parts>" },
    { flags: "--format <text|md|json|message>" },
    { flags: "--out <FILE>" },
  ],
  async run(context, names, options: PrintOptions) {
    const format = context.json ? "json" : (options.format ?? "text");
    const only = parseOnly(options.only);
    const render = rendererFor(format);
    const request = await requestPlan(context, names, options);
    await writeResult(context, render(plansFor(context, request, only), context), options.out);
  },
};

function rendererFor(format: string): (plans: readonly Plan[], context: Context) => string {
  const renderers: Readonly<Record<string, Renderer>> = RENDERERS;
  const renderer = Object.hasOwn(renderers, format) ? renderers[format] : undefined;
  if (renderer === undefined)
    throw new CommandFailure({ code: "unknown-format", name: format, nearest: Object.keys(RENDERERS) });
  if (format === "json") return (plans) => jsonOf(plans);
  return (plans, { width, accessible }) =>
    plans.map((plan) => renderer(plan, { width, accessible, messages: PLAN_MESSAGES[plan.lang] })).join("\n");
}

/** One plan, `komek.plan/1`; with two languages the second stands under `translations`, which readers may ignore. */
function jsonOf([first, ...others]: readonly Plan[]): string {
  const translations = Object.fromEntries(others.map((plan) => [plan.lang, plan]));
  return `${JSON.stringify(others.length === 0 ? first : { ...first, translations }, null, 2)}\n`;
}

import { openInterview } from "../../interview/interview.ts";
import { missingQuestions } from "../../interview/question.ts";
import { atOffset } from "../../plan/calendar.ts";

import { ANSWER_OPTIONS, type CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import type { AnswerOptions } from "../gather-answers.ts";
import { printJson } from "../output.ts";
import { requestPlan } from "../plan-for.ts";
import { resolveIncidents } from "../resolve-incidents.ts";

export interface StartOptions extends AnswerOptions {
  readonly private?: boolean;
  readonly input: boolean;
}

/** `komek` and `komek start [incident…]`: the assistant; with `--no-input` it opens a case and prints its id. */
export const startCommand: CommandDefinition = {
  name: "start",
  arguments: "[incident...]",
  options: [...ANSWER_OPTIONS, { flags: "--private" }],
  async run(context, names, options) {
    const given = options as unknown as StartOptions;
    if (!given.input) return openWithoutAsking(context, names, given);
    if (!context.interactive) throw new CommandFailure({ code: "no-terminal" });
    resolveIncidents(context.shelf.library(context.locale), names);
    const { sit } = await import("../assistant/sit.ts");
    await sit(context, names, given);
  },
};

/** Opens a case from answers given beforehand, without a question. Missing answers: exit 3 and the list. */
async function openWithoutAsking(context: Context, names: readonly string[], options: StartOptions): Promise<void> {
  const { host } = context;
  const { appendEvent, openCase } = await import("../case-file.ts");
  const request = await requestPlan(context, names, options);
  const { incidents, answers, details, done, at } = request;
  if (options.private === true) throw new CommandFailure({ code: "usage", detail: "--no-input --private" });
  const { id } = openCase(host, { incidents, moment: atOffset(at) });
  for (const [question, option] of Object.entries(answers))
    appendEvent(host, id, { kind: "answered", question, option });
  for (const [detail, value] of Object.entries(details)) appendEvent(host, id, { kind: "detailed", detail, value });
  for (const [step, on] of Object.entries(done)) appendEvent(host, id, { kind: "done", step, on });
  await keepFirstPlan(context, id);
  const library = context.shelf.library(context.locale);
  const missing = missingQuestions(openInterview(library, incidents, answers), answers).map((question) => question.id);
  if (context.json) return printJson(context, { schema: "komek.case/1", id, incidents, missing });
  host.print(`${id}\n`);
}

/** The plan is kept as it is now, so that a newer library's changes can be told later. */
async function keepFirstPlan(context: Context, id: string): Promise<void> {
  const { loadCase } = await import("../case-file.ts");
  const { savedRecord } = await import("../assistant/record.ts");
  const { keepPlan } = await import("../assistant/keep-plan.ts");
  const loaded = loadCase(context.host, id);
  if (loaded !== undefined) keepPlan({ context, record: savedRecord(context.host, loaded) });
}

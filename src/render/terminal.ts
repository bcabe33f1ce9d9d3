import { Chalk } from "chalk";
import type { PlanStep } from "../plan/plan.ts";
import type { StepNumbers } from "./clock-lines.ts";
import { stepLines } from "./step-lines.ts";
import { EMPTY, joinLines, stepTextLines, type TextLine, type TextStyle, textLines } from "./text-line.ts";

/** Lines as a text for a terminal. Bold only repeats what the words say; without `color` there is no escape code. */
export function paint(lines: readonly TextLine[], color: boolean): string {
  const { bold } = new Chalk({ level: color ? 1 : 0 });
  return joinLines(
    lines.map(({ text, role }) => {
      const [, indent = "", words = ""] = /^(\s*)(.*)$/s.exec(text) ?? [];
      return { role, text: role === "plain" || words === "" ? text : indent + bold(words) };
    }),
  );
}

export interface StepScreenOptions extends TextStyle {
  readonly position: number;
  readonly total: number;
  readonly color: boolean;
  /** All steps of the plan and their printed numbers, to name what opens on a refusal and what a clock runs from. */
  readonly steps?: readonly PlanStep[];
  readonly numbers?: StepNumbers;
  /** False where the steps are walked right here: no command is named then. */
  readonly commands?: boolean;
}

/** One step alone on the screen: where we are, what to do, who to call, what to say, what to write down. */
export function renderStepScreen(step: PlanStep, options: StepScreenOptions): string {
  const { position, total, messages, width, accessible = false, steps = [], numbers = new Map() } = options;
  const where = messages.stepOf(position, total, messages.urgency[step.urgency]);
  const lines = [
    ...textLines(where, width, {}),
    EMPTY,
    ...textLines(step.title, width, { role: "title" }),
    ...stepTextLines(stepLines(step, { messages, steps, numbers, accessible, commands: options.commands }), options),
  ];
  return paint(lines, options.color);
}

import type { Plan } from "../plan/plan.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderMessage } from "./message.ts";
import { renderText } from "./text.ts";
import type { TextStyle } from "./text-line.ts";

/** What a format may ask for besides the plan. */
export type RenderOptions = TextStyle;

/** Plan in, text out. A renderer has no clock, no files and no terminal, so a golden file can pin every byte. */
export type Renderer = (plan: Plan, options: RenderOptions) => string;

export const RENDERERS = {
  text: renderText,
  md: renderMarkdown,
  json: renderJson,
  message: renderMessage,
} satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;

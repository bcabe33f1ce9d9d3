import { checklistPageMessages } from "../i18n/checklist-page.ts";
import type { Plan } from "../plan/plan.ts";
import { type ChecklistBlock, checklistOf } from "./checklist.ts";
import { pageEnd } from "./checklist-page-end.ts";
import { TICKS_SCRIPT } from "./checklist-page-script.ts";
import { type StepLook, stepInDetail, stepItem } from "./checklist-page-step.ts";
import { checklistPageStyle } from "./checklist-page-style.ts";
import type { StepMarks } from "./checklist-sheet.ts";
import { closingOf } from "./closing.ts";
import { escapeHtml } from "./html.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

/** Whether ticks stay on the device: yes unless the person says no, no unless the person says yes, or never. */
export type Remembering = "unless-refused" | "if-wanted" | "never";

export interface PageOptions {
  readonly remembering: Remembering;
  /** SHA-256 as hexadecimal digits, for the policy that lets only our own style and script in. */
  readonly sha256: (text: string) => string;
  /** How the steps of a case stand, for each plan in the same order. */
  readonly marks?: readonly StepMarks[];
}

/** A plan in one or several languages → one page that stands alone: on a phone, on a memory card, on paper. */
export function renderChecklistPage(plans: readonly Plan[], options: PageOptions): string {
  const { sha256 } = options;
  const style = checklistPageStyle(Object.fromEntries(plans.map((plan) => [plan.lang, footerOf(plan)])));
  const titles = plans.map(({ lang }) => PLAN_MESSAGES[lang].title);
  return `<!DOCTYPE html>
<html lang="${plans[0]?.lang ?? "ru"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor({ style, script: TICKS_SCRIPT }, sha256)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titles.join(" · ")} · komek</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${plans.map(({ lang }) => `<span lang="${lang}">${PLAN_MESSAGES[lang].title}</span>`).join(" · ")}</h1>
${languageSwitch(plans)}
</header>
<main data-plan="${planKey(plans, sha256)}">
${plans.map((plan, index) => languagePart(plan, options.remembering, options.marks?.[index])).join("\n")}
</main>
<script>${TICKS_SCRIPT}</script>
</body>
</html>
`;
}

/** Nothing may be loaded or sent, and only this style and this script may run. */
function policyFor(own: { style: string; script: string }, sha256: PageOptions["sha256"]): string {
  const source = (text: string): string => `'sha256-${base64(sha256(text))}'`;
  const allowed = `style-src ${source(own.style)}; script-src ${source(own.script)}`;
  return `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
}

function base64(hex: string): string {
  return btoa((hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(""));
}

/** The same for the same steps in whatever language: under it the ticks are remembered. */
function planKey([plan]: readonly Plan[], sha256: PageOptions["sha256"]): string {
  return sha256((plan?.steps ?? []).map((step) => `${step.id} ${step.sha256}`).join("\n")).slice(0, 16);
}

/** The day, the versions and their short hashes: what has to stand on every sheet. */
function footerOf(plan: Plan): string {
  const messages = PLAN_MESSAGES[plan.lang];
  const [made = ""] = checklistOf(plan, messages).about;
  return ["komek", made, ...closingOf(plan, messages).versions.texts].join(" · ");
}

function languageSwitch(plans: readonly Plan[]): string {
  if (plans.length < 2) return "";
  const label = plans.map(({ lang }) => checklistPageMessages(lang).language).join(" · ");
  const links = plans.map(
    ({ lang }) => `<a href="#${lang}" lang="${lang}" hreflang="${lang}">${PLAN_MESSAGES[lang].languageName}</a>`,
  );
  return `<nav aria-label="${label}">${links.join(" ")}</nav>`;
}

function languagePart(plan: Plan, remembering: Remembering, marks: StepMarks = new Map()): string {
  const { lang } = plan;
  const messages = PLAN_MESSAGES[lang];
  const { title, about, blocks } = checklistOf(plan, messages);
  const order = new Map(Object.keys(plan.sources).map((id, index) => [id, index + 1]));
  const cited = new Map(
    plan.steps.map(({ id, sources }) => [id, sources.flatMap((source) => order.get(source) ?? [])]),
  );
  const look: StepLook = { messages, marks, sourcesOf: (step) => cited.get(step) ?? [] };
  return [
    `<section class="language" id="${lang}" lang="${lang}" aria-labelledby="title-${lang}">`,
    `<h2 id="title-${lang}">${escapeHtml(title)}</h2>`,
    ...about.map((line) => `<p>${escapeHtml(line)}</p>`),
    contents(blocks, lang),
    ...blocks.flatMap((block) => blockParts(block, look)),
    toolsPart(lang, remembering),
    pageEnd(plan, messages),
    "</section>",
  ].join("\n");
}

function contents(blocks: readonly ChecklistBlock[], lang: Plan["lang"]): string {
  const links = blocks.map(({ urgency, heading }) => `<a href="#${lang}-${urgency}">${escapeHtml(heading)}</a>`);
  return `<nav aria-label="${checklistPageMessages(lang).contents} · ${lang}">${links.join(" ")}</nav>`;
}

function toolsPart(lang: Plan["lang"], remembering: Remembering): string {
  const { ticks, printing } = checklistPageMessages(lang);
  const checked = remembering === "unless-refused" ? " checked" : "";
  const box = `<label><input type="checkbox" data-remember${checked}><span>${ticks.remember}</span></label>`;
  const part =
    remembering === "never"
      ? `<p>${ticks.notRemembered}</p>`
      : `<div data-remembering hidden>${box}<p>${ticks.rememberNote}</p></div>`;
  const clear = `<p><button type="button" data-clear hidden>${ticks.clear}</button></p>`;
  return `<div class="tools">${part}${clear}<p>${printing}</p></div>`;
}

/** On the screen a block is one part. On paper the first is two: what to do, then how to do it. */
function blockParts({ urgency, heading, groups }: ChecklistBlock, look: StepLook): string[] {
  const { locale } = look.messages;
  const id = `${locale}-${urgency}`;
  const first = urgency === "now";
  const page = checklistPageMessages(locale);
  const lists = groups.map(({ pause, steps }) => {
    const rest = pause === null ? "" : `<p class="pause">${escapeHtml(pause)}</p>\n`;
    return `${rest}<ol class="steps">\n${steps.map((step) => stepItem(step, look)).join("\n")}\n</ol>`;
  });
  const hint = first ? [`<p class="paper">${page.nextPage}</p>`] : [];
  const part = [
    `<section class="block${first ? " front" : ""}" id="${id}" aria-labelledby="${id}-title">`,
    `<h3 id="${id}-title">${escapeHtml(heading)}</h3>`,
    ...[...lists, ...hint, "</section>"],
  ].join("\n");
  return first ? [part, inDetail(groups, look)] : [part];
}

function inDetail(groups: ChecklistBlock["groups"], look: StepLook): string {
  const items = groups.flatMap(({ steps }) => steps.map((step) => stepInDetail(step, look)));
  const { nowInDetail } = checklistPageMessages(look.messages.locale);
  return `<section class="paper in-detail"><h3>${nowInDetail}</h3>\n<ol class="steps">${items.join("\n")}</ol></section>`;
}

import { formatDate } from "../i18n/date.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import { contactLines } from "./contact-lines.ts";
import { escapeHtml, phoneLink, webLink } from "./html.ts";
import { labelledHtml } from "./html-labelled.ts";
import { NOW_PAGE_STYLE } from "./now-page-style.ts";
import type { NowStep, NowView } from "./now-view.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import type { StepLine } from "./step-line.ts";
import { actionLines } from "./step-lines.ts";

/** Nothing may be loaded, run or sent; only the page's own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The first minutes in Kazakh and Russian as one static page, which works offline, from a memory card and on paper. */
export function renderNowPage(views: { readonly kk: NowView; readonly ru: NowView }): string {
  const { kk, ru } = views;
  return `<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(kk.title)} · ${escapeHtml(ru.title)}</title>
<style>${NOW_PAGE_STYLE}</style>
</head>
<body>
<nav aria-label="Тіл · Язык">${switchLink(kk)} ${switchLink(ru)}</nav>
<main>
${[kk, ru].map(sectionOf).join("\n")}
</main>
</body>
</html>
`;
}

function switchLink({ locale }: NowView): string {
  return `<a href="#${locale}" lang="${locale}" hreflang="${locale}">${PLAN_MESSAGES[locale].languageName}</a>`;
}

function sectionOf(view: NowView): string {
  const messages = PLAN_MESSAGES[view.locale];
  return [
    `<section id="${view.locale}" lang="${view.locale}">`,
    `<h1>${escapeHtml(view.title)}</h1>`,
    `<div class="opening">${paragraphs(view.opening)}</div>`,
    `<ol class="steps">`,
    ...view.steps.map((step, index) => stepItem(step, index + 1, messages)),
    "</ol>",
    paragraphs(view.warnings.map(({ text }) => text)),
    `<div class="last">${paragraphs([view.last])}${lastContact(view, messages)}</div>`,
    paragraphs([`${messages.madeOn}: ${formatDate(view.madeOn, view.locale)}`]),
    "</section>",
  ].join("\n");
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
}

function stepItem(step: NowStep, number: number, messages: PlanMessages): string {
  return `<li><h2>${number}. ${escapeHtml(step.title)}</h2>${listOf(actionLines(step, messages, { urgent: true }), messages)}</li>`;
}

function lastContact({ lastContact: contact }: NowView, messages: PlanMessages): string {
  return contact === null ? "" : listOf(contactLines(contact, messages, true), messages);
}

function listOf(lines: readonly StepLine[], messages: PlanMessages): string {
  return lines.length === 0 ? "" : `<ul>${lines.map((line) => lineItem(line, messages)).join("")}</ul>`;
}

function lineItem(line: StepLine, messages: PlanMessages): string {
  switch (line.kind) {
    case "action":
    case "contact-note":
      return `<li>${escapeHtml(line.text)}</li>`;
    case "labelled":
    case "contact":
    case "blank":
      return `<li>${labelledHtml(line.label, line.text, messages)}</li>`;
    case "phone":
      return `<li class="phone">${escapeHtml(line.label)}: ${phoneLink(line.phone, line.callable)}</li>`;
    case "link":
      return `<li>${escapeHtml(line.label)}: ${webLink(line.url)}</li>`;
  }
}

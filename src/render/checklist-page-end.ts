import { checklistPageMessages } from "../i18n/checklist-page.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import type { Plan, PlanContact } from "../plan/plan.ts";
import { type ClosingSource, closingOf } from "./closing.ts";
import { escapeHtml, webLink } from "./html.ts";
import { scannableUrls } from "./qr.ts";
import { qrSvg } from "./qr-svg.ts";

const LOG_ROWS = 12;

/** What stands after the last step: when to look again, official addresses, the log sheet, what the plan rests on. */
export function pageEnd(plan: Plan, messages: PlanMessages): string {
  const { lookAgain, warnings, about, sources, versions } = closingOf(plan, messages);
  return [
    listPart(lookAgain.heading, lookAgain.dates),
    officialSites(plan),
    logSheet(plan),
    listPart(warnings.heading, warnings.texts),
    listPart(about.heading, about.texts),
    sourceList(sources.heading, sources.list),
    listPart(versions.heading, versions.texts),
  ].join("\n");
}

function listPart(heading: string, texts: readonly string[]): string {
  const items = texts.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
  return texts.length === 0 ? "" : `<section><h3>${escapeHtml(heading)}</h3><ul>${items}</ul></section>`;
}

/** Every official address of the plan once, as a code to scan with the address beside it. */
function officialSites(plan: Plan): string {
  const { sites, qrTitle } = checklistPageMessages(plan.lang);
  const named = new Map(plan.steps.flatMap(({ contacts }) => contacts.flatMap(addressesOf)));
  if (named.size === 0) return "";
  const items = [...named].map(([url, name]) => {
    return `<li class="site">${qrSvg(url, qrTitle(url))}<p><b>${escapeHtml(name)}</b><br>${webLink(url)}</p></li>`;
  });
  const heading = `<h3>${sites.heading}</h3><p>${sites.note}</p>`;
  return `<section>${heading}<ul class="sites">${items.join("\n")}</ul></section>`;
}

function addressesOf(contact: PlanContact): [string, string][] {
  return scannableUrls(contact).map((url) => [url, contact.name]);
}

/** Rows to fill in by hand, on paper alone. */
function logSheet(plan: Plan): string {
  const { log } = checklistPageMessages(plan.lang);
  const head = log.columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const row = `<tr>${"<td></td>".repeat(log.columns.length)}</tr>`;
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${row.repeat(LOG_ROWS)}</tbody></table>`;
  return `<section class="paper sheet"><h3>${log.heading}</h3><p>${log.note}</p>${table}</section>`;
}

function sourceList(heading: string, list: readonly ClosingSource[]): string {
  if (list.length === 0) return "";
  const items = list.map(({ text, url }) => `<li>${escapeHtml(text)} ${webLink(url)}</li>`);
  return `<section><h3>${escapeHtml(heading)}</h3><ol class="sources">${items.join("\n")}</ol></section>`;
}

import type { TimelineEntry } from "../case/timeline.ts";
import type { LogWords } from "../i18n/case.ts";
import { formatDate } from "../i18n/date.ts";
import type { Locale } from "../i18n/locale.ts";
import { escapeHtml } from "./html.ts";
import { plainText, wrap } from "./wrap.ts";

/** The timeline of a case in one language. */
export interface LogPage {
  readonly id: string;
  readonly locale: Locale;
  readonly madeAt: string;
  readonly entries: readonly TimelineEntry[];
  readonly words: LogWords;
}

/** One page per language → text. */
export type LogRenderer = (pages: readonly LogPage[], width: number) => string;

/** The formats of `komek log`. */
export const LOG_FORMATS = { text, md, html, json } satisfies Record<string, LogRenderer>;

function text(pages: readonly LogPage[], width: number): string {
  return pages.map((page) => `${textLines(page, width).join("\n")}\n`).join("\n");
}

function textLines(page: LogPage, width: number): string[] {
  const { entries, words } = page;
  return [
    ...wrap(words.title.toUpperCase(), width),
    ...aboutLines(page).flatMap((line) => wrap(line, width)),
    ...entries.flatMap((entry) => [
      "",
      ...wrap(`${entry.on} ${headOf(entry, words)}`, width),
      ...detailsOf(entry, page).flatMap((line) => wrap(line, width, "  ")),
    ]),
  ];
}

function md(pages: readonly LogPage[]): string {
  return pages.map((page) => `${mdLines(page).join("\n")}\n`).join("\n");
}

function mdLines(page: LogPage): string[] {
  const { entries, words } = page;
  return [
    `# ${escaped(words.title)}`,
    "",
    ...aboutLines(page).map((line) => `- ${escaped(line)}`),
    "",
    `| ${words.columns.join(" | ")} |`,
    `|${words.columns.map(() => "---").join("|")}|`,
    ...entries.map((entry) => `| ${cellsOf(entry, page).map(escaped).join(" | ")} |`),
  ];
}

/** What Markdown would take for its own is escaped, and a cell has no line break. */
function escaped(line: string): string {
  return plainText(line).replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&");
}

const STYLE = `body{font:16px/1.5 sans-serif;max-width:60em;margin:1em auto;padding:0 1em;color:#111;background:#fff}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.4em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
@media print{body{margin:0}tr{break-inside:avoid}}`;

/** One static page; nothing is loaded, run or sent. */
function html(pages: readonly LogPage[]): string {
  const [first] = pages;
  const title = pages.map(({ words }) => escapeHtml(words.title)).join(" · ");
  return `<!DOCTYPE html>
<html lang="${first?.locale ?? "ru"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${pages.map(htmlSection).join("\n")}
</main>
</body>
</html>
`;
}

function htmlSection(page: LogPage): string {
  const { locale, words, entries } = page;
  const cells = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((each) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${escapeHtml(each)}</${tag}>`).join("")}</tr>`;
  return [
    `<section lang="${locale}">`,
    `<h1>${escapeHtml(words.title)}</h1>`,
    ...aboutLines(page).map((line) => `<p>${escapeHtml(line)}</p>`),
    "<table>",
    `<thead>${cells("th", words.columns)}</thead>`,
    `<tbody>${entries.map((entry) => cells("td", cellsOf(entry, page))).join("\n")}</tbody>`,
    "</table>",
    "</section>",
  ].join("\n");
}

/** `komek.log/1`; a second language stands under `translations`. */
function json(pages: readonly LogPage[]): string {
  const [first, ...others] = pages.map(({ id, locale, madeAt, entries }) => {
    return { schema: "komek.log/1", lang: locale, case: id, madeAt, entries };
  });
  const translations = Object.fromEntries(others.map((page) => [page.lang, page]));
  return `${JSON.stringify(others.length === 0 ? first : { ...first, translations }, null, 2)}\n`;
}

function aboutLines({ id, locale, madeAt, words }: LogPage): string[] {
  return [`${words.madeOn(formatDate(madeAt, locale))} (komek ${id})`, words.ownWords];
}

function headOf({ kind, text: what }: TimelineEntry, { kinds }: LogWords): string {
  return what === "" ? kinds[kind] : `${kinds[kind]}: ${what}`;
}

function cellsOf(entry: TimelineEntry, page: LogPage): string[] {
  const { words } = page;
  return [entry.on, headOf(entry, words), entry.contacts.join(", "), ownLines(entry, page).join("; ")];
}

function detailsOf(entry: TimelineEntry, page: LogPage): string[] {
  const { who } = page.words;
  const contacts = entry.contacts.length === 0 ? [] : [`${who}: ${entry.contacts.join(", ")}`];
  return [...contacts, ...ownLines(entry, page)];
}

/** What was written down, the file's hash, and when it was entered if that was on another day. */
function ownLines({ how, file, sha256, at, on, kind }: TimelineEntry, { words, locale }: LogPage): string[] {
  return [
    ...(how === null ? [] : [`${words.wroteDown}: ${how}`]),
    ...(file === null || kind === "evidence" ? [] : [file]),
    ...(sha256 === null ? [] : [`${words.sha256} ${sha256}`]),
    ...(at.slice(0, 10) === on ? [] : [words.writtenOn(formatDate(at, locale))]),
  ];
}

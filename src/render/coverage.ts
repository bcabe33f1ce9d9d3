import { type CoverageMessages, coverageMessages } from "../i18n/coverage.ts";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import { URGENCIES } from "../playbook/catalog.ts";
import type { Coverage } from "../playbook/coverage.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

/** What each playbook has and lacks, as one Markdown table whose cells are words and counts. */
export function coverageTable(rows: readonly Coverage[], locale: Locale): string {
  const messages = coverageMessages(locale);
  const { urgency } = PLAN_MESSAGES[locale];
  const heads = [
    messages.incident,
    ...URGENCIES.map((each) => urgency[each].toLowerCase()),
    messages.callScript,
    messages.refusalLadder,
    messages.ownDeadline,
    messages.otherClock,
    messages.recheck,
    messages.facts,
    messages.languages,
    messages.secondReader,
  ];
  const lines = [heads, heads.map(() => "---"), ...rows.map((row) => cellsOf(row, messages))];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

function cellsOf(row: Coverage, messages: CoverageMessages): string[] {
  const count = (number: number): string => (number === 0 ? messages.none : String(number));
  return [
    row.id,
    ...URGENCIES.map((each) => count(row.steps[each])),
    count(row.callScripts),
    ladderCell(row, messages),
    count(row.ownDeadlines),
    clockCell(row, messages),
    row.recheckQuestions === 0 ? messages.usualDays : messages.questions(row.recheckQuestions),
    count(row.facts),
    languageCell(row, messages),
    readerCell(row, messages),
  ];
}

function ladderCell({ refusalLadder: { rungs, lastInstance } }: Coverage, messages: CoverageMessages): string {
  if (rungs === 0) return messages.none;
  return `${messages.rungs(rungs)}, ${lastInstance ? messages.toLastInstance : messages.noLastInstance}`;
}

function clockCell({ otherClocks: { byLaw, byAdvice } }: Coverage, messages: CoverageMessages): string {
  const parts = [
    ...(byLaw === 0 ? [] : [messages.byLaw(byLaw)]),
    ...(byAdvice === 0 ? [] : [messages.byAdvice(byAdvice)]),
  ];
  return parts.length === 0 ? messages.none : parts.join(", ");
}

function languageCell({ languages }: Coverage, messages: CoverageMessages): string {
  const lacking = LOCALES.filter((locale) => !languages.includes(locale));
  return lacking.length === 0 ? languages.join(", ") : messages.missing(lacking.join(", "));
}

function readerCell({ secondReaders }: Coverage, messages: CoverageMessages): string {
  if (secondReaders.length === 0) return messages.nobody;
  return secondReaders
    .map(({ lang, version, current }) => (current ? lang : `${lang} (${messages.olderVersion(version)})`))
    .join(", ");
}

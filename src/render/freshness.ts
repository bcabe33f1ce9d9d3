import { type FreshnessMessages, freshnessMessages } from "../i18n/freshness.ts";
import type { Locale } from "../i18n/locale.ts";
import { CONTACT_STATUSES, GRADES } from "../playbook/catalog.ts";
import type { Aged, Counts } from "../playbook/freshness.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { wrap } from "./wrap.ts";

interface Page {
  readonly locale: Locale;
  readonly width: number;
}

/** Everything by age, overdue first, each with the pages to open again. */
export function freshnessText(items: readonly Aged[], { locale, width }: Page): string {
  const messages = freshnessMessages(locale);
  const overdue = items.filter(({ overdueDays }) => overdueDays > 0);
  const others = items.filter(({ overdueDays }) => overdueDays === 0);
  const parts: [string, readonly Aged[]][] = [
    [messages.overdue, overdue],
    [messages.marked, others.filter(({ recheck }) => recheck)],
    [messages.rest, others.filter(({ recheck }) => !recheck)],
  ];
  const blocks = parts.map(([heading, list]) => {
    const lines = list.length === 0 ? [`  ${messages.none}`] : list.flatMap((item) => itemLines(item, locale, width));
    return [...wrap(`${heading}: ${list.length}`, width), ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function itemLines(item: Aged, locale: Locale, width: number): string[] {
  const messages = freshnessMessages(locale);
  const { kind, id, text, seenOn, ageDays, checkedOn, dueOn, overdueDays, urls } = item;
  const days = [
    messages.seen(seenOn, ageDays),
    ...(checkedOn === null ? [] : [messages.checked(checkedOn)]),
    ...(dueOn === null ? [] : [messages.due(dueOn)]),
    ...(overdueDays === 0 ? [] : [messages.overdueBy(overdueDays)]),
  ];
  return [
    ...wrap(`${messages.kind[kind]} ${id} (${certainty(item, locale, messages)}): ${text}`, width, {
      first: "- ",
      rest: "  ",
    }),
    ...wrap(days.join("; "), width, "    "),
    ...urls.flatMap((url) => wrap(url, width, "    ")),
  ];
}

function certainty({ grade, status }: Aged, locale: Locale, messages: FreshnessMessages): string {
  if (grade !== null) return PLAN_MESSAGES[locale].closing.grade[grade];
  return status === null ? "" : messages.status[status];
}

/** The counts as one Markdown table. */
export function countsTable({ facts, sources, contacts }: Counts, locale: Locale): string {
  const messages = freshnessMessages(locale);
  const { grade } = PLAN_MESSAGES[locale].closing;
  const rows: [string, string, number][] = [
    ...GRADES.map((each): [string, string, number] => [messages.facts, grade[each], facts.byGrade[each]]),
    [messages.facts, messages.all, facts.total],
    [messages.facts, messages.toRecheck, facts.recheck],
    ...GRADES.map((each): [string, string, number] => [messages.sources, grade[each], sources.byGrade[each]]),
    [messages.sources, messages.all, sources.total],
    ...CONTACT_STATUSES.map((each): [string, string, number] => {
      return [messages.contacts, messages.status[each], contacts.byStatus[each]];
    }),
    [messages.contacts, messages.all, contacts.total],
    [messages.contacts, messages.checkedByPerson, contacts.checked],
  ];
  const heads = [messages.what, messages.gradeOrStatus, messages.count];
  const lines = [heads, ["---", "---", "---:"], ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

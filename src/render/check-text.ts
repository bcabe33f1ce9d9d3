import type { CheckMessages } from "../i18n/check.ts";
import type { CheckReport } from "../signs/check-report.ts";
import { wrap } from "./wrap.ts";

const BELOW = "    ";

/** The report for a person: verdict, signs with the words they reacted to, links, what to do. */
export function renderCheck(report: CheckReport, messages: CheckMessages, width: number): string {
  const below = (text: string): string[] => wrap(text, width, BELOW);
  const item = (text: string, index: number): string[] =>
    wrap(text, width, { first: `${index + 1}. `.padEnd(BELOW.length), rest: BELOW });
  const signs = report.signs.flatMap(({ quote, why }, index) => [...item(`«${quote}»`, index), ...below(why)]);
  const links = report.links.flatMap(({ url, host, why }, index) => [
    ...item(host === "" ? url : host, index),
    ...below(why),
  ]);
  const parts = [
    wrap(messages.verdict[report.verdict], width),
    report.scripts.flatMap(({ why }) => wrap(why, width)),
    headed(messages.signs, signs, width),
    headed(messages.links, links, width),
    report.notes.flatMap(({ text }) => wrap(text, width)),
    headed(
      messages.next,
      report.next.flatMap(({ text }, index) => item(text, index)),
      width,
    ),
    wrap(messages.nothingKept, width),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headed(title: string, lines: readonly string[], width: number): string[] {
  return lines.length === 0 ? [] : [...wrap(`${title}:`, width), ...lines];
}

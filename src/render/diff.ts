import { type DiffMessages, diffMessages } from "../i18n/diff.ts";
import type { Difference, LibraryDifference, PlaybookDifference } from "../playbook/diff.ts";

/** What changed between two libraries, as Markdown that is read as it stands. */
export function renderDiff({ lang, playbooks, facts }: LibraryDifference): string {
  const messages = diffMessages(lang);
  const parts = [
    ...playbooks.map((playbook) => playbookLines(playbook, messages)),
    section(`${messages.contacts} (${versions(facts.from, facts.to)})`, facts.contacts, messages),
    section(`${messages.facts} (${versions(facts.from, facts.to)})`, facts.facts, messages),
  ].filter((lines) => lines.length > 0);
  return parts.length === 0 ? `${messages.nothing}\n` : `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function versions(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}

function playbookLines(
  { id, title, from, to, steps, questions }: PlaybookDifference,
  messages: DiffMessages,
): string[] {
  if (from === null) return [`## ${id}: ${title} (${messages.added}, ${to})`];
  if (to === null) return [`## ${id}: ${title} (${messages.removed})`];
  const heading = `## ${id}: ${title} (${versions(from, to)})`;
  return [
    heading,
    "",
    ...questions.map((one) => `- ? ${line(one, messages)}`),
    ...steps.map((one) => `- ${line(one, messages)}`),
  ];
}

function section(heading: string, differences: readonly Difference[], messages: DiffMessages): string[] {
  if (differences.length === 0) return [];
  return [`## ${heading}`, "", ...differences.map((one) => `- ${line(one, messages)}`)];
}

function line({ id, title, kind, about }: Difference, { kinds }: DiffMessages): string {
  return `${kinds[kind]}${about.length === 0 ? "" : ` (${about.join(", ")})`}: ${title} [${id}]`;
}

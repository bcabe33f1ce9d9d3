import { type CatalogDetail, type CatalogQuestion, UNKNOWN } from "../playbook/catalog.ts";

export interface TemplateInput {
  readonly incidents: readonly string[];
  readonly questions: readonly CatalogQuestion[];
  readonly details: readonly CatalogDetail[];
  readonly unknownText: string;
}

/** An answers file to fill in, `komek.answers/1`: every question with its options as a comment, answered `unknown`. */
export function answersTemplate({ incidents, questions, details, unknownText }: TemplateInput): string {
  const answers = questions.flatMap(({ id, text, options }) => [
    `  # ${text}`,
    ...options.map((option) => `  #   ${option.id}: ${option.text}`),
    `  #   ${UNKNOWN}: ${unknownText}`,
    `  ${id}: "${UNKNOWN}"`,
  ]);
  const given = details.flatMap(({ id, text, type }) => [`  # ${text} (${type})`, `  # ${id}: ""`]);
  return [
    'schema: "komek.answers/1"',
    `incidents: [${incidents.map((id) => `"${id}"`).join(", ")}]`,
    "answers:",
    ...answers,
    "details: {}",
    ...given,
    "done: []",
    '  # - { step: "call-own-bank", on: "2026-11-24" }',
    "",
  ].join("\n");
}

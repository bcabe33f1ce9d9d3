import { type GraphMessages, graphMessages } from "../i18n/graph.ts";
import type { Locale } from "../i18n/locale.ts";
import type { UrgencyWords } from "../i18n/plan.ts";
import { URGENCIES } from "../playbook/catalog.ts";
import type { GraphEdge, GraphNode, PlaybookGraph } from "../playbook/graph.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { plainText } from "./wrap.ts";

/** A playbook as a Mermaid flowchart: questions on top, then the steps in one box per urgency. */
export function graphMermaid(graph: PlaybookGraph, locale: Locale): string {
  const messages = graphMessages(locale);
  const steps = graph.nodes.filter(({ kind }) => kind === "step");
  const others = graph.nodes.filter(({ kind }) => kind !== "step");
  const refused = steps.filter((node) => node.kind === "step" && node.refusalOnly).map(({ id }) => nodeId(id));
  return [
    `%% ${graph.incident} ${graph.version}`,
    "flowchart TD",
    ...box("questions", messages.questions, others.filter(isAsked), messages),
    ...boxes(steps, PLAN_MESSAGES[locale].urgency, messages),
    ...others.filter((node) => !isAsked(node)).map((node) => `  ${nodeText(node, messages)}`),
    ...graph.edges.map((edge) => `  ${edgeText(edge, messages)}`),
    "  classDef refusal stroke-dasharray: 5 5",
    ...(refused.length === 0 ? [] : [`  class ${refused.join(",")} refusal`]),
    "",
  ].join("\n");
}

function isAsked({ kind }: GraphNode): boolean {
  return kind === "question" || kind === "option";
}

function boxes(steps: readonly GraphNode[], words: UrgencyWords, messages: GraphMessages): string[] {
  return URGENCIES.flatMap((urgency) => {
    const inside = steps.filter((node) => node.kind === "step" && node.urgency === urgency);
    return box(nodeId(urgency), words[urgency], inside, messages);
  });
}

function box(id: string, title: string, nodes: readonly GraphNode[], messages: GraphMessages): string[] {
  if (nodes.length === 0) return [];
  return [
    `  subgraph box_${id}["${mermaidLabel(title)}"]`,
    ...nodes.map((node) => `    ${nodeText(node, messages)}`),
    "  end",
  ];
}

function nodeText(node: GraphNode, messages: GraphMessages): string {
  const id = nodeId(node.id);
  switch (node.kind) {
    case "question":
      return `${id}{{"${mermaidLabel(node.text)}"}}`;
    case "option":
      return `${id}("${mermaidLabel(node.text)}")`;
    case "step":
      return `${id}["${mermaidLabel(node.onlyIfSure ? `${node.text} (${messages.onlyIfSure})` : node.text)}"]`;
    case "incident":
      return `${id}[["${mermaidLabel(node.text)}"]]`;
    case "all":
      return `${id}(("${mermaidLabel(messages.all)}"))`;
    case "elsewhere":
      return `${id}(["${mermaidLabel(`${node.step}: ${messages.elsewhere}`)}"])`;
  }
}

function edgeText({ kind, from, to, options }: GraphEdge, messages: GraphMessages): string {
  const [start, end] = [nodeId(from), nodeId(to)];
  const line = (arrow: string, label: string): string => `${start} ${arrow}|"${mermaidLabel(label)}"| ${end}`;
  switch (kind) {
    case "option":
      return `${start} --- ${end}`;
    case "condition":
      return options === undefined ? `${start} -.-> ${end}` : line("-.->", options.join(` ${messages.or} `));
    case "opens":
      return line("==>", messages.opens);
    case "settles":
      return line("-.->", messages.settles);
    case "after":
      return `${start} --> ${end}`;
    case "refused":
      return line("-->", messages.refused);
  }
}

/** Ids hold only letters, digits and underscores: `end`, a hyphen or a colon would mean something to Mermaid. */
function nodeId(id: string): string {
  return id.replaceAll(":", "__").replaceAll("-", "_");
}

/** What a label may hold as it is. Everything else has a meaning somewhere in Mermaid, HTML or Markdown. */
const MEANINGFUL = /[^\p{L}\p{M}\p{N} ,.?«»“”‘’()–—…№]/gu;

/** A text that Mermaid shows as it is: no quote, bracket, comment, entity, HTML, Markdown or list of its own. */
export function mermaidLabel(text: string): string {
  return plainText(text)
    .replace(MEANINGFUL, (sign) => `#${sign.codePointAt(0)};`)
    .replace(/^(\d+)\. /, "$1#46; ");
}

import { commandMessages } from "../i18n/command.ts";
import { type GraphMessages, graphMessages } from "../i18n/graph.ts";
import type { Locale } from "../i18n/locale.ts";
import { URGENCIES } from "../playbook/catalog.ts";
import type { GraphEdge, GraphNode, PlaybookGraph } from "../playbook/graph.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";
import { wrap } from "./wrap.ts";

type Step = Extract<GraphNode, { kind: "step" }>;

interface Drawing {
  readonly graph: PlaybookGraph;
  readonly messages: GraphMessages;
  readonly unknown: string;
  readonly width: number;
}

/** The same graph line by line, for a screen reader, a terminal or a letter. */
export function graphText(graph: PlaybookGraph, { locale, width }: { locale: Locale; width: number }): string {
  const messages = graphMessages(locale);
  const drawing = { graph, messages, unknown: commandMessages(locale).unknownAnswer, width };
  const questions = graph.nodes.filter((node) => node.kind === "question");
  const urgency = PLAN_MESSAGES[locale].urgency;
  const blocks = URGENCIES.map((each) => {
    const steps = graph.nodes.filter((node): node is Step => node.kind === "step" && node.urgency === each);
    return steps.length === 0 ? [] : [urgency[each], ...steps.flatMap((step) => stepLines(step, drawing))];
  });
  const parts = [
    wrap(`${graph.title} · ${graph.incident} ${graph.version}`, width),
    [messages.questions, ...questions.flatMap((node) => questionLines(node, drawing))],
    wrap(messages.anyQuestion, width),
    ...blocks,
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function questionLines(node: Extract<GraphNode, { kind: "question" }>, drawing: Drawing): string[] {
  const { graph, messages, unknown, width } = drawing;
  const settling = graph.edges.filter(({ kind, to }) => kind === "settles" && to === node.id).map(({ from }) => from);
  return [
    ...wrap(`${node.question}: ${node.text}`, width, { first: "? ", rest: "  " }),
    ...conditionLines(node.id, drawing),
    ...graph.nodes.flatMap((option) => {
      if (option.kind !== "option" || option.question !== node.question) return [];
      const opened = targets(graph, option.id, "opens");
      const opens = opened.length === 0 ? "" : ` (${messages.opens}: ${opened.join(", ")})`;
      return wrap(`${option.option}: ${option.text}${opens}`, width, "    ");
    }),
    `    ${unknown}`,
    ...(settling.length === 0 ? [] : wrap(`${messages.settledBy}: ${settling.map(nameOf).join(", ")}`, width, "    ")),
  ];
}

function stepLines(node: Step, drawing: Drawing): string[] {
  const { graph, messages, width } = drawing;
  const before = graph.edges.filter(({ kind, to }) => kind === "after" && to === node.id).map(({ from }) => from);
  const listed: [string, readonly string[]][] = [
    [messages.after, before.map(nameOf)],
    [messages.settles, targets(graph, node.id, "settles")],
    [messages.refused, targets(graph, node.id, "refused")],
  ];
  return [
    ...wrap(`${node.step}: ${node.text}`, width, { first: "- ", rest: "  " }),
    ...conditionLines(node.id, drawing),
    ...(node.onlyIfSure ? wrap(messages.onlyIfSure, width, "    ") : []),
    ...(node.refusalOnly ? wrap(messages.refusalOnly, width, "    ") : []),
    ...listed.flatMap(([word, names]) => {
      return names.length === 0 ? [] : wrap(`${word}: ${names.join(", ")}`, width, "    ");
    }),
  ];
}

function targets({ edges }: PlaybookGraph, node: string, kind: GraphEdge["kind"]): string[] {
  return edges.filter((edge) => edge.kind === kind && edge.from === node).map(({ to }) => nameOf(to));
}

/** The condition of a node in words: "if: a = x or y; or: b = z and c = u". */
function conditionLines(node: string, { graph, messages, width }: Drawing): string[] {
  const into = graph.edges.filter(({ kind, to }) => kind === "condition" && to === node);
  const single = acceptedBy(into.filter(({ from }) => !isJoin(from)));
  const joined = into.filter(({ from }) => isJoin(from)).map(({ from }) => acceptedBy(partsOf(graph, from)));
  const alternatives = [...single.map((each) => [each]), ...joined].map((accepted) =>
    accepted.map((each) => inWords(each, messages)).join(` ${messages.and} `),
  );
  if (alternatives.length === 0) return [];
  return wrap(`${messages.when}: ${alternatives.join(`; ${messages.or}: `)}`, width, "    ");
}

function isJoin(node: string): boolean {
  return node.startsWith("all:");
}

function partsOf({ edges }: PlaybookGraph, join: string): GraphEdge[] {
  return edges.filter(({ to }) => to === join);
}

interface Accepted {
  readonly question: string;
  readonly options: readonly string[];
}

/** Edges from options and questions as question → the options that are accepted, in their order. */
function acceptedBy(edges: readonly GraphEdge[]): Accepted[] {
  const byQuestion = new Map<string, string[]>();
  for (const { from, options } of edges) {
    const [, question = "", option = ""] = from.split(":");
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), ...(options ?? [option])]);
  }
  return [...byQuestion].map(([question, options]) => ({ question, options }));
}

function inWords({ question, options }: Accepted, { or }: GraphMessages): string {
  return `${question} = ${options.join(` ${or} `)}`;
}

function nameOf(node: string): string {
  return node.slice(node.indexOf(":") + 1);
}

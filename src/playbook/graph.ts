import type { CatalogIncident, CatalogQuestion, CatalogStep, Condition, LibraryIndex, Urgency } from "./catalog.ts";

export type GraphNode =
  | { readonly kind: "question"; readonly id: string; readonly question: string; readonly text: string }
  | {
      readonly kind: "option";
      readonly id: string;
      readonly question: string;
      readonly option: string;
      readonly text: string;
    }
  | {
      readonly kind: "step";
      readonly id: string;
      readonly step: string;
      readonly urgency: Urgency;
      readonly text: string;
      readonly onlyIfSure: boolean;
      /** It opens only when another step was refused or not answered. */
      readonly refusalOnly: boolean;
    }
  | { readonly kind: "incident"; readonly id: string; readonly incident: string; readonly text: string }
  /** Where several questions must be answered so at once. */
  | { readonly kind: "all"; readonly id: string }
  /** A step that is named here and stands in another playbook. */
  | { readonly kind: "elsewhere"; readonly id: string; readonly step: string };

export interface GraphEdge {
  readonly kind: "option" | "condition" | "opens" | "settles" | "after" | "refused";
  readonly from: string;
  readonly to: string;
  /** Of a condition that accepts several options of one question: which. */
  readonly options?: readonly string[];
}

/** One playbook as nodes and edges: what is asked, what each answer opens or needs, what follows on what. */
export interface PlaybookGraph {
  readonly incident: string;
  readonly version: string;
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

// An id begins with the kind of its node, so that a question and a step of one name never meet.
const questionNode = (id: string): string => `question:${id}`;
const optionNode = (question: string, option: string): string => `option:${question}:${option}`;
const stepNode = (id: string): string => `step:${id}`;
const incidentNode = (id: string): string => `incident:${id}`;

/** The graph of one playbook of a library, with the titles of the incidents that its answers open. */
export function graphOf({ incidents, whoIsHelped }: LibraryIndex, incident: CatalogIncident): PlaybookGraph {
  const { steps } = incident;
  const questions = [...(isNamed(whoIsHelped.id, incident) ? [whoIsHelped] : []), ...incident.questions];
  const titles = new Map(incidents.map(({ id, title }) => [id, title]));
  const known = new Set(steps.map(({ id }) => id));
  const opened = [...new Set(questions.flatMap(({ options }) => options.flatMap(({ opens }) => opens)))];
  const refusals = [...new Set(steps.flatMap(({ ifRefused }) => ifRefused ?? []))];
  const joined = [...questions.map(conditionOfQuestion), ...steps.map(conditionOfStep)];
  return {
    incident: incident.id,
    version: incident.version,
    title: incident.title,
    nodes: [
      ...questions.flatMap(nodesOfQuestion),
      ...joined.flatMap(({ nodes }) => nodes),
      ...steps.map(nodeOfStep),
      ...opened.map(
        (id): GraphNode => ({ kind: "incident", id: incidentNode(id), incident: id, text: titles.get(id) ?? id }),
      ),
      ...refusals
        .filter((id) => !known.has(id))
        .map((step): GraphNode => ({ kind: "elsewhere", id: stepNode(step), step })),
    ],
    edges: [
      ...questions.flatMap(edgesOfQuestion),
      ...joined.flatMap(({ edges }) => edges),
      ...steps.flatMap((step) => edgesOfStep(step, { known, questions })),
    ],
  };
}

/** The first question of all is asked in every incident; it is drawn where a condition names it. */
function isNamed(question: string, { questions, steps }: CatalogIncident): boolean {
  return [...questions, ...steps].some(({ when = [] }) => when.some((map) => question in map));
}

function nodesOfQuestion({ id, text, options }: CatalogQuestion): GraphNode[] {
  return [
    { kind: "question", id: questionNode(id), question: id, text },
    ...options.map((option): GraphNode => {
      return { kind: "option", id: optionNode(id, option.id), question: id, option: option.id, text: option.text };
    }),
  ];
}

function nodeOfStep({ id, urgency, title, onlyIfSure, refusalOnly }: CatalogStep): GraphNode {
  return { kind: "step", id: stepNode(id), step: id, urgency, text: title, onlyIfSure, refusalOnly };
}

function edgesOfQuestion({ id, options }: CatalogQuestion): GraphEdge[] {
  return options.flatMap((option): GraphEdge[] => {
    const node = optionNode(id, option.id);
    return [
      { kind: "option", from: questionNode(id), to: node },
      ...option.opens.map((opened): GraphEdge => ({ kind: "opens", from: node, to: incidentNode(opened) })),
    ];
  });
}

interface Around {
  /** The steps of this playbook; an `after` that names another counts as settled and is not drawn. */
  readonly known: ReadonlySet<string>;
  readonly questions: readonly CatalogQuestion[];
}

function edgesOfStep({ id, after, settles, ifRefused }: CatalogStep, { known, questions }: Around): GraphEdge[] {
  const node = stepNode(id);
  const asked = questions.some((question) => question.id === settles);
  return [
    ...after
      .filter((other) => known.has(other))
      .map((other): GraphEdge => {
        return { kind: "after", from: stepNode(other), to: node };
      }),
    ...(settles !== undefined && asked ? [{ kind: "settles" as const, from: node, to: questionNode(settles) }] : []),
    ...(ifRefused === undefined ? [] : [{ kind: "refused" as const, from: node, to: stepNode(ifRefused) }]),
  ];
}

interface Joined {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

function conditionOfQuestion({ id, when }: CatalogQuestion): Joined {
  return joinedBy(questionNode(id), when);
}

function conditionOfStep({ id, when }: CatalogStep): Joined {
  return joinedBy(stepNode(id), when);
}

/** Any map of a condition is enough; where all questions of a map must agree, their edges meet in one node first. */
function joinedBy(node: string, when: Condition = []): Joined {
  const maps = when.map((map, index): Joined => {
    const accepted = Object.entries(map);
    if (accepted.length === 1) return { nodes: [], edges: accepted.flatMap((each) => fromOptions(node, each)) };
    const all = `all:${index + 1}:${node}`;
    return {
      nodes: [{ kind: "all", id: all }],
      edges: [...accepted.map((each) => fromQuestion(all, each)), { kind: "condition", from: all, to: node }],
    };
  });
  return { nodes: maps.flatMap(({ nodes }) => nodes), edges: maps.flatMap(({ edges }) => edges) };
}

type Accepted = readonly [question: string, options: readonly string[]];

function fromOptions(to: string, [question, options]: Accepted): GraphEdge[] {
  return options.map((option) => ({ kind: "condition", from: optionNode(question, option), to }));
}

function fromQuestion(to: string, [question, options]: Accepted): GraphEdge {
  const [only = ""] = options;
  return options.length === 1
    ? { kind: "condition", from: optionNode(question, only), to }
    : { kind: "condition", from: questionNode(question), to, options };
}

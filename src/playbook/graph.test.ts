import { describe, expect, it } from "vitest";
import { changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { type GraphEdge, graphOf, type PlaybookGraph } from "./graph.ts";

const title = (id: string): string => `title of ${id}`;

function edges(graph: PlaybookGraph, kind: GraphEdge["kind"]): string[] {
  return graph.edges
    .filter((edge) => edge.kind === kind)
    .map(({ from, to, options }) => `${from} > ${to}${options === undefined ? "" : ` (${options.join(", ")})`}`);
}

describe("the graph of a playbook", () => {
  const money = graphOf(tinyLibrary().incident("money-gone"), title);
  const code = graphOf(tinyLibrary().incident("code-given"), title);

  it("has every question with its options, and every step", () => {
    const ids = money.nodes.map(({ id }) => id);
    expect(ids).toContain("question:code-told");
    expect(ids).toContain("option:code-told:code-was-told");
    expect(ids).toContain("step:claim-money-back");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads from an answer to the incident it opens, by that incident's title", () => {
    expect(edges(money, "opens")).toEqual(["option:code-told:code-was-told > incident:code-given"]);
    expect(money.nodes).toContainEqual({
      kind: "incident",
      id: "incident:code-given",
      incident: "code-given",
      text: "title of code-given",
    });
  });

  it("leads from a step to the question it settles, and from a refusal to the step it opens", () => {
    expect(edges(money, "settles")).toEqual(["step:check-messages > question:code-told"]);
    expect(edges(money, "refused")).toEqual([
      "step:report-to-police > step:complain-about-police",
      "step:complain-about-police > step:go-to-court",
    ]);
  });

  it("leads to a step from the steps it comes after and from the answers it needs", () => {
    expect(edges(money, "after")).toEqual([
      "step:keep-proof > step:report-to-police",
      "step:call-bank > step:report-to-police",
      "step:report-to-police > step:claim-money-back",
    ]);
    expect(edges(money, "condition")).toContain("option:code-told:code-was-kept > question:sent-to");
    expect(edges(money, "condition")).toContain("option:watched-device:both > step:isolate-device");
  });

  it("lets a date that answers be a question like others", () => {
    expect(edges(code, "condition")).toContain("option:given-on:since-spring > step:set-loan-ban");
  });

  it("marks steps for those who are sure and steps after a refusal", () => {
    const marked = [...code.nodes, ...money.nodes].flatMap((node) =>
      node.kind === "step" && (node.onlyIfSure || node.refusalOnly) ? [node.step] : [],
    );
    expect(marked).toEqual(["freeze-in-acme", "complain-about-police", "go-to-court"]);
  });

  it("joins questions that must agree, and keeps ways that are each enough apart", () => {
    const when = "when: [{ money-left: [money-went], bank-app: [acme, other-app] }, { given-on: [since-spring] }]";
    const changed = changedBy(["incidents/code-given.yaml", "when: { given-on: [since-spring] }", when]);
    const graph = graphOf(compiledFrom(changed).incident("code-given"), title);
    expect(edges(graph, "condition").filter((edge) => edge.includes("set-loan-ban"))).toEqual([
      "option:money-left:money-went > all:1:step:set-loan-ban",
      "question:bank-app > all:1:step:set-loan-ban (acme, other-app)",
      "all:1:step:set-loan-ban > step:set-loan-ban",
      "option:given-on:since-spring > step:set-loan-ban",
    ]);
  });

  it("shows a step of another playbook that a refusal leads to, and leaves out one that it would come after", () => {
    const changed = changedBy(
      ["incidents/money-gone.yaml", "  - use: complain-about-police\n", ""],
      ["incidents/leak-notice.yaml", "after: [change-password]", "after: [change-password, call-bank]"],
    );
    const library = compiledFrom(changed);
    expect(graphOf(library.incident("money-gone"), title).nodes).toContainEqual({
      kind: "elsewhere",
      id: "step:complain-about-police",
      step: "complain-about-police",
    });
    const leak = graphOf(library.incident("leak-notice"), title);
    expect(edges(leak, "after")).toEqual(["step:change-password > step:wipe-phone"]);
  });
});

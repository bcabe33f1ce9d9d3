import { describe, expect, it } from "vitest";
import { changedBy, compiledFrom, tinyLibrary } from "../testing/tiny-library.ts";
import { type GraphEdge, graphOf, type PlaybookGraph } from "./graph.ts";

/** One playbook of a library, the tiny one if no other is given, as a graph. */
function drawn(id: string, library = tinyLibrary()): PlaybookGraph {
  return graphOf(library, library.incident(id));
}

function edges(graph: PlaybookGraph, kind: GraphEdge["kind"]): string[] {
  return graph.edges
    .filter((edge) => edge.kind === kind)
    .map(({ from, to, options }) => `${from} > ${to}${options === undefined ? "" : ` (${options.join(", ")})`}`);
}

describe("the graph of a playbook", () => {
  const money = drawn("money-gone");
  const code = drawn("code-given");

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
      text: "Incident code-given",
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

  it("draws the question who is helped where a condition names it, and nowhere else", () => {
    const changed = changedBy([
      "incidents/code-given.yaml",
      "when: { bank-app: [acme] }",
      "when: { who-is-helped: [me] }",
    ]);
    const graph = drawn("code-given", compiledFrom(changed));
    expect(edges(graph, "condition")).toContain("option:who-is-helped:me > step:freeze-in-acme");
    expect(graph.nodes[0]?.id).toBe("question:who-is-helped");
    expect(code.nodes.map(({ id }) => id)).not.toContain("question:who-is-helped");
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
    const graph = drawn("code-given", compiledFrom(changed));
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
    expect(drawn("money-gone", library).nodes).toContainEqual({
      kind: "elsewhere",
      id: "step:complain-about-police",
      step: "complain-about-police",
    });
    const leak = drawn("leak-notice", library);
    expect(edges(leak, "after")).toEqual(["step:change-password > step:wipe-phone"]);
  });
});

import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { graphOf } from "../playbook/graph.ts";
import { realLibrary } from "../testing/real-library.ts";
import { changedBy, compiledFrom } from "../testing/tiny-library.ts";
import { graphMermaid, mermaidLabel } from "./graph-mermaid.ts";

const LABEL = String.raw`"(?:[\p{L}\p{M}\p{N} ,.?«»“”‘’()–—…№]|#\d+;)+"`;
const NODE = "(?:question|option|step|incident|all)__[a-z0-9_]+";

/** All that a drawing may consist of, line by line: a strict part of what Mermaid reads. */
const GRAMMAR: Readonly<Record<string, RegExp>> = {
  box: new RegExp(`^ {2}subgraph box_[a-z_]+\\[${LABEL}\\]$`, "u"),
  end: /^ {2}end$/,
  node: new RegExp(
    `^ {2,4}(${NODE})(?:\\{\\{L\\}\\}|\\(L\\)|\\[L\\]|\\[\\[L\\]\\]|\\(\\(L\\)\\)|\\(\\[L\\]\\))$`.replaceAll(
      "L",
      LABEL,
    ),
    "u",
  ),
  edge: new RegExp(`^ {2}(${NODE}) (?:---|-->|-\\.->|==>)(?:\\|${LABEL}\\|)? (${NODE})$`, "u"),
  style: /^ {2}classDef refusal stroke-dasharray: 5 5$/,
  class: new RegExp(`^ {2}class ${NODE}(?:,${NODE})* refusal$`),
};

/** What the grammar does not know, ends of edges that are no node, and boxes that do not close. */
function faultsIn(drawing: string): string[] {
  const [comment = "", head = "", ...lines] = drawing.trimEnd().split("\n");
  const found = lines.map((line) => Object.entries(GRAMMAR).find(([, rule]) => rule.test(line))?.[0]);
  const matches = (rule: string): string[][] =>
    lines.flatMap((line) => (GRAMMAR[rule]?.exec(line) ?? undefined)?.slice(1) ?? []).map((each) => [each]);
  const nodes = new Set(matches("node").flat());
  const depth = found.map((rule) => (rule === "box" ? 1 : rule === "end" ? -1 : 0));
  return [
    ...(/^%% [a-z0-9-]+ \d+\.\d+\.\d+$/.test(comment) && head === "flowchart TD" ? [] : [comment, head]),
    ...lines.filter((_, index) => found[index] === undefined),
    ...matches("edge")
      .flat()
      .filter((node) => !nodes.has(node)),
    ...(depth.reduce<number>((sum, each) => sum + each, 0) === 0 ? [] : ["box"]),
  ];
}

function drawn(library: ReturnType<typeof compiledFrom>, id: string): string {
  return graphMermaid(graphOf(library, library.incident(id)), library.locale);
}

describe("a playbook drawn for Mermaid", () => {
  it.each(LOCALES)("keeps to the grammar in every playbook of the project (%s)", (locale) => {
    const library = realLibrary(locale);
    expect(library.incidents.length).toBeGreaterThan(5);
    for (const { id } of library.incidents) expect(faultsIn(drawn(library, id)), id).toEqual([]);
  });

  it("keeps to the grammar whatever the texts hold", () => {
    const wicked = String.raw`end; --> B[\"x\"] %%{init}%% <b>&amp;#quot;</b> $$1$$ *a* _b_ \u0060c\u0060 | { } style:x#y;`;
    const library = compiledFrom(
      changedBy(["incidents/leak-notice.yaml", 'en: "Change the password"', `en: "${wicked}"`]),
    );
    const drawing = drawn(library, "leak-notice");
    expect(drawing).toContain("end#59; #45;#45;#62; B");
    expect(faultsIn(drawing)).toEqual([]);
  });

  it("puts each urgency into a box, and draws steps after a refusal by a broken border", () => {
    const drawing = drawn(realLibrary("en"), "loan-in-my-name");
    expect(drawing).toContain('subgraph box_now["Now"]');
    expect(drawing).toContain('subgraph box_three_days["Within three days"]');
    expect(drawing).toMatch(/class step__[a-z_,]*complain_about_police[a-z_,]* refusal/);
  });

  it("says on the edge what it means", () => {
    const drawing = drawn(realLibrary("ru"), "money-sent");
    expect(drawing).toContain('==>|"открывает"|');
    expect(drawing).toContain('-.->|"выясняет"|');
    expect(drawing).toContain('-->|"если отказали"|');
  });
});

describe("the grammar of the test", () => {
  it.each([
    '  step__a["x"y"]',
    "  step__a[x]",
    '  step__a --> step__b["x"]',
    '  end["x"]',
    '  step__a["x; y"]',
    "  step__a --> step__gone",
    '  subgraph box_x["x"]',
  ])("refuses %s", (line) => {
    const drawing = `%% x 1.0.0\nflowchart TD\n  step__b["b"]\n${line}\n`;
    expect(faultsIn(drawing)).not.toEqual([]);
  });

  it("accepts the same drawing without it", () => {
    expect(faultsIn('%% x 1.0.0\nflowchart TD\n  step__b["b"]\n')).toEqual([]);
  });
});

describe("a label", () => {
  it.each([
    ["Закройте вход: «eGov»", "Закройте вход#58; «eGov»"],
    ['say "no"', "say #34;no#34;"],
    ["a #quot; b", "a #35;quot#59; b"],
    ["1. First", "1#46; First"],
    ["two\nlines  and\ttabs", "two lines and tabs"],
    ["Қауіпсіздік 😀", "Қауіпсіздік #128512;"],
  ])("%j is written %j", (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });
});

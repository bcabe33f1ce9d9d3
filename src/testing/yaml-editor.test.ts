import { describe, expect, it } from "vitest";
import { skeletonOf } from "../playbook/skeleton.ts";
import { realFiles, realSource } from "./real-library.ts";
import { openInEditor } from "./yaml-editor.ts";

const MODELINE = "# yaml-language-server: $schema=../../dist/schemas/playbook.json\n";
const INCIDENT = "incidents/data-leak-notice.yaml";
const TEXT = MODELINE + (realFiles()[INCIDENT] ?? "");

function changed(from: string, to: string): string {
  if (!TEXT.includes(from)) throw new Error(`“${from}” does not stand in ${INCIDENT}`);
  return TEXT.replace(from, () => to);
}

describe("a playbook in an editor with the YAML language server", () => {
  it.each([
    ["menu:", "in the person's own words"],
    ["urgency:", "when it is due"],
    ["reviewBy:", "past it, every output says so"],
    ["stage:", "what it is about"],
    ["basis:", "what it rests on"],
  ])("shows over %s what it is for", async (key, words) => {
    expect(await openInEditor(INCIDENT, TEXT).hover(key)).toContain(words);
  });

  it("offers the keys that may stand in a step, each with its description", async () => {
    const step = "  - id: a-new-step\n    urgency: today\n    if";
    const offered = await openInEditor(INCIDENT, changed("steps:\n", `steps:\n${step}\n`)).complete(step);
    expect(offered.get("ifRefused")).toContain("opens when this one is refused");
    expect(offered.get("answerWithin")).toContain("the other side's clock");
    expect(offered.has("menu")).toBe(false);
  });

  it("offers the values that a key may have", async () => {
    const step = "  - id: a-new-step\n    urgency: ";
    const offered = await openInEditor(INCIDENT, changed("steps:\n", `steps:\n${step}\n`)).complete(step);
    expect([...offered.keys()]).toEqual(expect.arrayContaining(["now", "today", "three-days", "follow-up"]));
  });

  it("underlines nothing in any file of the project", async () => {
    for (const [path, text] of Object.entries(realFiles())) {
      const shape = { incidents: "playbook", letters: "letter" }[path.split("/")[0] ?? ""] ?? path.replace(".yaml", "");
      const modeline = `# yaml-language-server: $schema=../../dist/schemas/${shape}.json\n`;
      expect(await openInEditor(path, modeline + text).diagnose(), path).toEqual([]);
    }
  });

  it.each([
    ["a misspelt key of the playbook", "reviewBy:", "reviewby:", "Property reviewby is not allowed."],
    ["a misspelt key of a step", "    urgency:", "    urgencee:", "Property urgencee is not allowed."],
    ["a misspelt use", "  - use: watched", "  - usee: watched", "Property usee is not allowed."],
    ["a language there is not", '  kk: "', '  kz: "', "Property kz is not allowed."],
    ["a value that is none of those allowed", "urgency: three-days", "urgency: tomorrow", "Value is not accepted."],
  ])("underlines %s, in its line", async (_, from, to, message) => {
    const text = changed(from, to);
    const line = text.slice(0, text.indexOf(to)).split("\n").length;
    expect(await openInEditor(INCIDENT, text).diagnose()).toContainEqual(
      expect.stringContaining(`${line}: ${message}`),
    );
  });

  it("finds the schema by the line that a new playbook begins with", async () => {
    const given = { id: "wallet-emptied", locale: "ru", reviewedOn: "2026-01-15", reviewBy: "2026-04-15" } as const;
    const skeleton = skeletonOf(realSource(), { ...given, schemaPath: "../../dist/schemas/playbook.json" });
    const file = openInEditor("incidents/wallet-emptied.yaml", skeleton);
    expect(await file.hover("means:")).toContain("safety invariants");
    const blanks = skeleton.split("\n").filter((line) => line.endsWith('""'));
    expect(await file.diagnose()).toHaveLength(blanks.length);
  });

  it("says so where the line leads to no schema", async () => {
    const lost = openInEditor(INCIDENT, TEXT.replace("dist/schemas", "nowhere"));
    expect((await lost.diagnose()).join()).toContain("Unable to load schema");
  });
});

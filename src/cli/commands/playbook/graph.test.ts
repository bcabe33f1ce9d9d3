import { describe, expect, it } from "vitest";
import { komek } from "../../../testing/run-komek.ts";

describe("playbook graph", () => {
  it("draws for Mermaid where nothing else is asked for, in the language of the command", async () => {
    const { code, out } = await komek("playbook graph leak --lang kk");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 2).join("\n")).toMatch(/^%% data-leak-notice [\d.]+\nflowchart TD$/);
    expect(out).toContain("Сұрақтар");
  });

  it("prints text, data, or into a file", async () => {
    expect((await komek("playbook graph 1414 --format text --lang en")).out).toContain("? money-left: ");
    const data = JSON.parse((await komek("playbook graph 1414 --json")).out);
    expect(data).toMatchObject({ schema: "komek.graph/1", lang: "ru", incident: "code-1414-shared" });
    const { out, host } = await komek("playbook graph 1414 --out graph.mmd");
    expect(out).toBe("");
    expect(host.files.get("graph.mmd")).toContain("flowchart TD");
  });

  it.each([
    ["playbook graph nothing", 5, "nothing"],
    ["playbook graph", 2, "<incident>"],
    ["playbook graph leak --format dot", 2, "mermaid, text"],
  ])("refuses `komek %s` with exit %i", async (line, code, words) => {
    const run = await komek(line);
    expect(run.code).toBe(code);
    expect(run.err).toContain(words);
  });
});

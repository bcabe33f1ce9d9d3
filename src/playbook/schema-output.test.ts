import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runOn } from "../main.ts";
import { hostWithProgram } from "../testing/built-program.ts";
import { caseWalker } from "../testing/case-walker.ts";
import { realFiles } from "../testing/real-library.ts";
import { OUTPUT_SCHEMAS, outputJsonSchema } from "./schema-output.ts";

function validate(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const check = ajv.compile(outputJsonSchema(name) as object);
  return check(value) ? [] : check.errors;
}

async function printed(line: string): Promise<unknown> {
  const host = hostWithProgram();
  await runOn(host, line.split(" "));
  return JSON.parse(host.printed);
}

describe("the published JSON Schemas", () => {
  it.each([
    ["plan", "print 1414 loan exchange-api-keys --assume-unknown --json"],
    ["plan", "print leak --assume-unknown --lang kk,en --json"],
    ["case", "start 1414 --no-input --assume-unknown --json"],
    ["failure", "print 1414 --json"],
    ["failure", "print nothing --json"],
    ["incidents", "incidents --json"],
    ["questions", "questions 1414 eds --json"],
    ["contacts", "contacts --json"],
  ])("describe what komek prints: %s for `komek %s`", async (name, line) => {
    expect(validate(name, await printed(line))).toEqual([]);
  });

  it.each([
    ["status", ["status"]],
    ["status", ["status", "--lang", "kk,ru"]],
    ["next", ["next"]],
    ["marked", ["refused", "demand-block-and-destroy", "--how", "№ 7"]],
    ["marked", ["done", "set-loan-ban"]],
    ["recheck", ["recheck", "--set", "loan-found=yes", "--set", "money-left=no", "--set", "eds-event=nothing"]],
    ["changes", ["changes"]],
    ["log", ["log"]],
    ["log", ["log", "--lang", "en,kk"]],
    ["cases", ["case", "list"]],
    ["undone", ["undo"]],
    ["noted", ["note", "called"]],
  ])("describe what komek prints about a case: %s for `komek %j`", async (name, argv) => {
    const walker = caseWalker("2026-01-15");
    await walker.run("start", "leak", "--no-input", "--assume-unknown", "--set", "watched-device=neither");
    walker.on("2026-01-20");
    const value = await walker.data(...argv);
    expect(value.schema).toBe(`komek.${name}/1`);
    expect(validate(name, value)).toEqual([]);
  });

  it("describe every playbook of the project", () => {
    for (const [file, text] of Object.entries(realFiles())) {
      if (file.startsWith("incidents/")) expect(validate("playbook", parse(text)), file).toEqual([]);
    }
  });

  it("refuse what is not the shape", () => {
    expect(validate("plan", { schema: "komek.plan/2" })).not.toEqual([]);
    expect(validate("answers", { schema: "komek.answers/1", answerz: {} })).not.toEqual([]);
  });

  it("allow readers keys they do not know in what komek prints", async () => {
    const plan = (await printed("print leak --assume-unknown --json")) as object;
    expect(validate("plan", { ...plan, novelty: 1 })).toEqual([]);
  });

  it("exist for every shape that help names, and for no other", () => {
    expect(Object.keys(OUTPUT_SCHEMAS).sort()).toEqual([
      ...["answers", "case", "cases", "changes", "contacts", "failure", "incidents", "log", "marked", "next"],
      ...["noted", "plan", "playbook", "questions", "recheck", "status", "undone"],
    ]);
    expect(outputJsonSchema("nonsense")).toBeUndefined();
  });
});

import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commandMessages } from "../i18n/command.ts";
import { LOCALES } from "../i18n/locale.ts";
import { runOn } from "../main.ts";
import { hostWithProgram } from "../testing/built-program.ts";
import { caseWalker } from "../testing/case-walker.ts";
import { realFiles } from "../testing/real-library.ts";
import { OUTPUT_SCHEMAS, outputJsonSchema, WRITTEN_SHAPES } from "./schema-output.ts";

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
    ["graph", "playbook graph loan --json"],
    ["coverage", "playbook coverage --json"],
    ["freshness", "playbook freshness --at 2027-06-01 --json"],
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

  it.each(LOCALES)("exist for every shape that help names, and for no other (%s)", (locale) => {
    const [, listed = ""] = (commandMessages(locale).optionDescriptions.of ?? "").split(": ");
    const named = listed.split(", ").filter((name) => !name.startsWith("shared/"));
    const shapes = Object.keys(OUTPUT_SCHEMAS).filter((name) => !name.startsWith("shared/"));
    expect(named.sort()).toEqual(shapes.sort());
    expect(listed).toContain("shared/");
    expect(outputJsonSchema("nonsense")).toBeUndefined();
  });

  it("exist for every file that an editor of playbooks writes, and describe it", () => {
    for (const [file, text] of Object.entries(realFiles())) {
      if (file.startsWith("shared/")) expect(validate(file.replace(".yaml", ""), parse(text)), file).toEqual([]);
    }
    expect(WRITTEN_SHAPES).toHaveLength(
      4 + Object.keys(realFiles()).filter((file) => file.startsWith("shared/")).length,
    );
  });

  it.each(WRITTEN_SHAPES)("tell an editor what each field of %s is for", (shape) => {
    const fields = fieldsOf(outputJsonSchema(shape));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ description }) => description.length < 5).map(({ path }) => path)).toEqual([]);
  });
});

interface Field {
  readonly path: string;
  readonly description: string;
}

/** Every field of a JSON Schema with its own description. */
function fieldsOf(schema: unknown, path = ""): Field[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      { path: `${path}/${name}`, description: field.description ?? "" },
      ...fieldsOf(field, `${path}/${name}`),
    ]),
    ...Object.values(rest).flatMap((inner) => fieldsOf(inner, path)),
  ];
}

import { describe, expect, it } from "vitest";
import { parseAnswers } from "./parse-answers.ts";

const SCHEMA = 'schema: "komek.answers/1"\n';

const read = (content: string) => parseAnswers("answers.yaml", content);

describe("an answers file", () => {
  it("may say nothing but what it is", () => {
    expect(read(SCHEMA)).toEqual({ answers: { schema: "komek.answers/1" }, problems: [] });
  });

  it("is read whole, and an amount may be a number", () => {
    const content = `${SCHEMA}incidents: [code-given]
playbooks: { code-given: "1.4" }
answers: { money-left: unknown }
details: { lost: 1500, sent-on: "2026-01-10" }
done: [{ step: call-bank, on: "2026-01-11" }]
lang: kk
at: "2026-01-12T10:00"
`;
    expect(read(content)).toEqual({
      answers: {
        schema: "komek.answers/1",
        incidents: ["code-given"],
        playbooks: { "code-given": "1.4" },
        answers: { "money-left": "unknown" },
        details: { lost: 1500, "sent-on": "2026-01-10" },
        done: [{ step: "call-bank", on: "2026-01-11" }],
        lang: "kk",
        at: "2026-01-12T10:00",
      },
      problems: [],
    });
  });

  it("may be JSON", () => {
    const content = JSON.stringify({ schema: "komek.answers/1", answers: { "bank-app": "acme" } });
    expect(read(content).answers?.answers).toEqual({ "bank-app": "acme" });
  });

  it.each([
    ["nothing at all", "", "wrong-type", 1],
    ["no schema", "answers: {}\n", "missing-key", 1],
    ["another schema", 'schema: "komek.answers/2"\n', "wrong-value", 1],
    ["a misspelt key", `${SCHEMA}answerz: {}\n`, "unknown-key", 2],
    ["an answer that is a list", `${SCHEMA}answers:\n  bank-app: [acme]\n`, "wrong-type", 3],
    ["a bare yes, which is no text", `${SCHEMA}answers:\n  bank-app: true\n`, "wrong-type", 3],
    ["an empty list of incidents", `${SCHEMA}incidents: []\n`, "wrong-value", 2],
    ["a pin without quotes", `${SCHEMA}playbooks: { code-given: 1.4 }\n`, "wrong-type", 2],
    ["a step without its day", `${SCHEMA}done:\n  - { step: call-bank }\n`, "missing-key", 3],
    ["a broken bracket", `${SCHEMA}incidents: [a\n`, "yaml-syntax", 3],
    ["an answer given twice", `${SCHEMA}answers:\n  a: b\n  a: c\n`, "yaml-syntax", 4],
  ])("with %s is refused at its line, and nothing of it is taken", (_, content, code, line) => {
    const { answers, problems } = read(content);
    expect(answers).toBeUndefined();
    expect(problems).toMatchObject([{ code, line, file: "answers.yaml" }]);
  });

  it("has all its problems told at once", () => {
    const content = "schema: 1\nanswerz: {}\ndone: [{ step: a }]\n";
    expect(
      read(content)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(["missing-key", "unknown-key", "wrong-value"]);
  });
});

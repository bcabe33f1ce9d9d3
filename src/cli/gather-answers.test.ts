import { describe, expect, it } from "vitest";
import { HostError } from "../host/host.ts";
import { editingContext } from "../testing/editing-context.ts";
import type { FakeWorld } from "../testing/fake-host.ts";
import { CommandFailure, type FailureProblem } from "./failure.ts";
import { type AnswerOptions, type GatheredAnswers, gatherAnswers } from "./gather-answers.ts";

const SCHEMA = 'schema: "komek.answers/1"\n';
const FILE = "my.yaml";

const inFile = (content: string): FakeWorld => ({ files: { [FILE]: SCHEMA + content } });

function gather(options: AnswerOptions, world: FakeWorld = {}): Promise<GatheredAnswers> {
  const context = editingContext(world);
  return gatherAnswers(context, context.shelf.library(context.locale), options);
}

/** What is wrong, as "place: message". */
async function problems(options: AnswerOptions, world: FakeWorld = {}): Promise<string[]> {
  const error = await gather(options, world).catch((reason: unknown) => reason);
  if (!(error instanceof CommandFailure)) throw error;
  expect(error.failure.code).toBe("answers-wrong");
  const found = (error.failure as { readonly problems: readonly FailureProblem[] }).problems;
  return found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe("the answers of a script", () => {
  it("are none where nothing is given", async () => {
    expect(await gather({})).toEqual({ incidents: [], pins: {}, answers: {}, details: {}, done: {} });
  });

  it("are all that the file says, an amount as text and steps by their day", async () => {
    const world = inFile(`incidents: [code]
playbooks: { code: "1" }
answers: { bank-app: acme, money-left: unknown }
details: { sent-on: "2026-01-10" }
done: [{ step: call-bank, on: "2026-01-11" }]
lang: kk
at: "2026-01-12"
`);
    expect(await gather({ answers: FILE }, world)).toEqual({
      ...{ incidents: ["code"], pins: { code: "1" }, lang: "kk", at: "2026-01-12" },
      answers: { "bank-app": "acme", "money-left": "unknown" },
      details: { "sent-on": "2026-01-10" },
      done: { "call-bank": "2026-01-11" },
    });
  });

  it("may come by stdin", async () => {
    const world = { standardInput: `${SCHEMA}answers: { bank-app: acme }\n` };
    expect((await gather({ answers: "-" }, world)).answers).toEqual({ "bank-app": "acme" });
    expect(await problems({ answers: "-" }, { standardInput: `${SCHEMA}answers: { bank-app: acne }\n` })).toEqual([
      expect.stringMatching(/^stdin:1:1 The question "bank-app" has no answer "acne"/),
    ]);
  });

  it("are changed by --set, --detail and --at, and the last of two counts", async () => {
    const world = inFile(
      'answers: { bank-app: acme, money-left: unknown }\ndetails: { sent-on: "2026-01-10" }\nat: "2026-01-01"\n',
    );
    const set = ["bank-app=other-app", "bank-app=unknown"];
    const options = { answers: FILE, set, detail: ["sent-on=2026-01-09"], at: "2026-01-02" };
    expect(await gather(options, world)).toMatchObject({
      ...{ answers: { "bank-app": "unknown", "money-left": "unknown" }, at: "2026-01-02" },
      details: { "sent-on": "2026-01-09" },
    });
  });

  it("fail as a file does that is not there", async () => {
    await expect(gather({ answers: "gone.yaml" })).rejects.toThrow(HostError);
  });
});

describe("wrong answers of a script", () => {
  const wrong: [title: string, options: AnswerOptions, message: string][] = [
    [
      "a question nobody asks",
      { set: ["bank-ap=acme"] },
      '--set:1:1 There is no question "bank-ap". Perhaps: bank-app.',
    ],
    [
      "an option nobody offers",
      { set: ["bank-app=x"] },
      '--set:1:1 The question "bank-app" has no answer "x". There are: acme, other-app, unknown',
    ],
    ["what is no pair", { set: ["bank-app"] }, '--set:1:1 "bank-app": write it like question=option'],
    ["a pair without a name", { set: ["=acme"] }, '--set:1:1 "=acme": write it like question=option'],
    [
      "an option that is empty",
      { set: ["bank-app="] },
      '--set:1:1 The question "bank-app" has no answer "". There are: acme, other-app, unknown',
    ],
    [
      "an option with a sign of its own",
      { set: ["bank-app=acme=x"] },
      '--set:1:1 The question "bank-app" has no answer "acme=x". There are: acme, other-app, unknown',
    ],
    ["a detail nobody wants", { detail: ["sent=1"] }, '--detail:1:1 There is no detail "sent". Perhaps: sent-on.'],
    [
      "a day that does not exist",
      { detail: ["sent-on=2026-02-30"] },
      '--detail:1:1 "sent-on": "2026-02-30" is not a date. Write it like 2026-11-24',
    ],
    ["a name that every object has", { set: ["constructor=x"] }, '--set:1:1 There is no question "constructor".'],
    ["a detail that every object has", { detail: ["constructor=x"] }, '--detail:1:1 There is no detail "constructor".'],
  ];

  it.each(wrong)("name %s", async (_, options, message) => expect(await problems(options)).toEqual([message]));

  it("name a step that does not exist and a day on which nothing was done", async () => {
    const world = inFile('done: [{ step: call-bank, on: "yesterday" }, { step: call-bnak, on: "2026-01-10" }]\n');
    expect(await problems({ answers: FILE }, world)).toEqual([
      'my.yaml:1:1 "call-bank": "yesterday" is not a date. Write it like 2026-11-24',
      'my.yaml:1:1 There is no step "call-bnak". Perhaps: call-bank.',
    ]);
  });

  it("never repeat what looks like a secret", async () => {
    const [message, ...others] = await problems({ detail: ["sent-on=SMS code 482913"] });
    expect(others).toEqual([]);
    expect(message).toContain("looks like a code");
    expect(message).not.toContain("482913");
  });

  it("are told all at once, the file's own faults with their line", async () => {
    const broken = inFile("answerz: {}\n");
    const all = await problems({ answers: FILE, set: ["bank-app=x"], detail: ["sent-on=x"] }, broken);
    expect(all.map((problem) => problem.split(" ")[0])).toEqual(["my.yaml:2:1", "--set:1:1", "--detail:1:1"]);
    const world = inFile("answers: { no-such: x }\ndetails: { no-such: 5 }\n");
    expect(await problems({ answers: FILE, set: ["no-such=x"] }, world)).toHaveLength(3);
  });

  it.each([
    ["ru", "Нет вопроса «nothing»."],
    ["kk", "«nothing» деген сұрақ жоқ."],
  ] as const)("are told in %s", async (locale, message) => {
    const context = editingContext({}, { locale });
    const gathering = gatherAnswers(context, context.shelf.library(locale), { set: ["nothing=x"] });
    await expect(gathering).rejects.toMatchObject({ failure: { problems: [{ message }] } });
  });
});

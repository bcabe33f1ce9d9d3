import { describe, expect, it } from "vitest";
import { runOn } from "./main.ts";
import { komek } from "./testing/run-komek.ts";

describe("print", () => {
  it("gives the same bytes in two runs and in whatever order the incidents stand", async () => {
    const one = await komek("print 1414 remote money-sent --assume-unknown --json");
    const other = await komek("print money-sent 1414 remote --assume-unknown --json");
    expect(other.out).toBe(one.out);
  });

  it("ignores an answer to a question that does not apply, with one warning", async () => {
    const { code, err } = await komek("print leak --assume-unknown --set loan-age=older");
    expect(code).toBe(0);
    expect(err).toContain("loan-age");
  });

  it("reads answers from standard input in YAML and in JSON", async () => {
    const answers = { "who-is-helped": "me", "watched-device": "neither" };
    const yaml =
      'schema: "komek.answers/1"\nincidents: ["1414"]\nanswers: { who-is-helped: "me", watched-device: "neither" }\n';
    const json = JSON.stringify({ schema: "komek.answers/1", incidents: ["1414"], answers });
    const fromYaml = await komek("print --answers - --assume-unknown --json", { standardInput: yaml });
    const fromJson = await komek("print --answers - --assume-unknown --json", { standardInput: json });
    expect(fromYaml.code).toBe(0);
    expect(fromJson.out).toBe(fromYaml.out);
    expect(JSON.parse(fromYaml.out).answers).toMatchObject(answers);
  });

  it("says the line and what was expected when an answers file is wrong, all at once", async () => {
    const files = { "a.yaml": 'schema: "komek.answers/1"\nincidents: ["1414"]\nanswerz: {}\nat: 5\n' };
    const { code, err } = await komek("print --answers a.yaml", { files });
    expect(code).toBe(4);
    expect(err).toContain("a.yaml:3:");
    expect(err).toContain("a.yaml:4:");
  });

  it("stops at a pin that is not met, and goes on at a prefix that is", async () => {
    const pinned = (pin: string) => ({
      files: {
        "a.yaml": `schema: "komek.answers/1"\nincidents: ["1414"]\nplaybooks: { code-1414-shared: "${pin}" }\n`,
      },
    });
    expect((await komek("print --answers a.yaml --assume-unknown", pinned("9"))).code).toBe(7);
    expect((await komek("print --answers a.yaml --assume-unknown", pinned("1"))).code).toBe(0);
  });

  it("writes a whole file and names it, and fails plainly when the disk is full", async () => {
    const { code, host, out, err } = await komek("print 1414 --assume-unknown --out plan.txt");
    expect([code, out]).toEqual([0, ""]);
    expect(host.files.get("plan.txt")).toContain("[ ] 1.");
    expect(err).toContain("plan.txt");
    host.writesFailWith = "ENOSPC";
    expect(await runOn(host, ["print", "1414", "--assume-unknown", "--out", "other.txt"])).toBe(6);
  });

  it("gives both languages for a helper and the person helped", async () => {
    const { out } = await komek("print 1414 --assume-unknown --lang kk,ru");
    expect(out).toContain("Тұтқаны");
    expect(out).toContain("Положите трубку");
    expect(JSON.parse((await komek("print 1414 --assume-unknown --lang kk,ru --json")).out).translations.ru.lang).toBe(
      "ru",
    );
  });

  it("prints no escape codes into a pipe", async () => {
    expect((await komek("print 1414 --assume-unknown")).out).not.toContain("\u001b");
  });

  it("keeps only the blocks that were asked for", async () => {
    const { out } = await komek("print 1414 --assume-unknown --only now,today --json");
    const steps: { urgency: string }[] = JSON.parse(out).steps;
    expect(new Set(steps.map(({ urgency }) => urgency))).toEqual(new Set(["now", "today"]));
  });
});

describe("questions", () => {
  it("lists what is missing over all incidents that the answers open", async () => {
    const { out } = await komek("questions 1414 --set money-left=yes --json");
    const { questions } = JSON.parse(out);
    const ids = questions.map(({ id }: { id: string }) => id);
    expect(ids).toContain("money-sent-how");
    expect(ids).not.toContain("money-left");
  });

  it("prints a template that print accepts as it is", async () => {
    const { out } = await komek("questions 1414 loan --template");
    const { code } = await komek("print --answers - --json", { standardInput: out });
    expect(code).toBe(0);
  });
});

describe("start --no-input", () => {
  it("opens a case with its answers and prints its id", async () => {
    const { out, host, code } = await komek(
      "start 1414 --no-input --assume-unknown --set watched-device=neither --json",
    );
    const { schema, id } = JSON.parse(out);
    expect([code, schema]).toEqual([0, "komek.case/1"]);
    expect(host.files.get(`/state/komek/cases/${id}.jsonl`)).toContain('"option":"neither"');
  });
});

describe("now", () => {
  it("asks nothing and ends with the shortest advice", async () => {
    const { out } = await komek("now --lang ru");
    expect(out).toContain("Положите трубку");
    expect(out).toContain("102");
  });

  it("gives one static page in Kazakh and Russian with links to dial", async () => {
    const { out } = await komek("now 1414 --format html");
    expect(out).toContain('lang="kk"');
    expect(out).toContain('lang="ru"');
    expect(out).toContain('href="tel:102"');
    expect(out).not.toContain("<script");
  });

  it("fits a messenger", async () => {
    for (const lang of ["ru", "kk", "en"]) {
      expect((await komek(`now 1414 --format message --lang ${lang}`)).out.length).toBeLessThanOrEqual(900);
      expect(
        (await komek(`print 1414 --assume-unknown --format message --lang ${lang}`)).out.length,
      ).toBeLessThanOrEqual(900);
    }
  });
});

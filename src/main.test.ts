import { describe, expect, it } from "vitest";
import { runOn } from "./main.ts";
import { hostWithProgram } from "./testing/built-program.ts";
import type { FakeWorld } from "./testing/fake-host.ts";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: ReturnType<typeof hostWithProgram>;
}

async function komek(line: string, world: FakeWorld = {}): Promise<Ran> {
  const host = hostWithProgram(world);
  const code = await runOn(host, line === "" ? [] : line.split(" "));
  return { code, out: host.printed, err: host.noted, host };
}

describe("exit codes", () => {
  it.each([
    ["--version", 0],
    ["now", 0],
    ["now 1414 --lang kk", 0],
    ["print 1414 --assume-unknown", 0],
    ["incidents", 0],
    ["contacts", 0],
    ["questions 1414", 0],
    ["playbook list", 0],
    ["playbook show 1414", 0],
    ["playbook schema --of plan", 0],
    ["--help", 0],
    ["print --help", 0],
    ["nwo", 2],
    ["print", 2],
    ["print 1414 --foo", 2],
    ["print 1414 --lang de", 2],
    ["print 1414 --assume-unknown --only tomorrow", 2],
    ["print 1414 --assume-unknown --format docx", 2],
    ["print 1414 --assume-unknown --at yesterday", 2],
    ["", 2],
    ["print 1414", 3],
    ["start 1414 --no-input", 3],
    ["print 1414 --set foo=bar", 4],
    ["print 1414 --set money-left=maybe", 4],
    ["print 1414 --set nonsense", 4],
    ["print 1414 --assume-unknown --detail code-shared-on=2026-02-30", 4],
    ["print 1414 --assume-unknown --detail no-such=1", 4],
    ["print 14l4", 5],
    ["contacts zzz", 5],
    ["print 1414 --answers missing.yaml", 6],
    ["playbook lint --playbooks /nowhere", 6],
  ])("`komek %s` ends with %i", async (line, code) => {
    expect((await komek(line)).code).toBe(code);
  });
});

describe("failures", () => {
  it("name the nearest incident", async () => {
    expect((await komek("print 14l4")).err).toContain("1414");
  });

  it("list every missing question", async () => {
    const { err } = await komek("print 1414");
    for (const question of ["who-is-helped", "watched-device", "money-left"]) expect(err).toContain(question);
  });

  it("are data on stdout with --json", async () => {
    const { out } = await komek("print 1414 --json");
    const failure = JSON.parse(out);
    expect(failure).toMatchObject({ schema: "komek.failure/1", code: "answers-missing", problems: [] });
    expect(failure.missing).toContain("watched-device");
  });

  it("speak the language that was asked for", async () => {
    expect((await komek("print 14l4 --lang kk")).err).toContain("сценарий жоқ");
    expect((await komek("print 14l4 --lang en")).err).toContain("There is no playbook");
    expect((await komek("print 14l4", { environment: { LANG: "kk_KZ.UTF-8" } })).err).toContain("сценарий жоқ");
  });

  it("of our own end with the shortest safe advice in both languages", async () => {
    const host = hostWithProgram();
    host.now = () => {
      throw new Error("the clock broke");
    };
    expect(await runOn(host, ["print", "1414", "--assume-unknown"])).toBe(1);
    expect(host.noted).toContain("Тұтқаны қойыңыз");
    expect(host.noted.trimEnd()).toMatch(/Положите трубку.*102$/s);
  });

  it("never echo a secret that was typed as a detail", async () => {
    const { code, out, err } = await komek("print loan --assume-unknown --json --detail lender=4111111111111111");
    expect(code).toBe(4);
    expect(out + err).not.toContain("4111111111111111");
  });

  it("report a missing folder of playbooks by its path", async () => {
    expect((await komek("playbook lint --playbooks /nowhere")).err).toContain("/nowhere");
  });
});

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

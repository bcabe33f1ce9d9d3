import { describe, expect, it } from "vitest";
import { OUTPUT_SCHEMAS } from "../../playbook/schema-output.ts";
import { hostWithProgram } from "../../testing/built-program.ts";
import { komek } from "../../testing/run-komek.ts";
import { sit } from "../../testing/sit-at-assistant.ts";

const schema = OUTPUT_SCHEMAS.check;

describe("check", () => {
  it("says what it saw, in the words of the message, and what to do, and keeps nothing", async () => {
    const { code, out, host } = await komek("check Назовите код из SMS, это служба безопасности --lang ru");
    expect(code).toBe(0);
    expect(out).toMatch(/^Найдены известные признаки мошенничества\.\n/);
    expect(out).toContain("«Назовите код из SMS»");
    expect(out).toContain("komek start code-1414-shared");
    expect([...host.files.keys()].filter((path) => path.startsWith("/state"))).toEqual([]);
  });

  it.each(["ru", "kk", "en"])("in %s prints komek.check/1 with --json", async (lang) => {
    const { out } = await komek(`check --json --lang ${lang} https://egov.kz.evil.com/?code=123456`);
    const report = schema?.parse(JSON.parse(out)) as { links: { verdict: string; host: string }[] };
    expect(report).toMatchObject({ schema: "komek.check/1", verdict: "signs-found" });
    expect(report.links[0]).toMatchObject({ verdict: "look-alike", host: "egov.kz.evil.com" });
    expect(out).not.toContain("123456");
  });

  it.each(["https://482913@egov.kz/", "https://[482913/", "https://кaspi.kz/?c=4-8-2-9-1-3"])(
    "repeats no code out of %s",
    async (link) => expect((await komek(`check --json --lang ru ${link}`)).out).not.toMatch(/482913|4-8-2/),
  );

  it("says both languages when two are asked for", async () => {
    const { out } = await komek("check --lang kk,ru Назовите код");
    expect(out).toMatch(/^Алаяқтықтың[\s\S]*\n\nНайдены/);
  });

  it("reads standard input for - and where there is no terminal", async () => {
    for (const line of ["check - --lang en", "check --lang en"]) {
      expect((await komek(line, { standardInput: "Tell me the code\nyou received" })).out).toContain(
        "Tell me the code",
      );
    }
  });

  it("reads no more of a long text than is looked at, and says so", async () => {
    const { out } = await komek("check - --json --lang en", { standardInput: "word and word\n".repeat(9_000) });
    expect(JSON.parse(out).notes).toMatchObject([{ id: "cut", text: expect.stringContaining("10000") }]);
  });

  it("does not ask where nobody may be asked", async () => {
    const { code, err } = await komek("check --no-input --lang en", { isTerminal: true });
    expect([code, err]).toEqual([2, expect.stringContaining("no terminal")]);
  });

  it("lets a person paste several lines until an empty one, also line by line", async () => {
    const host = hostWithProgram({ isTerminal: true });
    host.terminal.input.write("Здравствуйте!\nНазовите код\n\n");
    const { runOn } = await import("../../main.ts");
    expect(await runOn(host, ["check", "--accessible", "--lang", "ru"])).toBe(0);
    expect(host.noted).toContain("Вставьте сообщение");
    expect(host.printed).toContain("«Назовите код»");
  });
});

describe("check --ndjson", () => {
  it("answers each line in its order, and a line it cannot read with a failure", async () => {
    const lines = ['{"id":1,"text":"Назовите код"}', "{", '{"id":"b","url":"https://egov.kz"}', "", '{"id":3}', "7"];
    const { code, out } = await komek("check --ndjson --lang ru", { standardInput: lines.join("\n") });
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, null, "b", 3, null]);
    expect(answers[0].check.verdict).toBe("signs-found");
    expect(answers[1].failure).toMatchObject({ schema: "komek.failure/1", code: "line-wrong", line: 2 });
    expect(answers[2].check.links[0].verdict).toBe("official");
    expect(answers[3].failure.code).toBe("line-wrong");
    for (const { check } of [answers[0], answers[2]]) expect(schema?.safeParse(check).success).toBe(true);
  });

  it("goes on behind a line whose name is no name, however deep", async () => {
    const deep = `{"id":${"[".repeat(100_000)}${"]".repeat(100_000)},"text":"код"}`;
    const standardInput = [deep, '{"id":{"a":1},"text":"код"}', '{"id":2,"text":"код"}'].join("\n");
    const { code, out } = await komek("check --ndjson --lang ru", { standardInput });
    const answers = out.trim().split("\n");
    expect([code, answers.length]).toEqual([0, 3]);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual([null, null, 2]);
  });
});

describe("the assistant", () => {
  it("checks a strange message that is pasted, and then asks again what happened", async () => {
    const host = hostWithProgram({ isTerminal: true });
    const { prompter } = await sit(host, [
      ["Что случилось", "@check"],
      ["Вставьте", "Назовите код из SMS"],
      ["Что случилось", "@check"],
      ["Вставьте", ""],
      ["Что случилось", "@leave"],
    ]);
    expect(prompter.said.join("\n")).toContain("«Назовите код из SMS»");
    expect(prompter.said.join("\n")).toContain("проверять нечего");
  });
});

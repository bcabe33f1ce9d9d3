import { describe, expect, it } from "vitest";
import { caseWalker } from "../../testing/case-walker.ts";

const LOAN = ["start", "loan", "--no-input", "--assume-unknown", "--set", "who-is-helped=me"];
const NEITHER = ["--set", "watched-device=neither"];

async function open(...more: readonly string[]) {
  const walker = caseWalker("2026-12-11");
  const { id } = await walker.data<{ id: string }>(...LOAN, ...more);
  return { ...walker, id };
}

describe("a case on the command line", () => {
  it("shows what to do, in two languages at once and never wider than the screen", async () => {
    const { run } = await open(...NEITHER);
    const text = await run("status", "--lang", "kk,ru");
    expect(text).toContain("ЕНДІ НЕ ІСТЕУ КЕРЕК");
    expect(text).toContain("ЧТО ДЕЛАТЬ ТЕПЕРЬ");
    expect(text).toContain("komek done end-the-call");
    expect(text.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("gives the first step in full, and the next one when that is done", async () => {
    const { run, data } = await open(...NEITHER);
    expect(await run("next", "--lang", "en")).toContain("Done: komek done end-the-call");
    await run("done", "end-the-call");
    const next = await data<{ step: { id: string } }>("next");
    expect(next.step.id).not.toBe("end-the-call");
  });

  it("takes what happened three weeks ago, with its day in either way of writing", async () => {
    const { run, step } = await open(...NEITHER);
    await run("done", "report-to-police", "--on", "20.11.2026", "--how", "КУИ 1204");
    expect(await step("report-to-police")).toMatchObject({ state: "overdue", on: "2026-11-20", how: "КУИ 1204" });
    await run("refused", "report-to-police", "--on", "2026-11-27");
    expect(await step("complain-about-police")).toMatchObject({ openedBy: { since: "2026-11-27", on: "refused" } });
  });

  it("does not mark a locked step, says what is needed, and takes a confirmation", async () => {
    const { run, data, fails, step, host } = await open("--set", "watched-device=phone");
    expect(await fails("done", "set-loan-ban")).toBe(3);
    expect(host.noted).toContain("--confirm clean-device");
    expect(await step("set-loan-ban")).toMatchObject({ state: "locked" });
    await run("done", "set-loan-ban", "--confirm", "clean-device");
    expect(await step("set-loan-ban")).toMatchObject({ state: "done" });
    expect((await data<{ counts: { locked: number } }>("status")).counts.locked).toBe(0);
  });

  it("asks again what a step has found out, and an answer opens that incident", async () => {
    const { run, step, data } = await open(...NEITHER, "--set", "loan-payout=elsewhere");
    await run("done", "end-the-call");
    const out = await run("done", "get-credit-reports", "--lang", "en");
    expect(out).not.toContain("undefined");
    const found = await data<{ incidents: string[]; fresh: string[] }>("recheck", "--set", "money-left=yes");
    expect(found.incidents).toEqual([]);
    expect(await step("end-the-call").catch(() => undefined)).not.toMatchObject({ state: "open" });
  });

  it("says of a look left before its last answer that it is still due, not that it is recorded", async () => {
    const { run, host, on } = caseWalker("2026-12-11", { isTerminal: true });
    await run(...LOAN, ...NEITHER);
    on("2026-12-16");
    host.terminal.input.write("выйти\n");
    const out = await run("recheck", "--accessible", "--lang", "ru");
    expect(out).not.toContain("Проверка записана");
    expect(out).toContain("День 3. Посмотрите ещё раз");
    expect(await run("status", "--lang", "ru")).toContain("Пора проверить");
  });

  it("puts off, gives up and takes back", async () => {
    const { run, step, data } = await open(...NEITHER);
    await run("later", "keep-evidence");
    expect((await step("keep-evidence")).state).toBe("later");
    await run("cannot", "set-loan-ban", "--why", "нет ЭЦП");
    expect(await step("set-loan-ban")).toMatchObject({ state: "cannot", why: "нет ЭЦП" });
    expect(await run("undo", "--lang", "ru")).toContain("Отменено: Не получилось: ");
    expect((await step("set-loan-ban")).state).toBe("open");
    await run("undo");
    // What was answered at the beginning can be taken back too, and is named by its question.
    expect(await run("undo", "--lang", "ru")).toContain("Отменено: Ставили ли вы программу");
    await run("undo");
    expect(await data("undo")).toEqual({ schema: "komek.undone/1", case: expect.any(String), undone: null });
  });

  it("keeps notes and reference numbers, and never a secret", async () => {
    const { run, fails, host, id } = await open(...NEITHER);
    await run("note", "звонили", "дважды,", "№ 44-17");
    for (const line of [
      ["note", "код 123456"],
      ["done", "call-lender", "--how", "карта 4111 1111 1111 1111"],
      ["cannot", "call-lender", "--why", "пароль: Qwerty12"],
    ]) {
      expect(await fails(...line)).toBe(4);
    }
    const record = host.files.get(`/state/komek/cases/${id}.jsonl`) ?? "";
    expect(record).toContain("№ 44-17");
    expect(record).not.toMatch(/123456|4111|Qwerty/);
    expect(await run("log")).toContain("звонили дважды, № 44-17");
  });

  it.each([
    [["done", "nonsense"], 5],
    [["done", "report-to-polic"], 5],
    [["done"], 2],
    [["done", "report-to-police", "--on", "2026-12-12"], 2],
    [["done", "report-to-police", "--on", "31.11.2026"], 2],
    [["done", "report-to-police", "--on", "yesterday"], 2],
    [["done", "report-to-police", "--set", "loan-found=perhaps"], 4],
    [["recheck", "--set", "nonsense=yes"], 4],
    [["changes", "--accept", "report-to-police"], 5],
    [["log", "--format", "docx"], 2],
    [["status", "--case", "nonsense"], 5],
    [["status", "--case", "../x"], 5],
    [["note"], 2],
  ])("answers %j with exit code %i and writes nothing", async (argv, code) => {
    const { fails, host, id } = await open(...NEITHER);
    const before = host.files.get(`/state/komek/cases/${id}.jsonl`);
    expect(await fails(...argv)).toBe(code);
    expect(host.files.get(`/state/komek/cases/${id}.jsonl`)).toBe(before);
  });

  it("says that there is no case where there is none", async () => {
    const walker = caseWalker("2026-12-11");
    for (const command of ["status", "next", "undo", "log", "recheck", "changes"]) {
      expect(await walker.fails(command), command).toBe(5);
    }
    expect(await walker.run("case", "list", "--lang", "ru")).toContain("нет ни одного дела");
  });

  it("says nothing is saved when the disk is full", async () => {
    const { fails, host } = await open(...NEITHER);
    host.writesFailWith = "ENOSPC";
    expect(await fails("done", "end-the-call")).toBe(6);
    expect(host.printed).not.toContain("Сохранено");
  });

  it("works on the case that is named, and lists them all", async () => {
    const { run, data, id, on } = await open(...NEITHER);
    on("2026-12-12");
    const { id: other } = await data<{ id: string }>("start", "leak", "--no-input", "--assume-unknown");
    await run("done", "report-to-police", "--case", id);
    const { cases } = await data<{ cases: { id: string; stepsDone: number }[] }>("case", "list");
    expect(cases.map((each) => [each.id, each.stepsDone])).toEqual([
      [other, 0],
      [id, 1],
    ]);
    expect(await run("case", "list", "--lang", "en")).toContain("Steps done: 1 of");
  });
});

import { describe, expect, it } from "vitest";
import { caseWalker } from "../../testing/case-walker.ts";

async function opened() {
  const walker = caseWalker("2026-12-11");
  const given = ["--assume-unknown", "--set", "watched-device=neither", "--set", "loan-age=older"];
  const { id } = await walker.data<{ id: string }>("start", "loan", "--no-input", ...given);
  return { ...walker, record: () => walker.host.files.get(`/state/komek/cases/${id}.jsonl`) };
}

describe("marking what was marked already", () => {
  it.each([
    ["later", "done"],
    ["cannot", "done"],
    ["later", "refused"],
  ])("%s of a step that is %s writes nothing and says so", async (kind, before) => {
    const { run, step, record } = await opened();
    await run(before, "call-lender");
    const [kept, { state }] = [record(), await step("call-lender")];
    const said = (await run(kind, "call-lender", "--lang", "kk,ru")).replace(/\s+/g, " ");
    expect(said).toContain("Қадам белгіленіп қойған: Несие берген ұйымға қоңырау шалыңыз. Ештеңе өзгерген жоқ.");
    expect(said).toContain("Шаг уже отмечен: Позвоните тому, кто выдал заём. Ничего не изменилось.");
    expect(await run(kind, "call-lender", "--json")).toContain('"event": ""');
    expect(record()).toBe(kept);
    expect((await step("call-lender")).state).toBe(state);
  });

  it("takes no answer from before the day on which it was asked for", async () => {
    const { run, fails, step } = await opened();
    await run("done", "call-lender", "--on", "2026-12-09");
    expect(await fails("done", "call-lender", "--answered", "--on", "2026-12-08")).toBe(2);
    await run("done", "call-lender", "--answered", "--on", "2026-12-09");
    expect(await step("call-lender")).toMatchObject({ state: "done", on: "2026-12-09", answeredOn: "2026-12-09" });
  });

  it("takes an answer to what was never marked as asked", async () => {
    const { run, step } = await opened();
    await run("done", "call-lender", "--answered", "--on", "2026-12-08");
    expect(await step("call-lender")).toMatchObject({ state: "done", on: "2026-12-08" });
  });
});

describe("a step that finds something out", () => {
  it("is answered with it: the incident opens, nothing done is lost, and undo closes it again", async () => {
    const walker = caseWalker("2026-12-11");
    await walker.run("start", "1414", "--no-input", "--assume-unknown", "--set", "watched-device=neither");
    await walker.run("done", "call-own-bank", "--how", "№ 7");
    await walker.run("done", "get-credit-reports", "--on", "2026-12-10");
    const found = ["recheck", "--set", "loan-found=yes"];
    expect(await walker.data(...found)).toMatchObject({ incidents: ["loan-in-my-name"] });
    expect(await walker.step("call-lender")).toMatchObject({ state: "open" });
    expect(await walker.step("call-own-bank")).toMatchObject({ state: "waiting", how: "№ 7" });
    expect(await walker.step("get-credit-reports")).toMatchObject({ state: "done", on: "2026-12-10" });
    await walker.run("done", "call-lender");
    await walker.run("undo");
    await walker.run("undo");
    const { incidents, steps } = await walker.status();
    expect(incidents.map(({ id }) => id)).toEqual(["code-1414-shared"]);
    expect(steps.find(({ id }) => id === "call-lender")?.state).toBe("no-longer-needed");
    expect(steps.find(({ id }) => id === "get-credit-reports")).toMatchObject({ state: "done" });
  });

  it("takes the answer in the same line", async () => {
    const walker = caseWalker("2026-12-11");
    await walker.run("start", "1414", "--no-input", "--assume-unknown", "--set", "watched-device=neither");
    const marked = await walker.data<{ fresh: string[] }>("done", "get-credit-reports", "--set", "loan-found=yes");
    expect(marked.fresh).toContain("call-lender");
  });
});

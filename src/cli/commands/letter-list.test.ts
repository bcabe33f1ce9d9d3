import { describe, expect, it } from "vitest";
import { borrower, newcomer, unwrapped as plain } from "../../testing/borrower.ts";
import { outputErrors } from "../../testing/output-errors.ts";

describe("komek letter list", () => {
  it("names every letter, also where there is no case", async () => {
    expect(await newcomer().run("letter", "list")).toContain("komek letter write sample-claim");
    const data = await newcomer().data("letter", "list");
    expect(data).toMatchObject({
      schema: "komek.letters/1",
      case: null,
      letters: [{ id: "sample-claim", due: false }],
    });
    expect(outputErrors("letters", data)).toEqual([]);
  });

  it("says which is due now and for which step, until that is done", async () => {
    const walker = await borrower();
    expect(await walker.run("letter", "list")).toMatch(/^ПОРА ПИСАТЬ[\s\S]*Шаг: Напишите кредитору/);
    const data = await walker.data("letter", "list");
    expect(data).toMatchObject({ letters: [{ due: true, for: [{ id: "write-first-letter-to-lender" }] }] });
    expect(outputErrors("letters", data)).toEqual([]);
    await walker.run("done", "write-first-letter-to-lender");
    expect(await walker.data("letter", "list")).toMatchObject({ letters: [{ due: false, for: [] }] });
    expect(await walker.run("letter", "list", "--lang", "kk,ru")).toMatch(/ҚАЛҒАН ХАТТАР[\s\S]*ОСТАЛЬНЫЕ ПИСЬМА/);
  });

  it("keeps to 40 columns and cuts nothing", async () => {
    const walker = newcomer(true, 40);
    const lines = (await walker.run("letter", "list", "--no-color")).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(plain(lines.join(" "))).toContain("komek letter write sample-claim");
  });
});

describe("the letter under its step", () => {
  const COMMAND = "komek letter write sample-claim";

  it("is named by print, status and next", async () => {
    const walker = await borrower();
    for (const format of ["text", "md"]) {
      expect(plain(await walker.run("print", "loan", "--assume-unknown", "--format", format))).toContain(COMMAND);
    }
    const plan = await walker.data<{ steps: { id: string; letters: string[] }[] }>("print", "loan", "--assume-unknown");
    expect(plan.steps.filter(({ letters }) => letters.length > 0)).toMatchObject([
      { id: "write-first-letter-to-lender", letters: ["sample-claim"] },
    ]);
    for (;;) {
      const { step } = await walker.data<{ step: { id: string } }>("next");
      if (step.id === "write-first-letter-to-lender") break;
      await walker.run("done", step.id, "--confirm", "clean-device");
    }
    expect(plain(await walker.run("next"))).toContain(COMMAND);
    expect(plain(await walker.run("status"))).toContain(COMMAND);
    expect(await walker.step("write-first-letter-to-lender")).toMatchObject({ letters: ["sample-claim"] });
  });
});

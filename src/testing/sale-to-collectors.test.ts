import { describe, expect, it } from "vitest";
import { caseWalker } from "./case-walker.ts";

const OPEN = ["--no-input", "--assume-unknown", "--set", "who-is-helped=me", "--set", "watched-device=neither"];

describe("the sale of a loan to collectors, which the law allows from 1 May 2027", () => {
  const [before, from] = ["ask-whether-bank-sold-the-debt", "ask-how-long-sold-debt-was-overdue"];

  async function collectors(day: string) {
    const walker = caseWalker(day);
    await walker.run("start", "loan", ...OPEN, "--set", "loan-pressure=collectors");
    return walker;
  }

  it("changes on the day itself: the ban before it, the long delay from it on", async () => {
    const walker = await collectors("2027-03-22");
    const states = async (): Promise<Record<string, string>> => {
      const { steps } = await walker.status();
      const own = steps.filter(({ id }) => id === before || id === from);
      return Object.fromEntries(own.map(({ id, state }) => [id, state]));
    };
    walker.on("2027-04-30");
    expect(await states()).toEqual({ [before]: "open" });
    walker.on("2027-05-01");
    expect(await states()).toEqual({ [before]: "no-longer-needed", [from]: "open" });
    expect(await walker.data("changes")).toMatchObject({ changes: [] });
  });

  it("leaves what was done before the day as done", async () => {
    const walker = await collectors("2027-03-22");
    await walker.run("done", before, "--how", "договор от 02.03");
    walker.on("2027-05-01");
    expect(await walker.step(before)).toMatchObject({ state: "done", on: "2027-03-22" });
    expect(await walker.run("log", "--lang", "ru")).toContain("Спросите, не продал ли банк долг");
  });

  it.each([
    ["2027-04-30", "until 1 May 2027", "more than 24 months"],
    ["2027-05-01", "more than 24 months", "until 1 May 2027"],
  ])("prints on %s: %s", async (day, there, gone) => {
    const walker = caseWalker("2027-03-22");
    const given = ["--assume-unknown", "--set", "loan-pressure=collectors", "--at", day, "--lang", "en"];
    const page = (await walker.run("print", "loan", ...given)).replace(/\s+/g, " ");
    expect(page).toContain(there);
    expect(page).not.toContain(gone);
  });

  it("names neither to a person who does not know who demands the debt; the general answer stays", async () => {
    const walker = caseWalker("2027-05-01");
    await walker.run("start", "loan", ...OPEN);
    const ids = (await walker.status()).steps.map(({ id }) => id);
    expect(ids).toContain("answer-collectors-in-writing");
    expect(ids).not.toContain(from);
  });
});

import { describe, expect, it } from "vitest";
import type { PlanStep } from "../plan/plan.ts";
import { caseWalker } from "./case-walker.ts";
import { realCompiled } from "./real-library.ts";
import { COUNTED, DAYS_OFF, lastOf } from "./sixty-days.ts";

const START = [
  ...[
    "start",
    "loan",
    "--no-input",
    "--assume-unknown",
    "--set",
    "who-is-helped=me",
    "--set",
    "watched-device=neither",
  ],
  ...["--set", "loan-age=older", "--set", "loan-payout=elsewhere", "--set", "loan-caller-in-touch=no"],
];

async function begun() {
  const walker = caseWalker("2026-12-11");
  await walker.run(...START);
  return walker;
}

describe("sixty days with a loan in one's name", () => {
  it("rest on the calendar that was read in its sources", () => {
    const offIn = realCompiled("ru").index.calendar.flatMap(({ daysOff }) => daysOff);
    expect(offIn.filter((day) => day >= "2026-12-11" && day <= "2027-03-01")).toEqual(DAYS_OFF);
  });

  it("begin on a Friday: every answer has its date, ten working days pass over 16 December", async () => {
    const walker = await begun();
    await walker.run("done", "report-to-police", "--how", "КУИ 1204");
    await walker.run("done", "write-first-letter-to-lender");
    await walker.run("done", "call-lender", "--how", "Айгерим, 14:35");
    const lastDay = lastOf(COUNTED.tenFromFriday11December, 10);
    expect(lastDay).toBe("2026-12-28");
    expect(await walker.step("write-first-letter-to-lender")).toMatchObject({
      ...{ state: "waiting", on: "2026-12-11" },
      answerBy: { date: lastDay, status: "confirmed", basis: "law", whose: "institution" },
      then: { id: "complain-to-financial-regulator", state: "not-yet" },
    });
    // Three calendar days from Friday are Monday; one is Saturday, and theirs is the working day after.
    expect((await walker.step("report-to-police")).answerBy).toMatchObject({ date: "2026-12-14", basis: "advice" });
    expect((await walker.step("call-lender")).answerBy?.date).toBe("2026-12-14");
    expect((await walker.status()).recheck).toEqual({ due: [], since: null, next: "2026-12-14" });
  });

  it("the lender refuses: the regulator opens, and its fifteen working days pass over New Year", async () => {
    const walker = await begun();
    await walker.run("done", "call-lender");
    walker.on("2026-12-14");
    const marked = await walker.data("refused", "call-lender", "--how", "отказ № 5");
    expect(marked).toMatchObject({ schema: "komek.marked/1", opened: ["complain-to-financial-regulator"] });
    expect(await walker.step("complain-to-financial-regulator")).toMatchObject({
      ...{ state: "open", openedBy: { id: "call-lender", on: "refused", since: "2026-12-14" } },
    });
    walker.on("2026-12-18");
    await walker.run("done", "complain-to-financial-regulator");
    const lastDay = lastOf(COUNTED.fifteenFromFriday18December, 15);
    expect(lastDay).toBe("2027-01-13");
    const waiting = { state: "waiting", answerBy: { date: lastDay, status: "derived" } };
    expect(await walker.step("complain-to-financial-regulator")).toMatchObject(waiting);
    expect(await walker.run("status", "--lang", "en")).toContain("13 January 2027");
    expect(await walker.run("status", "--lang", "en")).toContain("check the date");
    walker.on("2027-01-13");
    expect(await walker.step("go-to-ombudsman")).toMatchObject({ state: "not-yet" });
    walker.on("2027-01-14");
    expect(await walker.step("complain-to-financial-regulator")).toMatchObject({ state: "overdue" });
    expect(await walker.step("go-to-ombudsman")).toMatchObject({ state: "open", openedBy: { on: "overdue" } });
  });

  it("the police are silent: the complaint opens, the document comes, the lender has three days", async () => {
    const walker = await begun();
    walker.on("2026-12-14");
    await walker.run("done", "ask-for-police-paper");
    walker.on("2026-12-17");
    expect(await walker.step("ask-for-police-paper")).toMatchObject({
      ...{
        state: "waiting",
        answerBy: { date: "2026-12-17" },
        then: { id: "complain-about-police", state: "not-yet" },
      },
    });
    walker.on("2026-12-18");
    expect(await walker.step("ask-for-police-paper")).toMatchObject({ state: "overdue" });
    expect(await walker.step("complain-about-police")).toMatchObject({ state: "open" });
    walker.on("2026-12-21");
    await walker.run("done", "complain-about-police");
    // Seven calendar days from Monday the 21st are Monday the 28th.
    expect((await walker.step("complain-about-police")).answerBy).toMatchObject({ date: "2026-12-28", basis: "law" });
    walker.on("2026-12-28");
    await walker.run("done", "ask-for-police-paper", "--answered", "--how", "постановление от 25.12");
    expect(await walker.step("ask-for-police-paper")).toMatchObject({
      ...{ state: "done", on: "2026-12-14", answeredOn: "2026-12-28", answerBy: null },
    });
    await walker.run("done", "complain-about-police", "--answered");
    expect(await walker.step("go-to-investigating-judge")).toMatchObject({ state: "not-yet" });
    await walker.run("done", "deliver-police-paper-to-lenders");
    // Three calendar days from Monday the 28th are Thursday the 31st, a working day.
    expect((await walker.step("deliver-police-paper-to-lenders")).answerBy).toMatchObject({
      ...{ date: "2026-12-31", status: "confirmed", basis: "law", unit: "calendarDays" },
    });
    walker.on("2027-01-01");
    expect(await walker.step("deliver-police-paper-to-lenders")).toMatchObject({ state: "overdue" });
  });

  it("a notary's inscription comes: the person's ten working days are named with a warning to check", async () => {
    const walker = await begun();
    walker.on("2026-12-25");
    const given = ["--set", "loan-pressure=inscription", "--detail", "inscription-received-on=2026-12-25"];
    // Days 3, 7 and 14 are due and ask where the money is, too: what was given is kept, the rest is listed.
    expect(await walker.fails("recheck", ...given)).toBe(3);
    await walker.run("recheck", "--set", "loan-payout=elsewhere", ...given);
    expect((await walker.status()).recheck).toEqual({ due: [], since: null, next: "2027-01-10" });
    const lastDay = lastOf(COUNTED.tenFromFriday25December, 10);
    expect(lastDay).toBe("2027-01-13");
    const objection = await walker.step("object-to-notary-inscription");
    expect(objection).toMatchObject({ doBy: { date: lastDay, status: "derived", whose: "person" }, late: false });
    walker.on("2027-01-11");
    const { next } = await walker.status();
    expect(next[0]).toBe("call-lender");
    expect(next.indexOf("object-to-notary-inscription")).toBeLessThan(next.indexOf("get-credit-reports"));
    walker.on("2027-01-14");
    expect(await walker.step("object-to-notary-inscription")).toMatchObject({ late: true });
    expect(await walker.run("status", "--lang", "ru")).toContain("срок прошёл");
  });

  it("the ombudsman changes with the year, on the day itself", async () => {
    const walker = await begun();
    await walker.run("refused", "call-lender");
    await walker.run("refused", "complain-to-financial-regulator");
    for (const { id, state } of (await walker.status()).steps) {
      if (state === "open" && id !== "go-to-ombudsman") await walker.run("cannot", id);
    }
    const contacts = async (): Promise<string[]> => {
      const { step } = await walker.data<{ step: PlanStep }>("next");
      expect(step.id).toBe("go-to-ombudsman");
      return step.contacts.map(({ id }) => id);
    };
    walker.on("2026-12-31");
    expect(await contacts()).toEqual(["bank-ombudsman", "ardfm"]);
    walker.on("2027-01-01");
    expect(await contacts()).toEqual(["financial-ombudsman", "ardfm"]);
  });

  it("end in court: the ombudsman refuses, and thirty days that end on a Sunday are theirs till Monday", async () => {
    const walker = await begun();
    await walker.run("refused", "call-lender");
    await walker.run("done", "complain-to-financial-regulator", "--on", "2026-12-11");
    walker.on("2027-01-14");
    await walker.run("done", "go-to-ombudsman");
    // Fifteen calendar days from Thursday the 14th are Friday the 29th.
    expect((await walker.step("go-to-ombudsman")).answerBy).toMatchObject({ date: "2027-01-29", status: "derived" });
    walker.on("2027-01-25");
    const marked = await walker.data("refused", "go-to-ombudsman", "--how", "ответ № 44");
    expect(marked).toMatchObject({ opened: ["go-to-court"] });
    walker.on("2027-01-29");
    await walker.run("done", "go-to-court");
    // Thirty calendar days from Friday 29 January are Sunday 28 February.
    expect((await walker.step("go-to-court")).answerBy).toMatchObject({ date: "2027-03-01", status: "derived" });
    expect((await walker.step("go-to-court")).then).toBeNull();
    walker.on("2027-02-09");
    const { recheck, counts } = await walker.status();
    expect(recheck).toEqual({ due: [3, 7, 14, 30, 60], since: "2026-12-14", next: null });
    expect(counts).toMatchObject({ refused: 2, waiting: 1 });
    const log = await walker.run("log");
    expect(log.indexOf("2026-12-11 Отказ")).toBeLessThan(log.indexOf("2027-01-25 Отказ"));
    expect(log).toContain("ответ № 44");
  });
});

import { describe, expect, it } from "vitest";
import type { StatusStep } from "../case/status.ts";
import { caseWalker } from "./case-walker.ts";
import { lastOf } from "./sixty-days.ts";

const OPEN = ["--no-input", "--assume-unknown", "--set", "who-is-helped=me", "--set", "watched-device=neither"];

async function coinsGone(day: string) {
  const walker = caseWalker(day);
  const gone = ["--set", "exchange=binance", "--set", "exchange-login=works", "--set", "exchange-coins=coins-gone"];
  await walker.run("start", "exchange-api-keys", ...OPEN, ...gone, "--set", "money-sent-how=crypto");
  return walker;
}

describe("coins that went to another exchange", () => {
  it("the police paper has seven days from telling the exchange, the working day before a holiday", async () => {
    const walker = await coinsGone("2026-12-09");
    const paper = (): Promise<StatusStep> => walker.step("bring-police-number-to-exchange");
    expect(await paper()).toMatchObject({ state: "open", doBy: { date: null, status: "not-started" } });
    await walker.run("done", "trace-gone-coins", "--how", "№ 88-1");
    // Seven calendar days from Wednesday the 9th are Wednesday the 16th, Independence Day: the person's is Tuesday.
    expect(await paper()).toMatchObject({
      ...{ state: "open", late: false },
      doBy: { date: "2026-12-15", status: "confirmed", whose: "person", basis: "law", from: "trace-gone-coins" },
    });
    expect(await walker.run("status", "--lang", "en")).toContain("15 December 2026");
    walker.on("2026-12-15");
    expect((await paper()).late).toBe(false);
    walker.on("2026-12-16");
    expect((await paper()).late).toBe(true);
    await walker.run("done", "bring-police-number-to-exchange");
    expect(await paper()).toMatchObject({ state: "done", late: false, doBy: null });
  });

  it("runs from the day the exchange was told, also when that is entered three weeks late", async () => {
    const walker = await coinsGone("2026-12-20");
    await walker.run("done", "trace-gone-coins", "--on", "29.11.2026");
    // Seven calendar days from Sunday 29 November are Sunday 6 December: the person's is Friday the 4th.
    expect(await walker.step("bring-police-number-to-exchange")).toMatchObject({
      ...{ late: true, doBy: { date: "2026-12-04", status: "confirmed" } },
    });
  });

  it("has no date while the exchange was not told, also when it was only put off", async () => {
    const walker = await coinsGone("2026-12-09");
    await walker.run("later", "trace-gone-coins");
    expect((await walker.step("bring-police-number-to-exchange")).doBy?.date).toBeNull();
  });

  it("the exchange is silent: the investigator writes, then the complaint, then the judge", async () => {
    const walker = await coinsGone("2026-12-09");
    await walker.run("done", "trace-gone-coins");
    const told = await walker.step("trace-gone-coins");
    // One calendar day from Wednesday is Thursday, a working day; our advice, no law.
    expect(told).toMatchObject({ state: "waiting", answerBy: { date: "2026-12-10", basis: "advice" } });
    expect(told.then).toMatchObject({ id: "ask-investigator-to-write-exchange", state: "not-yet" });
    walker.on("2026-12-11");
    expect((await walker.step("trace-gone-coins")).state).toBe("overdue");
    expect(await walker.step("ask-investigator-to-write-exchange")).toMatchObject({
      ...{ state: "open", openedBy: { id: "trace-gone-coins", on: "overdue" } },
    });
    await walker.run("done", "ask-investigator-to-write-exchange");
    // Seven calendar days from Friday the 11th are Friday the 18th.
    const asked = await walker.step("ask-investigator-to-write-exchange");
    expect(asked.answerBy).toMatchObject({ date: "2026-12-18", status: "confirmed" });
    walker.on("2026-12-19");
    expect(await walker.step("complain-about-police")).toMatchObject({ state: "open" });
    walker.on("2026-12-21");
    await walker.run("done", "complain-about-police");
    walker.on("2026-12-28");
    await walker.run("refused", "complain-about-police");
    // Fifteen days of the procedural code from Monday 28 December are Tuesday 12 January.
    expect(await walker.step("go-to-investigating-judge")).toMatchObject({
      ...{ state: "open", doBy: { date: "2027-01-12", status: "derived", whose: "person" } },
    });
  });

  it("the exchange refuses the report: the written complaint, then its regulator over New Year", async () => {
    const walker = caseWalker("2026-12-11");
    const given = ["--set", "exchange=other", "--set", "exchange-login=locked-out"];
    await walker.run("start", "exchange-api-keys", ...OPEN, ...given, "--set", "exchange-coins=coins-in-place");
    const marked = await walker.data("refused", "report-to-exchange");
    expect(marked).toMatchObject({ opened: ["complain-to-exchange-in-writing"] });
    await walker.run("done", "complain-to-exchange-in-writing");
    // Seven calendar days from Friday the 11th are Friday the 18th.
    const complained = await walker.step("complain-to-exchange-in-writing");
    expect(complained.answerBy).toMatchObject({ date: "2026-12-18", basis: "advice" });
    walker.on("2026-12-25");
    expect(await walker.step("turn-to-afsa-or-court")).toMatchObject({ state: "open", openedBy: { on: "overdue" } });
    await walker.run("done", "turn-to-afsa-or-court");
    const lastDay = lastOf("28 29 30 31 | 5 6 8 11 12 13 14 15 18 19 20", 15);
    expect(lastDay).toBe("2027-01-20");
    expect(await walker.step("turn-to-afsa-or-court")).toMatchObject({
      ...{ state: "waiting", then: null, answerBy: { date: lastDay, status: "derived", basis: "advice" } },
    });
  });
});

async function moneySent(day: string, ...more: readonly string[]) {
  const walker = caseWalker(day);
  const card = ["--set", "money-sent-how=card-or-account", "--set", "transfer-hold=held"];
  await walker.run("start", "money-sent", ...OPEN, ...card, ...more);
  return walker;
}

describe("three years for the return of blocked money", () => {
  const follow = "follow-the-return-order";

  it("run from the day of the transfer, and stay until the order has reached the bank", async () => {
    const walker = await moneySent("2026-12-11", "--detail", "money-sent-on=2024-03-15");
    // Three years from 15 March 2024 are Monday 15 March 2027, a holiday since this year: the person's is Friday.
    const doBy = { date: "2027-03-12", status: "derived", whose: "person", basis: "law", unit: "years" };
    expect(await walker.step(follow)).toMatchObject({ doBy, late: false });
    await walker.run("done", "ask-for-return-order");
    await walker.run("done", "ask-about-case-on-check-days");
    expect(await walker.step(follow)).toMatchObject({ state: "open", doBy });
    expect(await walker.run("status", "--lang", "ru")).toContain("12 марта 2027");
    walker.on("2027-03-12");
    expect((await walker.step(follow)).late).toBe(false);
    walker.on("2027-03-13");
    expect((await walker.step(follow)).late).toBe(true);
    await walker.run("done", follow, "--on", "2027-03-10");
    expect(await walker.step(follow)).toMatchObject({ doBy: null, late: false });
  });

  it("have no date beyond the calendar: the period stands in words, and it is said why", async () => {
    const walker = await moneySent("2026-12-11", "--detail", "money-sent-on=2026-12-10");
    expect(await walker.step(follow)).toMatchObject({
      ...{ late: false, doBy: { date: null, status: "beyond-calendar", text: "три года" } },
    });
    const { warnings } = await walker.status();
    expect(warnings.map(({ code }) => code)).toContain("calendar-beyond");
  });

  it("start when the day is told afterwards, and go back when it is taken back", async () => {
    const walker = await moneySent("2026-12-11");
    expect((await walker.step(follow)).doBy).toMatchObject({ status: "not-started" });
    await walker.run("recheck", "--detail", "money-sent-on=2023-12-30");
    // Three years from 30 December 2023 are Wednesday 30 December 2026.
    expect((await walker.step(follow)).doBy).toMatchObject({ date: "2026-12-30", status: "confirmed" });
    await walker.run("undo");
    expect((await walker.step(follow)).doBy).toMatchObject({ status: "not-started" });
  });

  it("the order came: the bank is asked in three working days, and its silence goes to the regulator", async () => {
    const walker = await moneySent("2026-12-11", "--detail", "money-sent-on=2026-12-10");
    walker.on("2026-12-29");
    await walker.run("done", follow, "--how", "постановление № 12");
    // Three working days from Tuesday 29 December: Wednesday, Thursday, and Tuesday 5 January.
    expect(await walker.step(follow)).toMatchObject({
      ...{ state: "waiting", answerBy: { date: lastOf("30 31 | 5", 3), status: "derived" } },
      then: { id: "complain-to-financial-regulator", state: "not-yet" },
    });
    walker.on("2027-01-06");
    expect((await walker.step("complain-to-financial-regulator")).openedBy).toMatchObject({ id: follow });
  });

  it("leave the investigation its two months, which end on the last day of a short one", async () => {
    const walker = await moneySent("2026-12-31");
    await walker.run("done", "ask-about-case-on-check-days");
    // Two months from 31 December are Sunday 28 February 2027: theirs is Monday 1 March.
    expect((await walker.step("ask-about-case-on-check-days")).answerBy).toMatchObject({
      ...{ date: "2027-03-01", status: "derived", unit: "months", whose: "institution" },
    });
    walker.on("2027-03-02");
    expect((await walker.step("complain-about-police")).openedBy).toMatchObject({ id: "ask-about-case-on-check-days" });
  });
});

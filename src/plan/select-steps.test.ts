import { describe, expect, it } from "vitest";
import { type Answers, openInterview } from "../interview/interview.ts";
import type { CatalogIncident, CatalogStep } from "../playbook/catalog.ts";
import { plainIncident, plainLibrary, plainQuestion, plainStep } from "../testing/plain-library.ts";
import { selectSteps } from "./select-steps.ts";

const DAY = "2026-01-15";
const device = plainQuestion("device", { phone: [], neither: [] });
const brand = plainQuestion("brand", { acme: [], other: [] }, { when: [{ device: ["phone"] }] });

function selected(incidents: readonly CatalogIncident[], answers: Answers = {}, on = DAY) {
  const ids = incidents.map(({ id }) => id);
  return selectSteps(openInterview(plainLibrary(incidents), ids, answers), on);
}

function idsOf(steps: readonly CatalogStep[], answers: Answers = {}, on = DAY): string[] {
  const one = plainIncident("one", { questions: [device, brand], steps });
  return selected([one], answers, on).map(({ step }) => step.id);
}

describe("the steps of one incident", () => {
  const general = plainStep("general");
  const onPhone = plainStep("on-phone", { when: [{ device: ["phone"] }] });
  const acme = plainStep("acme", { when: [{ brand: ["acme"] }] });
  const wipe = plainStep("wipe", { when: [{ device: ["phone"] }], onlyIfSure: true });
  const steps = [general, onPhone, acme, wipe];

  it.each([
    ["that was answered so", { device: "phone", brand: "acme" }, ["general", "on-phone", "acme", "wipe"]],
    ["that was answered otherwise, with what rests on it", { device: "neither", brand: "acme" }, ["general"]],
    ["whose answer is unknown, but for those shown only if sure", {}, ["general", "on-phone", "acme"]],
    [
      "that was answered with what is offered no more, as if unknown",
      { device: "pager" },
      [...["general", "on-phone", "acme"]],
    ],
  ])("are those on a question %s", (_, answers, expected) => expect(idsOf(steps, answers)).toEqual(expected));

  it("leave out a step on a question that no incident asks", () => {
    expect(idsOf([plainStep("lost", { when: [{ weather: ["rain"] }] })])).toEqual([]);
  });

  it.each([
    ["2026-03-17", ["old"]],
    ["2026-03-18", ["old", "young"]],
    ["2026-03-19", ["young"]],
  ])("on %s are those alive on that day, both ends included", (on, expected) => {
    const old = plainStep("old", { until: "2026-03-18" });
    expect(idsOf([old, plainStep("young", { from: "2026-03-18" })], {}, on)).toEqual(expected);
  });

  it("that open only by refusal stay while some step leads to them, however far away", () => {
    const report = plainStep("report", { when: [{ device: ["phone"] }], ifRefused: "complain" });
    const complain = plainStep("complain", { refusalOnly: true, ifRefused: "court" });
    const court = plainStep("court", { refusalOnly: true });
    expect(idsOf([court, complain, report], { device: "phone" })).toEqual(["court", "complain", "report"]);
    expect(idsOf([court, complain, report], { device: "neither" })).toEqual([]);
  });
});

describe("a step of several incidents", () => {
  const call = (rest: Partial<CatalogStep>): CatalogStep => plainStep("call", rest);
  const one = plainIncident("one", {
    questions: [device],
    steps: [
      plainStep("first"),
      call({ when: [{ device: ["phone"] }], after: ["first"], requires: ["paper"], contacts: ["bank", "police"] }),
    ],
  });
  const two = plainIncident("two", {
    steps: [call({ urgency: "now", after: ["other", "first"], requires: ["paper", "device"], contacts: ["bank"] })],
  });
  const merged = (answers: Answers, incidents = [one, two]) =>
    selected(incidents, answers).find(({ step }) => step.id === "call");

  it("stands once, with what each of them asks for", () => {
    const all = selected([one, two], { device: "phone" });
    expect(all.map(({ step }) => step.id)).toEqual(["first", "call"]);
    expect(merged({ device: "phone" })).toMatchObject({
      ...{ after: ["first", "other"], requires: ["paper", "device"], contacts: ["bank", "police"] },
      because: ["one", "two"],
    });
  });

  it("takes the highest urgency, whichever incident stands first", () => {
    expect(merged({ device: "phone" })?.urgency).toBe("now");
    expect(merged({ device: "phone" }, [two, one])?.urgency).toBe("now");
  });

  it("stands in the place of its first incident that wants it", () => {
    expect(merged({ device: "phone" })?.place).toEqual([0, 1]);
    expect(merged({ device: "neither" })?.place).toEqual([1, 0]);
  });

  it("applies when it does for any of them, and takes nothing from one that does not want it", () => {
    expect(merged({ device: "neither" })).toMatchObject({
      ...{ because: ["two"], after: ["other", "first"], contacts: ["bank"] },
    });
  });
});

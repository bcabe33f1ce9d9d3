import { describe, expect, it } from "vitest";
import { type Answers, openInterview } from "../interview/interview.ts";
import type {
  CatalogIncident,
  CatalogOption,
  CatalogStep,
  Contact,
  Precondition,
  Source,
} from "../playbook/catalog.ts";
import { plainIncident, plainLibrary, plainQuestion, plainStep } from "../testing/plain-library.ts";
import { orderSteps } from "./order-steps.ts";
import type { PlanStep } from "./plan.ts";
import { selectSteps } from "./select-steps.ts";
import { type StepGround, sourcesOf, writeSteps } from "./write-steps.ts";

const DAY = "2026-01-15";
const NOTICES = { "helper-presses": "The owner presses.", "helper-calls": "The owner calls." };

interface Setting extends Partial<Pick<StepGround, "details" | "done" | "callLocale" | "whoIsHelped">> {
  readonly incident?: Partial<CatalogIncident>;
  readonly answers?: Answers;
}

/** The steps of one incident as the plan shows them. */
function written(steps: readonly CatalogStep[], { incident, answers = {}, ...rest }: Setting = {}): PlanStep[] {
  const library = plainLibrary([plainIncident("one", { steps, ...incident })], { notices: NOTICES });
  const interview = openInterview(library, ["one"], answers);
  const ground: StepGround = {
    ...{ library, interview, day: DAY, done: {}, details: {}, callLocale: "ru", whoIsHelped: "me" },
    ...rest,
  };
  return writeSteps(orderSteps(selectSteps(interview, DAY)), ground);
}

function one(step: CatalogStep, setting: Setting = {}): PlanStep | undefined {
  return written([step], setting)[0];
}

describe("a written step", () => {
  it("fills in the details, and leaves a blank for one that was not given", () => {
    const step = plainStep("a", { do: ["On: {detail:sent-on}, to: {detail:sent-to}", "Nothing."] });
    expect(one(step, { details: { "sent-on": "{detail:sent-to} $&" } })?.do).toEqual([
      ...["On: {detail:sent-to} $&, to: ________", "Nothing."],
    ]);
  });

  it("has the words for the call in the language of the page and in that of the call", () => {
    const say = { ru: "ru {detail:sum}", kk: "kk {detail:sum}", en: "en {detail:sum}" };
    const setting: Setting = { details: { sum: "500" }, callLocale: "kk" };
    expect(one(plainStep("a", { say }), setting)?.say).toEqual({ text: "en 500", callLang: "kk", callText: "kk 500" });
    expect(one(plainStep("a"))?.say).toBeNull();
  });

  it.each([
    ["the owner's login", { login: "bank" }, ["The owner presses."]],
    ["words to say", { say: { ru: "", kk: "", en: "" } }, ["The owner calls."]],
    ["both", { login: "eds", say: { ru: "", kk: "", en: "" } }, ["The owner presses.", "The owner calls."]],
    ["neither", {}, []],
  ] as const)("for a helper begins with who presses and who calls, where it has %s", (_, rest, lines) => {
    for (const whoIsHelped of ["beside", "far"]) {
      expect(one(plainStep("a", rest), { whoIsHelped })?.do).toEqual([...lines, "Do a."]);
    }
    for (const whoIsHelped of ["me", "unknown", undefined]) {
      expect(one(plainStep("a", rest), { whoIsHelped })?.do).toEqual(["Do a."]);
    }
  });

  it("runs its own deadline from a detail and the answer's clock from the day it was done", () => {
    const clock = { words: "two days", basis: "law" } as const;
    const term = { amount: 48, unit: "hours", whose: "person" } as const;
    const step = plainStep("report", {
      doWithin: { ...clock, term, from: "sent-on" },
      answerWithin: { ...clock, term: { ...term, whose: "institution" } },
    });
    const report = one(step, { details: { "sent-on": "2026-01-10" }, done: { report: "2026-01-12" } });
    expect(report?.doBy?.date).toBe("2026-01-12T00:00:00+05:00");
    expect(report?.answerWithin?.date).toBe("2026-01-15T00:00:00+05:00");
    expect(one(step)?.doBy?.status).toBe("not-started");
  });
});

describe("the contacts of a step", () => {
  const contact = (id: string, rest: Partial<Contact> = {}): Contact => ({
    ...{ id, name: id, phones: [], urls: [], howToFind: "", status: "reported", seenOn: DAY, reviewBy: DAY },
    ...rest,
  });

  it.each([
    ["withdrawn", { status: "withdrawn" }, []],
    ["not alive yet", { from: "2026-01-16" }, []],
    ["alive no more", { until: "2026-01-14" }, []],
    ["alive from that day to that day", { from: DAY, until: DAY }, ["line"]],
    ["unconfirmed", { status: "unconfirmed" }, ["line"]],
  ] as const)("are printed or left out: %s", (_, rest, expected) => {
    const incident = { contacts: { line: contact("line", rest) } };
    const step = one(plainStep("a", { contacts: ["line"] }), { incident });
    expect(step?.contacts.map(({ id }) => id)).toEqual(expected);
  });

  it("stand in the order of the step, and say what is not known with null", () => {
    const incident = { contacts: { bank: contact("bank"), police: contact("police", { checkedOn: DAY }) } };
    const step = one(plainStep("a", { contacts: ["police", "bank"] }), { incident });
    expect(step?.contacts).toMatchObject([
      { id: "police", checkedOn: DAY },
      { id: "bank", checkedOn: null, scope: null },
    ]);
  });
});

describe("a clean device", () => {
  const precondition = (id: string): Precondition => ({ id, title: id, text: "text", otherwise: "otherwise" });
  const yes: CatalogOption = { id: "yes", text: "", means: ["device-watched"], opens: [] };
  const incident = {
    preconditions: { "clean-device": precondition("clean-device"), paper: precondition("paper") },
    questions: [
      plainQuestion("watched-device", { phone: [], computer: [], both: [], neither: [] }),
      plainQuestion("installed", {}, { options: [yes] }),
    ],
  };
  const required = (rest: Partial<CatalogStep>, answers: Answers) =>
    one(plainStep("a", rest), { incident, answers })?.requires.map(({ id }) => id);

  it.each(["phone", "computer", "both", "unknown"])(
    "is required for a login when a device is watched: %s",
    (device) => {
      const answers = { "watched-device": device };
      for (const login of ["bank", "egov", "eds", "account"] as const) {
        expect(required({ login }, answers)).toEqual(["clean-device"]);
      }
      expect(required({ login: "none" }, answers)).toEqual([]);
    },
  );

  it("is not required when neither is watched, unless what happened says otherwise", () => {
    const neither = { "watched-device": "neither" };
    expect(required({ login: "bank" }, neither)).toEqual([]);
    expect(required({ login: "bank" }, { ...neither, installed: "unknown" })).toEqual([]);
    expect(required({ login: "bank" }, { ...neither, installed: "yes" })).toEqual(["clean-device"]);
  });

  it("is required where nobody asked about the device", () => {
    expect(one(plainStep("a", { login: "bank" }), { incident: { ...incident, questions: [] } })?.requires).toEqual([
      { id: "clean-device", text: "clean-device: text", otherwise: "otherwise" },
    ]);
  });

  it("stands once, before what else the step requires", () => {
    expect(required({ login: "bank", requires: ["paper", "clean-device"] }, {})).toEqual(["clean-device", "paper"]);
    expect(required({ requires: ["paper"] }, {})).toEqual(["paper"]);
  });
});

describe("a step that opens by refusal", () => {
  const report = plainStep("report", { ifRefused: "complain" });
  const complain = plainStep("complain", { refusalOnly: true, lastInstance: true });

  it("says which step opens it, and no other step does", () => {
    const steps = written([report, complain, plainStep("call")]);
    expect(steps.map(({ id, opensOn }) => [id, opensOn])).toEqual([
      ["report", null],
      ["complain", { step: "report", on: "refused" }],
      ["call", null],
    ]);
    expect(steps[0]?.ifRefused).toBe("complain");
  });

  it("takes no place in the groups of seven, wherever it stands", () => {
    const eight = Array.from({ length: 8 }, (_, index) => plainStep(`step-${index}`));
    const groups = (steps: readonly CatalogStep[]) => written(steps).map(({ id, group }) => `${id} ${group}`);
    const shown = ["report", ...eight.slice(0, 6).map(({ id }) => id)].map((id) => `${id} 1`);
    expect(groups([complain, report, ...eight])).toEqual(["complain 1", ...shown, "step-6 2", "step-7 2"]);
    expect(groups([report, ...eight, complain])).toEqual([...shown, "step-6 2", "step-7 2", "complain 2"]);
  });
});

describe("the sources of a plan", () => {
  it("are those its steps name, each once and in order, with null for a date nobody wrote", () => {
    const source: Source = { publisher: "P", title: "T", url: "https://example.kz/", grade: "law" };
    const incident = plainIncident("one", { sources: { law: source, page: { ...source, date: DAY }, other: source } });
    const interview = openInterview(plainLibrary([incident]), ["one"], {});
    const steps = written([plainStep("a", { sources: ["page", "law"] }), plainStep("b", { sources: ["law", "gone"] })]);
    const sources = sourcesOf(steps, interview);
    expect(Object.keys(sources)).toEqual(["law", "page"]);
    expect([sources.law?.date, sources.page?.date]).toEqual([null, DAY]);
  });
});

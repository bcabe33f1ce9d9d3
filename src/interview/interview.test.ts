import { describe, expect, it } from "vitest";
import type { Means } from "../playbook/catalog.ts";
import { plainIncident, plainLibrary, plainQuestion } from "../testing/plain-library.ts";
import { type Answers, type Interview, meansOf, openInterview } from "./interview.ts";

const device = plainQuestion("device", { phone: [], neither: [] }, { ask: "first" });
const brand = plainQuestion("brand", { acme: [], other: [] }, { when: [{ device: ["phone"] }] });
const model = plainQuestion("model", { new: [], old: [] }, { when: [{ brand: ["acme"] }] });
const money = plainQuestion("money", { went: ["transfer"], stayed: [] });
const sentTo = plainQuestion("sent-to", { card: [], courier: ["code"] });

const code = plainIncident("code", { questions: [device, brand, money] });
const transfer = plainIncident("transfer", { questions: [sentTo, device] });
const leak = plainIncident("leak", { questions: [brand, model, money] });
const library = plainLibrary([code, transfer, leak]);

const openedBy = ({ incidents }: Interview) => incidents.map((one) => [one.incident.id, one.openedBy]);
const asked = ({ questions }: Interview) => questions.map(({ id }) => id);

describe("the incidents of an interview", () => {
  it("stand in the order of the menu, each once, and what the library does not know is passed over", () => {
    const interview = openInterview(library, ["leak", "code", "leak", "earthquake"], {});
    expect(openedBy(interview)).toEqual([
      ["code", undefined],
      ["leak", undefined],
    ]);
  });

  it("are joined by what an answer opens, with the question that opened it", () => {
    const interview = openInterview(library, ["leak"], { money: "went" });
    expect(openedBy(interview)).toEqual([
      ["transfer", "money"],
      ["leak", undefined],
    ]);
    expect(asked(interview)).toContain("sent-to");
  });

  it("may be opened by an incident that was opened itself, and may open each other", () => {
    expect(openedBy(openInterview(library, ["code"], { money: "went", "sent-to": "courier" }))).toEqual([
      ["code", undefined],
      ["transfer", "money"],
    ]);
    expect(openedBy(openInterview(library, ["transfer"], { money: "went", "sent-to": "courier" }))).toEqual([
      ["code", "sent-to"],
      ["transfer", undefined],
    ]);
  });

  it.each([
    ["unknown", { money: "unknown" }],
    ["not given", {}],
    ["taken back for another", { money: "stayed" }],
    ["to a question that nobody asks", { "sent-to": "courier" }],
  ])("are not joined by an answer that is %s", (_, answers) => {
    expect(openedBy(openInterview(library, ["leak"], answers))).toEqual([["leak", undefined]]);
  });

  it("are not joined by an answer to a question that does not apply", () => {
    const hidden = { ...money, when: [{ device: ["phone"] }] };
    const strict = plainLibrary([plainIncident("code", { questions: [device, hidden] }), transfer]);
    const incidents = (answers: Answers) => openedBy(openInterview(strict, ["code"], answers)).length;
    expect(incidents({ device: "neither", money: "went" })).toBe(1);
    expect(incidents({ device: "phone", money: "went" })).toBe(2);
  });
});

describe("what was said by naming incidents", () => {
  it("answers a question of two options one of which opens such an incident", () => {
    expect(openInterview(library, ["code", "transfer"], {}).answerOf("money")).toBe("went");
  });

  it("counts less than an answer that was given", () => {
    expect(openInterview(library, ["code", "transfer"], { money: "unknown" }).answerOf("money")).toBe("unknown");
  });

  it("answers nothing for an incident that an answer opened", () => {
    const interview = openInterview(library, ["leak"], { money: "went", "sent-to": "courier" });
    expect(interview.incidents.map(({ incident }) => incident.id)).toEqual(["code", "transfer", "leak"]);
    expect(interview.said).toEqual({});
  });

  it("answers no question of three options, of which another may be true beside it", () => {
    const three = plainQuestion("three", { went: ["transfer"], lent: [], stayed: [] });
    const asking = plainLibrary([plainIncident("asking", { questions: [three] }), transfer]);
    expect(openInterview(asking, ["asking", "transfer"], {}).answerOf("three")).toBe("unknown");
  });
});

describe("a question of an interview", () => {
  it("applies as its condition says, unknown standing for what was not answered", () => {
    const applies = (answers: Answers) => openInterview(library, ["code"], answers).applies("brand");
    expect(applies({ device: "phone" })).toBe(true);
    expect(applies({ device: "neither" })).toBe(false);
    expect(applies({})).toBe(true);
    expect(applies({ device: "pager" })).toBe(true);
  });

  it("that rests on one that does not apply does not apply either", () => {
    const apart = plainLibrary([plainIncident("one", { questions: [device, brand, model] })]);
    const { answerOf, applies } = openInterview(apart, ["one"], { device: "neither", brand: "acme", model: "new" });
    expect(applies("model")).toBe(false);
    expect(answerOf("brand")).toBeUndefined();
  });

  it("has its answer, unknown where none or one offered no more was given, and none where it does not apply", () => {
    const { answerOf } = openInterview(library, ["code"], { device: "phone", brand: "gone" });
    expect(["device", "brand", "money", "sent-to"].map(answerOf)).toEqual(["phone", "unknown", "unknown", undefined]);
  });

  it("in a circle of conditions does not apply and does not hang", () => {
    const one = plainQuestion("one", { x: [] }, { when: [{ two: ["x"] }] });
    const two = plainQuestion("two", { x: [] }, { when: [{ one: ["x"] }] });
    const circle = plainLibrary([plainIncident("circle", { questions: [one, two] })]);
    expect(openInterview(circle, ["circle"], {}).applies("one")).toBe(false);
  });

  it("of several incidents is asked once, when any of them wants it and as early as any wants it", () => {
    const calm = plainIncident("calm", { questions: [device, { ...brand, ask: "later" }] });
    const quick = plainIncident("quick", { questions: [{ ...brand, ask: "first", when: [{ device: ["neither"] }] }] });
    const always = plainIncident("always", { questions: [{ ...brand, when: undefined }] });
    const both = plainLibrary([calm, quick, always]);
    const answers = { device: "neither" };
    expect(openInterview(both, ["calm"], answers).applies("brand")).toBe(false);
    expect(openInterview(both, ["calm", "quick"], answers).applies("brand")).toBe(true);
    expect(openInterview(both, ["calm", "always"], answers).applies("brand")).toBe(true);
    const merged = openInterview(both, ["calm", "quick"], {}).questions.filter(({ id }) => id === "brand");
    expect(merged.map(({ ask }) => ask)).toEqual(["first"]);
  });

  it("beyond the fifth first one comes later, behind nobody but the first five", () => {
    const questions = ["a", "b", "c", "d", "e", "f"].map((id, index) => {
      return plainQuestion(id, { x: [] }, { ask: index === 1 ? "later" : "first" });
    });
    const interview = openInterview(plainLibrary([plainIncident("long", { questions })]), ["long"], {});
    expect(interview.questions.map(({ id, ask }) => `${id} ${ask}`)).toEqual([
      ...["who-is-helped first", "a first", "c first", "d first", "e first", "b later", "f later"],
    ]);
  });
});

describe("what an interview means for the person", () => {
  const meaning = (means: Means) => [{ id: "yes", text: "", means: [means], opens: [] }];
  const watched = plainQuestion("watched", {}, { options: meaning("device-watched") });
  const can = plainQuestion("can", {}, { options: meaning("money-can-move"), when: [{ watched: ["yes"] }] });
  const incident = plainIncident("one", { means: ["bank-code-given"], questions: [watched, can] });
  const means = (answers: Answers) => [...meansOf(openInterview(plainLibrary([incident]), ["one"], answers))];

  it("is what the incident means and what the chosen answers mean", () => {
    expect(means({ watched: "yes", can: "yes" })).toEqual(["bank-code-given", "device-watched", "money-can-move"]);
  });

  it("holds nothing of what is unknown, nor of a question that does not apply", () => {
    expect(means({ can: "unknown" })).toEqual(["bank-code-given"]);
    const hidden = plainIncident("one", { questions: [{ ...watched, when: [{ nobody: ["x"] }] }, can] });
    const interview = openInterview(plainLibrary([hidden]), ["one"], { watched: "yes", can: "yes" });
    expect([...meansOf(interview)]).toEqual([]);
  });
});

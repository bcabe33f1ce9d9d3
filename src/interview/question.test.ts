import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../playbook/catalog.ts";
import { anyAnswers, anyLibrary, anyNamed } from "../testing/any-library.ts";
import { plainIncident, plainLibrary, plainQuestion } from "../testing/plain-library.ts";
import { tinyLibrary } from "../testing/tiny-library.ts";
import { type Answers, openInterview } from "./interview.ts";
import { missingQuestions, nextQuestion, settleAnswers } from "./question.ts";

const library = tinyLibrary();

function next(answers: Answers, named: readonly string[] = ["code-given"], ask?: "first"): string | undefined {
  return nextQuestion(openInterview(library, named, answers), answers, ask)?.id;
}

describe("the next question", () => {
  const first = { "who-is-helped": "me", "watched-device": "phone" };
  const own = { "bank-app": "acme", "given-on": "since-spring" };

  it.each([
    ["who is helped, before all", {}, "who-is-helped"],
    ["the first that is open, whatever was answered behind it", { "watched-device": "phone" }, "who-is-helped"],
    ["the next in order", first, "money-left"],
    ["none that was answered with unknown", { ...first, "money-left": "unknown" }, "bank-app"],
    ["once more one whose answer is offered no more", { ...first, "money-left": "gone" }, "money-left"],
  ])("is %s", (_, answers, expected) => expect(next(answers)).toBe(expected));

  it("is one that an opened incident brings", () => {
    expect(next({ ...first, "code-told": "code-was-told" }, ["money-gone"])).toBe("bank-app");
  });

  it("is none that was said already by naming an incident", () => {
    expect(next(first, ["code-given", "money-gone"])).toBe("bank-app");
    expect(missingQuestions(openInterview(library, ["code-given", "money-gone"], first), first)).not.toContainEqual(
      expect.objectContaining({ id: "money-left" }),
    );
  });

  it("is none when all that apply are answered", () => {
    const answers = { ...first, ...own, "code-told": "code-was-told", "money-left": "unknown" };
    expect(next(answers, ["money-gone"])).toBeUndefined();
  });

  it("among those that come first is none as soon as only later ones are open", () => {
    expect(next(first, ["code-given"], "first")).toBe("money-left");
    expect(next({ ...first, "money-left": "unknown" }, ["code-given"], "first")).toBeUndefined();
  });

  it("waits for the answer its condition rests on, even where it stands before it", () => {
    const late = plainQuestion("late", { yes: [], no: [] });
    const early = plainQuestion("early", { x: [] }, { when: [{ late: ["yes"] }] });
    const turned = plainLibrary([plainIncident("one", { questions: [early, late] })]);
    const asked = (answers: Answers) => nextQuestion(openInterview(turned, ["one"], answers), answers)?.id;
    expect(asked({ "who-is-helped": "me" })).toBe("late");
    expect(asked({ "who-is-helped": "me", late: "yes" })).toBe("early");
    expect(asked({ "who-is-helped": "me", late: "no" })).toBeUndefined();
  });
});

describe("the answers before planning", () => {
  it("have unknown for each question that applies and was not answered, and say which", () => {
    const { answers, assumed } = settleAnswers(library, ["money-gone"], { "watched-device": "both" });
    expect(answers).toEqual({
      ...{ "who-is-helped": "unknown", "watched-device": "both", "code-told": "unknown", "sent-to": "unknown" },
    });
    expect(assumed).toEqual(["who-is-helped", "code-told", "sent-to"]);
  });

  it("leave out what does not apply, what nobody asks and what an incident brought that is gone", () => {
    const given = { "who-is-helped": "me", "watched-device": "phone", "code-told": "unknown", "sent-to": "to-card" };
    expect(settleAnswers(library, ["money-gone"], given).assumed).toEqual([]);
    const told = settleAnswers(library, ["money-gone"], { ...given, "code-told": "code-was-told" });
    expect(told.answers).not.toHaveProperty("sent-to");
    const kept = settleAnswers(library, ["money-gone"], { ...given, "bank-app": "acme", weather: "rain" });
    expect(Object.keys(kept.answers)).toEqual(["who-is-helped", "watched-device", "code-told", "sent-to"]);
  });

  it("count one that is offered no more as not given", () => {
    const { answers, assumed } = settleAnswers(library, ["leak-notice"], { "watched-device": "pager" });
    expect(answers["watched-device"]).toBe(UNKNOWN);
    expect(assumed).toEqual(["who-is-helped", "watched-device"]);
  });
});

describe("any interview", () => {
  it("ends, asks each question once and only while it applies, and leaves none out", () => {
    const choices = fc.array(fc.nat(3), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anyLibrary({ opening: true }), anyNamed, choices, (any, named, picks) => {
        const answers: Record<string, string> = {};
        for (const pick of picks) {
          const interview = openInterview(any, named, answers);
          const question = nextQuestion(interview, answers);
          if (question === undefined) break;
          expect(answers).not.toHaveProperty(question.id);
          expect(interview.applies(question.id)).toBe(true);
          answers[question.id] = [...question.options.map(({ id }) => id), UNKNOWN][pick] ?? UNKNOWN;
        }
        expect(missingQuestions(openInterview(any, named, answers), answers)).toEqual([]);
        expect(settleAnswers(any, named, answers).answers).toEqual(answers);
      }),
    );
  });

  it("asks at most five questions first, and who is helped before all", () => {
    fc.assert(
      fc.property(anyLibrary({ opening: true }), anyNamed, anyAnswers, (any, named, answers) => {
        const { questions } = openInterview(any, named, answers);
        const first = questions.filter(({ ask }) => ask === "first");
        expect(first.length).toBeLessThanOrEqual(5);
        expect(questions.slice(0, first.length)).toEqual(first);
        expect(questions[0]?.id).toBe("who-is-helped");
      }),
    );
  });

  it("is the same in whatever order incidents are named, and again with the answers it settled on", () => {
    fc.assert(
      fc.property(anyLibrary({ opening: true }), anyNamed, anyAnswers, (any, named, given) => {
        const settled = settleAnswers(any, named, given);
        const turned = settleAnswers(any, named.toReversed(), given);
        expect(JSON.stringify([turned.answers, turned.assumed])).toBe(
          JSON.stringify([settled.answers, settled.assumed]),
        );
        const again = settleAnswers(any, named, settled.answers);
        expect(again.answers).toEqual(settled.answers);
        expect(again.assumed).toEqual([]);
        expect(again.interview.incidents).toEqual(settled.interview.incidents);
      }),
    );
  });
});

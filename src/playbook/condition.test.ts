import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, UNKNOWN } from "./catalog.ts";
import { holds, questionsOf } from "./condition.ts";
import { bothHold, conditionOf } from "./index-library.ts";

type Answers = Readonly<Record<string, string | undefined>>;

const under = (when: Condition | undefined, answers: Answers, onlyIfSure = false): boolean =>
  holds(when, (question) => answers[question], onlyIfSure);

describe("a condition", () => {
  const both: Condition = [{ money: ["went"], device: ["phone", "both"] }];

  it("that is absent always holds", () => expect(under(undefined, {})).toBe(true));

  it("needs all questions of its map", () => {
    expect(under(both, { money: "went", device: "both" })).toBe(true);
    expect(under(both, { money: "went", device: "neither" })).toBe(false);
  });

  it("holds when any map of its list does", () => {
    const either: Condition = [{ money: ["went"] }, { device: ["phone"] }];
    expect(under(either, { money: "stayed", device: "phone" })).toBe(true);
    expect(under(either, { money: "stayed", device: "neither" })).toBe(false);
  });

  it("holds on unknown, but not for a step that is shown only if sure", () => {
    expect(under(both, { money: UNKNOWN, device: "phone" })).toBe(true);
    expect(under(both, { money: UNKNOWN, device: "phone" }, true)).toBe(false);
    expect(under(both, { money: "went", device: "phone" }, true)).toBe(true);
  });

  it("fails on a question that does not apply, even beside an unknown", () => {
    expect(under(both, { money: UNKNOWN, device: undefined })).toBe(false);
  });

  it("names each of its questions once", () => {
    expect(questionsOf([{ money: ["went"], device: ["phone"] }, { money: ["stayed"] }])).toEqual(["money", "device"]);
    expect(questionsOf(undefined)).toEqual([]);
  });
});

const question = fc.constantFrom("a", "b", "c");
const option = fc.constantFrom("x", "y", "z");
const condition = fc.array(fc.dictionary(question, fc.uniqueArray(option, { minLength: 1 })), { minLength: 1 });
const answer = fc.option(fc.constantFrom("x", "y", "z", UNKNOWN), { nil: undefined });
const answers = fc.record({ a: answer, b: answer, c: answer });

describe("any condition", () => {
  it("holds with an answer made unknown wherever it held with that answer", () => {
    fc.assert(
      fc.property(condition, answers, question, (when, given, asked) => {
        fc.pre(given[asked] !== undefined && under(when, given));
        expect(under(when, { ...given, [asked]: UNKNOWN })).toBe(true);
      }),
    );
  });

  it("holds for a sure step only where it holds for the others too", () => {
    fc.assert(
      fc.property(condition, answers, (when, given) => {
        fc.pre(under(when, given, true));
        expect(under(when, given)).toBe(true);
      }),
    );
  });

  it("holds with one more way to meet it wherever it held without", () => {
    fc.assert(
      fc.property(condition, condition, answers, fc.boolean(), (when, more, given, sure) => {
        expect(under([...when, ...more], given, sure)).toBe(under(when, given, sure) || under(more, given, sure));
      }),
    );
  });

  it("fails where a question of each of its maps does not apply, whatever else is answered", () => {
    fc.assert(
      fc.property(condition, answers, question, (when, given, absent) => {
        fc.pre(when.every((map) => absent in map));
        expect(under(when, { ...given, [absent]: undefined })).toBe(false);
      }),
    );
  });

  it("written together with another holds exactly where both do", () => {
    fc.assert(
      fc.property(condition, condition, answers, fc.boolean(), (one, other, given, sure) => {
        const both = conditionOf(bothHold(one, other));
        expect(under(both, given, sure)).toBe(under(one, given, sure) && under(other, given, sure));
      }),
    );
  });
});

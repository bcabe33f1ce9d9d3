import { expect, it } from "vitest";
import { readings } from "./spell.ts";
import { stemOf } from "./stem.ts";

it.each([
  ["переводите", "перево"],
  ["perevodite", "перево"],
  ["код", "код"],
  ["code", "коде"],
  ["к0д", "код"],
  ["1414", "#4"],
  ["123456789012", "#9"],
])("the stem of %s is %s", (word, stem) => expect(stemOf(word, readings(word))).toBe(stem));

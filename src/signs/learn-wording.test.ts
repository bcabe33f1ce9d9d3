import { describe, expect, it } from "vitest";
import { type LearningMessage, learnWording } from "./learn-wording.ts";

const message = (isFraud: boolean, text: string): LearningMessage => ({ isFraud, stems: text.split(" ") });
const MESSAGES = [
  ...["продиктуй код", "продиктуй код быстро", "внеси аванс", "внеси аванс быстро"].map((text) => message(true, text)),
  ...["купи хлеб", "купи хлеб быстро", "код домофона", "код домофона быстро"].map((text) => message(false, text)),
];

describe("learning how frauds are worded", () => {
  const { words } = learnWording(MESSAGES);

  it("finds what speaks for fraud and what against it", () => {
    expect(words.get("продиктуй")).toBeGreaterThan(0);
    expect(words.get("внеси")).toBeGreaterThan(0);
    expect(words.get("хлеб")).toBeLessThan(0);
    expect(words.get("домофона")).toBeLessThan(0);
  });

  it("leaves out what both use alike, what one message has, and neighbours that two have", () => {
    expect(words.has("быстро")).toBe(false);
    expect(learnWording([...MESSAGES, message(true, "однажды")]).words.has("однажды")).toBe(false);
    expect(words.has("внеси аванс")).toBe(false);
    expect(learnWording([...MESSAGES, message(true, "внеси аванс")]).words.get("внеси аванс")).toBeGreaterThan(0);
  });

  it("learns the same from the same", () => {
    expect(learnWording(MESSAGES)).toEqual(learnWording(MESSAGES));
  });

  it("leans to the kind that is more frequent, and knows nothing of nothing", () => {
    expect(learnWording([message(true, "а"), message(true, "б"), message(false, "в")]).bias).toBeGreaterThan(0);
    expect(learnWording([])).toEqual({ bias: 0, words: new Map() });
  });
});

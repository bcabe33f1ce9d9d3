import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compileSigns } from "../../playbook/compile/compile-signs.ts";
import { readWordingText } from "../../signs/wording-text.ts";
import { realSource } from "../real-library.ts";
import { realWordingText } from "../real-signs.ts";
import { readBatches } from "./batches.ts";
import { crossFigures, trained } from "./train.ts";

const BATCHES = readBatches(fileURLToPath(new URL(".", import.meta.url)));
const SIGNS = compileSigns(realSource(), "en");

it("playbooks/wording.txt is what its messages teach; a rounding may differ between versions of Node", () => {
  const [kept, learned] = [readWordingText(realWordingText()), trained(BATCHES, SIGNS)];
  const differs = (words: string): boolean =>
    Math.abs((kept.words.get(words) ?? 0) - (learned.words.get(words) ?? 0)) > 1;
  const small = (words: string): boolean => Math.abs(kept.words.get(words) ?? learned.words.get(words) ?? 0) <= 3;
  const all = [...new Set([...kept.words.keys(), ...learned.words.keys()])];
  expect(all.filter((words) => differs(words) && !small(words))).toEqual([]);
  expect(Math.abs(kept.bias - learned.bias)).toBeLessThanOrEqual(1);
  expect(all.length).toBeGreaterThan(10_000);
});

it("what other writers taught is measured on each writer in turn, as rows of a table", () => {
  const one = (name: string, fraud: string, ordinary: string) => ({
    name,
    messages: [
      { lang: "ru" as const, kind: "fraud" as const, text: fraud },
      { lang: "ru" as const, kind: "ordinary" as const, text: ordinary },
    ],
  });
  const page = crossFigures(
    [one("first", "назовите код из смс", "хлеб и молоко"), one("second", "ы", "до завтра")],
    SIGNS,
  );
  expect(page).toContain("| first | 1 of 1 | 100.0 % | 0 of 1 | 0.0 % |");
  expect(page).toContain("| second | 0 of 1 | 0.0 % | 0 of 1 | 0.0 % |");
  expect(page).toContain("| all | 1 of 2 | 50.0 % | 0 of 2 | 0.0 % |");
});

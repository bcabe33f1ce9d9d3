import { describe, expect, it } from "vitest";
import { diffLibraries } from "../playbook/diff.ts";
import { changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { renderDiff } from "./diff.ts";

const LEAK = "incidents/leak-notice.yaml";

describe("a difference in words", () => {
  it("names the playbook with both versions, and each step with what happened to it", () => {
    const before = sourceOf(TINY_FILES);
    const after = sourceOf(
      changedBy([LEAK, "\nversion: 1.0.0", "\nversion: 1.0.1"], [LEAK, 'en: "Pick a new one."', 'en: "Choose one."']),
    );
    expect(renderDiff(diffLibraries(before, after, "en"))).toBe(
      "## leak-notice: Incident leak-notice (1.0.0 → 1.0.1)\n\n- other words (en): Change the password [change-password]\n",
    );
  });

  it.each([
    ["ru", "Для людей ничего не изменилось."],
    ["kk", "Адамдар үшін ештеңе өзгерген жоқ."],
    ["en", "Nothing changed for people."],
  ] as const)("says in %s that nothing changed", (lang, words) => {
    const library = sourceOf(TINY_FILES);
    expect(renderDiff(diffLibraries(library, library, lang))).toBe(`${words}\n`);
  });
});

import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realSource } from "../testing/real-library.ts";
import { changedBy, problemsIn, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { isKebabCase, type NewPlaybook, skeletonOf, takenNames } from "./skeleton.ts";

const GIVEN: NewPlaybook = {
  id: "wallet-emptied",
  locale: "en",
  reviewedOn: "2026-01-15",
  reviewBy: "2026-04-15",
  schemaPath: "../playbook.schema.json",
};
const FILE = "incidents/wallet-emptied.yaml";
const MENU = changedBy(["shared/incidents.yaml", "leak-notice]", "leak-notice, wallet-emptied]"]);
const SKELETON = skeletonOf(sourceOf(TINY_FILES), GIVEN);

/** Puts words where an editor would: into each pair of empty quotes. */
function filled(skeleton: string): string {
  return skeleton.replaceAll(/(ru|kk|en): ""/g, '$1: "words in $1"');
}

describe("a new playbook", () => {
  it("has a problem at every blank, which names the language and the line, and no other problem", () => {
    const blanks = SKELETON.split("\n").flatMap((line, index) => {
      const language = /(ru|kk|en): ""$/.exec(line)?.[1];
      return language === undefined ? [] : [`${FILE}:${index + 1} missing-language ${language}`];
    });
    const problems = problemsIn({ ...MENU, [FILE]: SKELETON });
    expect(blanks.length).toBeGreaterThan(40);
    expect(problems.map(({ file, line, code, about }) => `${file}:${line} ${code} ${about}`)).toEqual(blanks);
  });

  it.each(LOCALES)("has no problem once its blanks are filled (comments in %s)", (locale) => {
    const skeleton = skeletonOf(sourceOf(TINY_FILES), { ...GIVEN, locale });
    expect(problemsIn({ ...MENU, [FILE]: filled(skeleton) })).toEqual([]);
  });

  it("is missed in the menu where its id is not in it", () => {
    const problems = problemsIn({ ...TINY_FILES, [FILE]: filled(SKELETON) });
    expect(problems.map(({ code, about, expected }) => [code, about, expected])).toEqual([
      ["unknown-id", "wallet-emptied", "shared/incidents.yaml"],
    ]);
  });

  it("offers every shared step and question as a line to take the # from", () => {
    expect(SKELETON).toContain("  # - use: call-bank # Call the bank\n");
    expect(SKELETON).toContain("  # - use: money-left # Has money left?\n");
    const taken = filled(SKELETON).replace("# - use: call-bank", "- use: call-bank");
    expect(problemsIn({ ...MENU, [FILE]: taken })).toEqual([]);
  });

  it("keeps its comments to lines that are comments, whatever the shared titles hold", () => {
    const skeleton = skeletonOf(realSource(), GIVEN);
    const comments = skeleton.split("\n").filter((line) => line.includes("# "));
    expect(comments.length).toBeGreaterThan(30);
    expect(comments.filter((line) => !/^\s*# /.test(line))).toEqual([]);
  });
});

describe("an id", () => {
  it.each(["a", "code-1414-shared", "2fa-lost"])("may be %s", (id) => {
    expect(isKebabCase(id)).toBe(true);
  });

  it.each(["", "Code", "code_shared", "-code", "code-", "co--de", "код", "code shared", "a/b", "../x", "a\n"])(
    "may not be %j",
    (id) => {
      expect(isKebabCase(id)).toBe(false);
    },
  );

  it("is taken by a playbook, by its alias, by its place in the menu and by what was withdrawn", () => {
    const taken = takenNames(sourceOf(TINY_FILES));
    expect(["money-gone", "leak", "code-given", "old-step"].filter((name) => !taken.has(name))).toEqual([]);
    expect(taken.has("wallet-emptied")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { parseLibrary } from "../playbook/parse.ts";
import { realFiles, realSource } from "../testing/real-library.ts";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { lintExamples } from "./prove-signs.ts";

const FILE = "shared/signs.yaml";

const sign = (changes: Readonly<Record<string, string>> = {}): string => {
  const parts = {
    id: "asks",
    patterns: '["<tell> <code>"]',
    examples: '{ ru: ["скажи код"], kk: ["айт код"], en: ["tell code"] }',
    ...changes,
  };
  return `{ id: ${parts.id}, weight: 3, why: { ru: "Так.", kk: "Солай.", en: "So." }, facts: [break-off], patterns: ${parts.patterns}, examples: ${parts.examples} }`;
};

const signs = (written: string): string => `groups: { tell: ["скажи", "айт", "tell"], code: ["код", "code"] }
warning: []
introduces: []
reported: []
codeMessage: []
signs: [${written}]
scripts: []
official: []
brands: []
platforms: []
shorteners: []
endings: []
`;

function kindsOf(written: string): string[] {
  return lintExamples(sourceOf({ ...TINY_FILES, [FILE]: signs(written) })).map(({ code, about }) => `${code} ${about}`);
}

describe("the signs of the project", () => {
  it("find every example of theirs, in each language", () => {
    expect(lintExamples(realSource())).toEqual([]);
  });
});

describe("a sign", () => {
  it("that is right has no problem", () => expect(kindsOf(sign())).toEqual([]));

  it("with a pattern that cannot be read is named", () => {
    expect(kindsOf(sign({ patterns: '["<nobody>"]' }))).toEqual(["bad-pattern <nobody>"]);
  });

  it("that does not find its example is named", () => {
    expect(kindsOf(sign({ examples: '{ ru: ["молчи"], kk: ["айт код"], en: ["tell code"] }' }))).toEqual([
      "unfound-example asks",
    ]);
  });

  it("without an example in a language is named", () => {
    expect(kindsOf(sign({ examples: '{ ru: ["скажи код"], en: ["tell code"] }' }))).toEqual(["no-example asks"]);
  });

  it("may be missing altogether, as in a library of before", () => {
    const { [FILE]: _signs, ...others } = realFiles();
    expect(parseLibrary(others).problems).toEqual([]);
  });
});

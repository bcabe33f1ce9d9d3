import { describe, expect, it } from "vitest";
import { problemsIn, TINY_FILES } from "../../testing/tiny-library.ts";

interface Parts {
  readonly signs?: string;
  readonly scripts?: string;
  readonly official?: string;
}

const sign = (id: string, more = ""): string =>
  `{ id: ${id}, weight: 3, why: { ru: "Так.", kk: "Солай.", en: "So." }, facts: [break-off], patterns: ["а"], examples: {}${more} }`;

function kindsOf({ signs = sign("asks"), scripts = "", official = "" }: Parts): string[] {
  const file = `groups: {}
warning: []
introduces: []
reported: []
codeMessage: []
signs: [${signs}]
scripts: [${scripts}]
official: [${official}]
brands: []
platforms: ["github.io"]
shorteners: []
endings: []
`;
  return problemsIn({ ...TINY_FILES, "shared/signs.yaml": file }).map(({ code, about }) => `${code} ${about}`);
}

describe("signs.yaml", () => {
  it("that is right has no problem", () => expect(kindsOf({})).toEqual([]));

  it.each<[string, Parts, string[]]>([
    ["two signs of one name", { signs: `${sign("asks")}, ${sign("asks")}` }, ["doubled-id asks"]],
    ["a fact nobody knows", { signs: sign("asks").replace("break-off", "nothing") }, ["unknown-id nothing"]],
    ["an incident nobody knows", { signs: sign("asks", ", incidents: [nowhere]") }, ["unknown-id nowhere"]],
    [
      "a script of signs nobody knows",
      {
        scripts:
          '{ id: two, all: [[asks], [absent]], why: { ru: "Так.", kk: "Солай.", en: "So." }, facts: [break-off] }',
      },
      ["unknown-id absent"],
    ],
    [
      "an official domain on other grounds",
      { official: "{ domain: elsewhere.kz, kind: bank, grounds: [law-page] }" },
      ["not-official law-page"],
    ],
    [
      "an official domain without grounds that exist",
      { official: "{ domain: elsewhere.kz, kind: bank, grounds: [nobody] }" },
      ["not-official nobody"],
    ],
    [
      "a place where anybody may put a page up",
      { official: "{ domain: state.github.io, kind: state, grounds: [law-page] }" },
      ["not-official state.github.io"],
    ],
  ])("with %s is refused", (_what, parts, expected) => expect(kindsOf(parts)).toEqual(expected));
});

import type { ParsedFile, SourceLibrary } from "../playbook/parse.ts";
import type { Problem } from "../playbook/problem.ts";
import type { SignsSource } from "../playbook/schema-signs.ts";
import { BadPattern, readPattern } from "./pattern.ts";
import { signFinder } from "./signs-in.ts";

const LANGUAGES = ["ru", "kk", "en"] as const;

/** Patterns can be read, every sign has an example in each language, and finds each of them. */
export function lintExamples(library: SourceLibrary): Problem[] {
  const file = library.shared["signs.yaml"];
  const unread = unreadPatterns(file);
  return unread.length > 0 ? unread : [...missingExamples(file), ...unfoundExamples(file)];
}

type Signs = ParsedFile<SignsSource>;

function problemAt(
  file: Signs,
  path: readonly PropertyKey[],
  facts: Pick<Problem, "code" | "about" | "expected">,
): Problem {
  return { ...facts, file: file.file, ...file.at(path) };
}

function unreadPatterns(file: Signs): Problem[] {
  const { groups, warning, introduces, reported, codeMessage, signs } = file.value;
  const lists: (readonly [path: readonly PropertyKey[], written: readonly string[]])[] = [
    ...Object.keys(groups).map((name) => [["groups", name], [`<${name}>`]] as const),
    [["warning"], warning],
    [["introduces"], introduces],
    [["reported"], reported],
    [["codeMessage"], codeMessage],
    ...signs.flatMap(({ patterns, unless = [] }, index) => [
      [["signs", index, "patterns"], patterns] as const,
      [["signs", index, "unless"], unless] as const,
    ]),
  ];
  return lists.flatMap(([path, written]) =>
    written.flatMap((pattern, index) => {
      const fault = faultOf(pattern, groups);
      const place = path[0] === "groups" ? path : [...path, index];
      return fault === undefined
        ? []
        : [problemAt(file, place, { code: "bad-pattern", about: pattern, expected: fault })];
    }),
  );
}

function faultOf(pattern: string, groups: SignsSource["groups"]): string | undefined {
  try {
    readPattern(pattern, groups);
    return undefined;
  } catch (error) {
    if (error instanceof BadPattern) return error.message;
    throw error;
  }
}

function missingExamples(file: Signs): Problem[] {
  return file.value.signs.flatMap(({ id, examples }, index) =>
    LANGUAGES.filter((language) => (examples[language] ?? []).length === 0).map((language) =>
      problemAt(file, ["signs", index, "examples"], { code: "no-example", about: id, expected: language }),
    ),
  );
}

function unfoundExamples(file: Signs): Problem[] {
  const { groups, warning, introduces, reported, codeMessage, signs } = file.value;
  const plain = signs.map(({ id, weight, patterns, unless = [] }) => {
    return { id, weight, patterns, unless, why: "", incidents: [] };
  });
  const lists = {
    groups,
    warning,
    introduces,
    reported,
    codeMessage,
    signs: plain,
    scripts: [],
    official: [],
    brands: [],
    knownNumbers: [],
  };
  const finder = signFinder({ ...lists, platforms: [], shorteners: [], endings: [] });
  return signs.flatMap(({ id, examples }, index) =>
    Object.entries(examples).flatMap(([language, texts = []]) =>
      texts
        .map((text, at) => ({ text, at }))
        .filter(({ text }) => !finder.find(text).found.some(({ sign }) => sign.id === id))
        .map(({ text, at }) =>
          problemAt(file, ["signs", index, "examples", language, at], {
            code: "unfound-example",
            about: id,
            expected: text,
          }),
        ),
    ),
  );
}

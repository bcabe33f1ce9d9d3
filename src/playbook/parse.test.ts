import { describe, expect, it } from "vitest";
import { changed, changedBy, TINY_FILES } from "../testing/tiny-library.ts";
import { type LibraryFiles, parseLibrary } from "./parse.ts";
import { sortProblems } from "./problem.ts";

const STEPS = "shared/steps.yaml";
const CONTACTS = "shared/contacts.yaml";
const QUESTIONS = "shared/questions.yaml";
const LEAK = "incidents/leak-notice.yaml";

/** Each problem as "code file:line:column about". */
function found(files: LibraryFiles): string[] {
  return sortProblems(parseLibrary(files).problems).map(
    ({ code, file, line, column, about }) => `${code} ${file}:${line}:${column} ${about}`,
  );
}

/** Line and column at which a text begins in a file. */
function place(files: LibraryFiles, file: string, text: string): string {
  const before = (files[file] ?? "").split(text)[0]?.split("\n") ?? [];
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const POLICE_PHONE = 'phones: ["102"]';
const MONEY_LEFT = '    ask: first\n    text: { ru: "ru Has money left?"';
const HANG_UP = ', kk: "kk Hang up", en: "Hang up" }';

describe("parsing a library", () => {
  it("finds nothing in a library that is right", () => {
    expect(parseLibrary(TINY_FILES).problems).toEqual([]);
    expect(parseLibrary(TINY_FILES).library?.incidents).toHaveLength(3);
  });

  it("says where the YAML breaks", () => {
    const files = changed(TINY_FILES, STEPS, "urgency: now\n    stage: isolate", "urgency: [now\n    stage: isolate");
    const problems = parseLibrary(files).problems;
    expect(problems.map(({ code }) => code)).toContain("yaml-syntax");
    expect(problems[0]).toMatchObject({ file: STEPS, line: 13, column: 5 });
  });

  it("refuses a key that stands twice", () => {
    const files = changed(TINY_FILES, STEPS, "stage: isolate\n", "stage: isolate\n    stage: money\n");
    expect(parseLibrary(files).problems).toMatchObject([{ code: "yaml-syntax", file: STEPS, line: 14 }]);
  });

  it("points at a misspelt key itself, not at its value some lines below", () => {
    const files = changed(TINY_FILES, LEAK, "steps:\n", "stepz:\n");
    expect(found(files)).toEqual([`missing-key ${LEAK}:1:1 steps`, `unknown-key ${place(files, LEAK, "stepz")} stepz`]);
  });

  it("wants a phone in quotes, and says what YAML made of it", () => {
    const files = changed(TINY_FILES, CONTACTS, POLICE_PHONE, "phones: [102]");
    const at = place(files, CONTACTS, "102]");
    expect(found(files)).toEqual([`unquoted-text ${at} 102`, `wrong-type ${at} 0: 102`]);
  });

  it("wants a text in quotes", () => {
    const files = changed(TINY_FILES, STEPS, 'kk: "kk Hang up"', "kk: kk Hang up");
    expect(found(files)).toEqual([`unquoted-text ${place(files, STEPS, "kk Hang up,")} kk Hang up`]);
  });

  it("names the language that is missing, at the text that lacks it", () => {
    const files = changed(TINY_FILES, STEPS, HANG_UP, ', en: "Hang up" }');
    expect(found(files)).toEqual([`missing-language ${place(files, STEPS, '{ ru: "ru Hang up"')} kk`]);
  });

  it.each(['""', '"  "'])("takes %s for no text at all", (empty) => {
    const files = changed(TINY_FILES, STEPS, 'kk: "kk Hang up"', `kk: ${empty}`);
    expect(found(files)).toEqual([`missing-language ${place(files, STEPS, `${empty}, en: "Hang up"`)} kk`]);
  });

  it("takes a step with many blank texts for a step, not for one that is brought in by use", () => {
    const step = /  - id: change-password[\s\S]*?facts: \[break-off\]\n/;
    const blank = (text: string): string => text.replaceAll(/(ru|kk|en): "[^"]*"/g, '$1: ""');
    const files = { ...TINY_FILES, [LEAK]: (TINY_FILES[LEAK] ?? "").replace(step, blank) };
    expect(new Set(found(files).map((line) => line.replace(/ \S+ /, " ")))).toEqual(
      new Set(["missing-language ru", "missing-language kk", "missing-language en"]),
    );
  });

  it("names a value that is none of those allowed", () => {
    const files = changed(TINY_FILES, STEPS, "stage: isolate", "stage: isolated");
    const expected = "stop | isolate | money | lock | proof | report | restore | watch";
    expect(found(files)).toEqual([`wrong-value ${place(files, STEPS, "isolated")} stage: "isolated"`]);
    expect(parseLibrary(files).problems[0]?.expected).toBe(expected);
  });

  it("names a value of the wrong type", () => {
    const files = changed(TINY_FILES, LEAK, 'aliases: ["leak"]', 'aliases: "leak"');
    expect(found(files)).toEqual([`wrong-type ${place(files, LEAK, '"leak"')} aliases: "leak"`]);
  });

  it("names a file that is missing", () => {
    const { [CONTACTS]: _, ...files } = TINY_FILES;
    expect(found(files)).toEqual([`file-missing ${CONTACTS}:1:1 ${CONTACTS}`]);
  });

  it("reports what is wrong in all files together, doubled ids of the others among it", () => {
    const files = changedBy(
      [STEPS, "urgency: now\n    stage: isolate", "urgencee: now\n    stage: isolate"],
      [CONTACTS, POLICE_PHONE, "phones: [102]"],
      [LEAK, 'aliases: ["leak"]', "aliases: 5"],
      [QUESTIONS, "- id: money-left", "- id: watched-device"],
      ["incidents/code-given.yaml", "means: [bank-code-given]", "means: [bank-code-given"],
    );
    const codes = found(files).map((line) => line.split(" ")[0]);
    expect(new Set(codes)).toEqual(
      new Set(["yaml-syntax", "wrong-type", "unquoted-text", "doubled-id", "missing-key", "unknown-key"]),
    );
    expect(found(files)).toContain(
      `doubled-id ${place(files, QUESTIONS, `id: watched-device\n${MONEY_LEFT}`)} watched-device`,
    );
    expect(found(files)).toContain(`unknown-key ${place(files, STEPS, "urgencee")} urgencee`);
    expect(parseLibrary(files).library).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { parseReaders } from "./parse-readers.ts";

const LIBRARY = sourceOf(TINY_FILES);
const READING = 'incident: leak-notice, lang: kk, version: 1.0.0, by: "A. B.", on: 2026-01-15';

function found(content: string): string[] {
  return parseReaders(content, LIBRARY).problems.map(
    ({ code, file, line, about }) => `${file}:${line} ${code} ${about}`,
  );
}

describe("second readers", () => {
  it("are read from their file, and are none where there is no file", () => {
    const { readers, problems } = parseReaders(`readers:\n  - { ${READING} }\n`, LIBRARY);
    expect(problems).toEqual([]);
    expect(readers).toEqual([{ incident: "leak-notice", lang: "kk", version: "1.0.0", by: "A. B.", on: "2026-01-15" }]);
    expect(parseReaders(undefined, LIBRARY)).toEqual({ readers: [], problems: [] });
  });

  it.each([
    ["a playbook there is not", READING.replace("leak-notice", "leek-notice"), "unknown-id leek-notice"],
    ["a language there is not", READING.replace("kk", "kz"), 'wrong-value lang: "kz"'],
    ["a key there is not", READING.replace("by:", "who:"), "missing-key by"],
    ["a name that is missing", READING.replace('"A. B."', '""'), 'wrong-value by: ""'],
  ])("are refused for %s, with the line", (_, reading, problem) => {
    expect(found(`readers:\n  - { ${READING} }\n  - { ${reading} }\n`)).toContain(`readers.yaml:3 ${problem}`);
  });
});

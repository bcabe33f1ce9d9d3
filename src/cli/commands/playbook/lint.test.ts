import { describe, expect, it } from "vitest";
import { runOn } from "../../../main.ts";
import { breachesOf, skeletonsOf } from "../../../plan/invariant.ts";
import { proveWords } from "../../../plan/prove-words.ts";
import { hashLibrary } from "../../../playbook/hash.ts";
import { EMPTY_LOCK, publish } from "../../../playbook/lock.ts";
import type { LibraryFiles } from "../../../playbook/parse.ts";
import { PROBLEM_CODES, type ProblemCode } from "../../../playbook/problem.ts";
import { BROKEN_LIBRARIES, UNSTYLED_LIBRARIES } from "../../../testing/broken-libraries.ts";
import { fakeHost, TEST_MOMENT } from "../../../testing/fake-host.ts";
import { sha256 } from "../../../testing/real-library.ts";
import { type Change, changedBy, sourceOf, TINY_FILES, tinyLibrary } from "../../../testing/tiny-library.ts";

const VERSION = { "/program/dist/package-info.json": '{"name":"komek","version":"0.0.0"}' };
const LEAK = "incidents/leak-notice.yaml";

interface Linted {
  readonly code: number;
  readonly problems: readonly { readonly code: ProblemCode; readonly file: string; readonly message: string }[];
}

const WORD_LISTS = { "spelling/ru.txt": "", "spelling/kk.txt": "" };

/** `komek playbook lint` over these files of a folder; strictly, with words that no dictionary knows. */
async function lint(files: LibraryFiles, strictly?: { readonly unknownWords: readonly string[] }): Promise<Linted> {
  const all = { ...files, ...WORD_LISTS };
  const folder = Object.fromEntries(Object.entries(all).map(([file, content]) => [`/edit/${file}`, content]));
  const host = fakeHost({ ...strictly, files: { ...VERSION, ...folder } });
  const strict = strictly === undefined ? [] : ["--strict"];
  const code = await runOn(host, ["playbook", "lint", ...strict, "--playbooks", "/edit", "--json", "--lang", "en"]);
  return { code, problems: JSON.parse(host.printed).problems };
}

async function codesIn(...given: Parameters<typeof lint>): Promise<ProblemCode[]> {
  return (await lint(...given)).problems.map(({ code }) => code);
}

/** The tiny library changed after it was published. */
function published(...changes: readonly Change[]): LibraryFiles {
  const source = sourceOf(TINY_FILES);
  const lock = publish(source, hashLibrary(source, sha256), EMPTY_LOCK);
  return { ...changedBy(...changes), "versions.lock.json": JSON.stringify(lock) };
}

const REWORDED: Change = [LEAK, 'en: "Pick a new one."', 'en: "Choose a new one."'];
const RAISED: Change = [LEAK, "\nversion: 1.0.0", "\nversion: 1.0.1"];
const NOTED: Change = [LEAK, "changes:\n  - { version: 1.0.0,", "changes:\n  - { version: 1.0.1,"];

/** Faults of the whole folder rather than of a text in it. */
function brokenFolders(): [ProblemCode, string, LibraryFiles][] {
  const { "shared/contacts.yaml": _, ...withoutContacts } = TINY_FILES;
  return [
    ["file-missing", "a folder without the contacts", withoutContacts],
    ["version-not-raised", "new words under an old version", published(REWORDED)],
    ["version-without-note", "a raised version without a note", changedBy(RAISED)],
    ["version-not-published", "a raised version that is not in the lock", published(REWORDED, RAISED, NOTED)],
  ];
}

/** A plan of the tiny library whose steps stand in the opposite order, which no playbook can bring about. */
function unordered(): ProblemCode[] {
  const skeleton = skeletonsOf(tinyLibrary(), "2026-01-15")(["leak-notice"], {});
  const reversed = [...skeleton.ordered].reverse();
  return breachesOf({ ...skeleton, ordered: reversed }, true).map(({ code }) => code);
}

/** The tiny library with a lock that has no way round; the schema refuses one that is written so. */
function hopeless(): ProblemCode[] {
  const library = tinyLibrary();
  const incident = (id: string): ReturnType<typeof library.incident> => {
    const own = library.incident(id);
    const shut = Object.values(own.preconditions).map((each) => [each.id, { ...each, otherwise: " " }]);
    return { ...own, preconditions: Object.fromEntries(shut) };
  };
  return proveWords({ ...library, incident }, new Date(TEST_MOMENT)).map(({ code }) => code);
}

interface Case {
  readonly code: ProblemCode;
  readonly what: string;
  /** Every kind of problem that is found, each once; worked out when first asked for. */
  found(): Promise<readonly ProblemCode[]>;
}

function caseOf(code: ProblemCode, what: string, find: () => ProblemCode[] | Promise<ProblemCode[]>): Case {
  let found: Promise<readonly ProblemCode[]> | undefined;
  const once = async (): Promise<readonly ProblemCode[]> => [...new Set(await find())];
  return {
    code,
    what,
    found() {
      found ??= once();
      return found;
    },
  };
}

const CASES: readonly Case[] = [
  ...BROKEN_LIBRARIES.map(({ code, what, changes }) => caseOf(code, what, () => codesIn(changedBy(...changes)))),
  ...UNSTYLED_LIBRARIES.map(({ code, what, changes }) =>
    caseOf(code, what, () => codesIn(changedBy(...changes), { unknownWords: [] })),
  ),
  caseOf("unknown-word", "a misspelt word", () => codesIn(TINY_FILES, { unknownWords: ["сақтаңыз"] })),
  ...brokenFolders().map(([code, what, files]) => caseOf(code, what, () => codesIn(files))),
  caseOf("S9", "a plan that breaks its own order", unordered),
  caseOf("S11", "a lock without a way round", hopeless),
];

describe("komek playbook lint", () => {
  it("finds nothing in the tiny library", async () => {
    expect(await lint(TINY_FILES)).toEqual({ code: 0, problems: [] });
    expect(await lint(TINY_FILES, { unknownWords: [] })).toEqual({ code: 0, problems: [] });
  });

  const titled = CASES.map((each) => [each.code, each.what, each] as const);

  it.each(titled)("finds %s, and nothing else, for %s", async (code, _, { found }) => {
    expect(await found()).toEqual([code]);
  });

  it("has a broken library for every code that there is", async () => {
    const tripped = await Promise.all(CASES.map(({ found }) => found()));
    expect([...new Set(tripped.flat())].sort()).toEqual([...PROBLEM_CODES].sort());
  }, 30_000);

  it("ends with 4 and says in words what is wrong where", async () => {
    const { code, problems } = await lint(changedBy([LEAK, "  - use: end-the-call\n", ""]));
    expect(code).toBe(4);
    expect(problems).toMatchObject([{ file: LEAK, line: 1, message: expect.stringContaining("S1: the now block") }]);
  });
});

import { describe, expect, it } from "vitest";
import { HostError } from "../host/host.ts";
import { LOCALES } from "../i18n/locale.ts";
import { CommandFailure, exitCodeOf, type Failure, failureOf } from "./failure.ts";
import { failureFrom } from "./failure-from.ts";
import { explain, FAILURE_MESSAGES, failureJson } from "./failure-words.ts";
import { Interrupted } from "./prompter.ts";

const named = { name: "something", nearest: ["something-else"] };
const file = { path: "/a/file", reason: "ENOSPC" };
const problem = { file: "a.yaml", line: 2, column: 3, code: "unknown-id", message: "no such thing" };

/** Of every failure one, its exit code by the contract, and what its sentence must name in every language. */
const FAILURES: { readonly [C in Failure["code"]]: [Extract<Failure, { code: C }>, exit: number, names: string[]] } = {
  internal: [{ code: "internal", detail: "a detail" }, 1, ["a detail"]],
  usage: [{ code: "usage", detail: "--foo" }, 2, ["--foo", "komek --help"]],
  "unknown-command": [{ code: "unknown-command", ...named }, 2, ["something", "something-else", "komek --help"]],
  "bad-id": [{ code: "bad-id", name: "Not_One" }, 2, ["Not_One", "paid-not-delivered"]],
  "id-taken": [{ code: "id-taken", name: "leak" }, 2, ["leak"]],
  "no-terminal": [{ code: "no-terminal" }, 2, ["komek now", "komek print"]],
  "binary-to-terminal": [{ code: "binary-to-terminal", format: "pdf" }, 2, ["pdf", "--out"]],
  "unknown-format": [{ code: "unknown-format", ...named }, 2, ["something", "something-else"]],
  "answers-missing": [{ code: "answers-missing", missing: ["one", "two"] }, 3, ["one, two", "--assume-unknown"]],
  "step-locked": [
    { code: "step-locked", missing: ["clean-device"], condition: "A clean device." },
    3,
    ["A clean device.", "--confirm clean-device"],
  ],
  "line-wrong": [{ code: "line-wrong", line: 7 }, 4, ["7"]],
  "secret-typed": [{ code: "secret-typed", about: "--how" }, 4, ["--how", "Komek"]],
  "answers-wrong": [{ code: "answers-wrong", problems: [problem] }, 4, ["1"]],
  "library-broken": [{ code: "library-broken", problems: [problem, problem] }, 4, ["2"]],
  "unknown-incident": [{ code: "unknown-incident", ...named }, 5, ["something", "something-else", "komek incidents"]],
  "unknown-step": [{ code: "unknown-step", ...named }, 5, ["something", "something-else"]],
  "unknown-contact": [{ code: "unknown-contact", ...named }, 5, ["something", "something-else", "komek contacts"]],
  "unknown-case": [{ code: "unknown-case", ...named }, 5, ["something", "something-else"]],
  "unknown-letter": [{ code: "unknown-letter", ...named }, 5, ["something", "something-else", "komek letter list"]],
  "letter-wording": [{ code: "letter-wording", words: "2444", why: "9." }, 4, ["2444", "9.", "--detail"]],
  "no-case": [{ code: "no-case" }, 5, ["komek"]],
  "case-locked": [{ code: "case-locked", id: "k3" }, 5, ["k3", "komek case unlock k3"]],
  "case-differs": [{ code: "case-differs", id: "k3" }, 4, ["k3", "--as-new"]],
  "case-file-wrong": [{ code: "case-file-wrong", path: "/a/file" }, 4, ["/a/file", "komek"]],
  "wrong-passphrase": [{ code: "wrong-passphrase" }, 4, []],
  "weak-passphrase": [{ code: "weak-passphrase", least: 10 }, 4, ["10"]],
  "passphrases-differ": [{ code: "passphrases-differ" }, 4, []],
  "evidence-differs": [{ code: "evidence-differs", count: 2, problems: [] }, 4, ["2"]],
  "needs-yes": [{ code: "needs-yes" }, 2, ["--yes"]],
  "file-exists": [{ code: "file-exists", path: "/a/file" }, 6, ["/a/file", "Komek"]],
  "file-too-big": [{ code: "file-too-big", path: "/a/file", most: 64 }, 6, ["/a/file", "64", "--copy"]],
  "file-unreadable": [{ code: "file-unreadable", ...file }, 6, ["/a/file", "ENOSPC"]],
  "file-unwritable": [{ code: "file-unwritable", ...file }, 6, ["/a/file", "ENOSPC"]],
  "pin-not-met": [
    { code: "pin-not-met", incident: "a-trick", pin: "1.4", version: "2.0.0" },
    7,
    ["a-trick", "1.4", "2.0.0"],
  ],
  "incident-withdrawn": [{ code: "incident-withdrawn", name: "old", successor: "new" }, 7, ["old", "new"]],
  interrupted: [{ code: "interrupted", savedIn: "/state/x" }, 130, ["/state/x"]],
};

const all = Object.entries(FAILURES).map(([code, [failure, exit, names]]) => [code, failure, exit, names] as const);
const everywhere = all.flatMap(([code, failure, , names]) =>
  LOCALES.map((locale) => [code, locale, failure, names] as const),
);

describe("a failure", () => {
  it.each(LOCALES)("has its sentence in %s, and no sentence is left over", (locale) => {
    expect(Object.keys(FAILURE_MESSAGES[locale]).sort()).toEqual(Object.keys(FAILURES).sort());
  });

  it.each(all)("%s ends the program with its own exit code", (_, failure, exit) => {
    expect(exitCodeOf(failure)).toBe(exit);
  });

  it.each(everywhere)("%s names in %s what it is about, in that language alone", (code, locale, failure, names) => {
    const words = explain(failure, locale);
    for (const name of names) expect(words).toContain(name);
    expect(words).not.toBe(code);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
    expect(/[а-яё]/i.test(words)).toBe(locale !== "en");
    const others = LOCALES.filter((other) => other !== locale).map((other) => explain(failure, other));
    expect(others).not.toContain(words);
  });

  it.each(LOCALES)("offers nothing near in %s where nothing is near", (locale) => {
    const near = explain({ code: "unknown-step", ...named }, locale);
    const alone = explain({ code: "unknown-step", name: "something", nearest: [] }, locale);
    expect(near.startsWith(alone)).toBe(true);
    expect(near.length).toBeGreaterThan(alone.length);
  });

  it.each(LOCALES)("says in %s whether anything was saved, and whether anything stands in its place", (locale) => {
    const empty = [
      explain({ code: "interrupted", savedIn: "" }, locale),
      explain({ code: "incident-withdrawn", name: "old", successor: "" }, locale),
    ];
    for (const words of empty) expect(words).toMatch(/[^:]\.$/);
  });

  it("is data with --json, with the lists it has or empty ones", () => {
    const read = (failure: Failure): unknown => JSON.parse(failureJson(failure, "en"));
    expect(read({ code: "answers-missing", missing: ["one"] })).toEqual({
      ...{ schema: "komek.failure/1", code: "answers-missing", missing: ["one"], problems: [] },
      message: explain({ code: "answers-missing", missing: ["one"] }, "en"),
    });
    expect(read({ code: "library-broken", problems: [problem] })).toMatchObject({ missing: [], problems: [problem] });
    expect(failureJson({ code: "no-terminal" }, "ru").endsWith("}\n")).toBe(true);
  });
});

describe("an error", () => {
  const usage = { code: "usage", detail: "x" } as const;

  it("carries its failure, whichever bundle threw it", () => {
    expect(failureOf(new CommandFailure(usage))).toBe(usage);
    expect(failureOf({ failure: usage })).toBe(usage);
    expect(new CommandFailure(usage).message).toBe("usage");
  });

  it.each([
    [new Error("x")],
    [null],
    [undefined],
    ["text"],
    [{ failure: { code: "no-such" } }],
    [{ failure: { code: "toString" } }],
  ])("that is %s carries none", (error) => expect(failureOf(error)).toBeUndefined());

  it.each<[string, unknown, Failure]>([
    ["a known failure", new CommandFailure(usage), usage],
    ["a file that cannot be read", new HostError("/a/file", "read", "ENOSPC"), { code: "file-unreadable", ...file }],
    [
      "a file that cannot be written",
      new HostError("/a/file", "write", "ENOSPC"),
      { code: "file-unwritable", ...file },
    ],
    ["an interruption", new Interrupted(), { code: "interrupted", savedIn: "" }],
    ["a fault of ours", new TypeError("x is not y"), { code: "internal", detail: "x is not y" }],
    ["a thrown text", "oh", { code: "internal", detail: "oh" }],
  ])("becomes a failure: %s", (_, error, failure) => expect(failureFrom(error)).toEqual(failure));
});

import { describe, expect, it } from "vitest";
import { realFiles } from "../../../testing/real-library.ts";
import { komek } from "../../../testing/run-komek.ts";
import { TINY_FILES } from "../../../testing/tiny-library.ts";

/** The tiny library as files in the folder `lib`. */
function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`lib/${path}`, text]));
}

const TINY = inFolder(TINY_FILES);
const MENU = "lib/shared/incidents.yaml";
const FILE = "lib/incidents/wallet-emptied.yaml";

describe("playbook new", () => {
  it("writes a playbook that lint finds clean once it is filled and in the menu", async () => {
    const made = await komek(`playbook new wallet-emptied --playbooks lib --out ${FILE}`, { files: TINY });
    expect([made.code, made.out]).toEqual([0, ""]);
    const skeleton = made.host.files.get(FILE) ?? "";
    expect(skeleton).toContain("reviewedOn: 2026-01-15\nreviewBy: 2026-04-15\n");
    const files = {
      ...TINY,
      [MENU]: "order: [code-given, money-gone, leak-notice, wallet-emptied]\n",
      [FILE]: skeleton.replaceAll('""', '"слова words сөздер"'),
    };
    const { code, err, out } = await komek("playbook lint --playbooks lib --lang en", { files });
    expect([code, err, out]).toEqual([0, "", "No problems.\n"]);
  });

  it("is not accepted by lint before it is filled: each blank with its line", async () => {
    const { out } = await komek("playbook new wallet-emptied --playbooks lib", { files: TINY });
    const lint = await komek("playbook lint --playbooks lib --lang en", { files: { ...TINY, [FILE]: out } });
    const line = out.split("\n").indexOf('  kk: ""') + 1;
    expect(lint.code).toBe(4);
    expect(lint.err).toContain(
      `incidents/wallet-emptied.yaml:${line}:7 missing-language: The text in the language kk is missing`,
    );
  });

  it.each([
    ["ru", "Заполните все пустые кавычки"],
    ["kk", "Бос тырнақшалардың"],
    ["en", "Fill every pair of empty quotes"],
  ])("says in %s what goes where", async (lang, words) => {
    const { out } = await komek(`playbook new wallet-emptied --lang ${lang}`);
    expect(out).toContain(words);
  });

  it("names the schema that lies beside: the built one in this checkout, else one in the library", async () => {
    const own = Object.fromEntries(
      Object.entries(realFiles()).map(([file, text]) => [`/program/playbooks/${file}`, text]),
    );
    const here = await komek("playbook new wallet-emptied", { files: own });
    expect(here.out).toContain("# yaml-language-server: $schema=../../dist/schemas/playbook.json\n");
    const there = await komek("playbook new wallet-emptied --playbooks lib", { files: TINY });
    expect(there.out).toContain("# yaml-language-server: $schema=../playbook.schema.json\n");
  });

  it.each([
    ["Wallet", 2, "Wallet"],
    ["кошелёк", 2, "кошелёк"],
    ["money-gone", 2, "money-gone"],
    ["leak", 2, "leak"],
    ["", 2, "<incident>"],
  ])("refuses the id %j", async (id, code, words) => {
    const run = await komek(`playbook new --playbooks lib --lang en${id === "" ? "" : ` ${id}`}`, { files: TINY });
    expect([run.code, run.out]).toEqual([code, ""]);
    expect(run.err).toContain(words);
  });

  it("overwrites no file", async () => {
    const files = { ...TINY, "notes.yaml": "mine" };
    const { code, host } = await komek("playbook new wallet-lost --playbooks lib --out notes.yaml", { files });
    expect([code, host.files.get("notes.yaml")]).toEqual([6, "mine"]);
  });
});

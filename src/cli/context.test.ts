import { describe, expect, it } from "vitest";
import { hostWithProgram } from "../testing/built-program.ts";
import { inLanguages, makeContext } from "./context.ts";
import { builtShelf } from "./library.ts";

const OPTIONS = { input: true, color: true };
const LANGUAGES = { locales: ["kk"], callLocale: "kk", chosen: true, explicit: true } as const;

describe("the width of a context", () => {
  it("follows the window when it is drawn narrower", () => {
    const host = hostWithProgram({ isTerminal: true, columns: 80 });
    const context = makeContext(host, OPTIONS, { languages: LANGUAGES, shelf: builtShelf(host) });
    const russian = inLanguages(context, { ...LANGUAGES, locales: ["ru"] });
    expect([context.width, russian.width]).toEqual([80, 80]);
    host.columns = () => 40;
    expect([context.width, russian.width]).toEqual([40, 40]);
    expect([russian.locale, context.locale]).toEqual(["ru", "kk"]);
  });
});

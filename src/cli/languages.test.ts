import { describe, expect, it } from "vitest";
import { chooseLanguages, parseLanguages } from "./languages.ts";

describe("the language of the page", () => {
  it.each([
    [{ lang: "kk" }, { LANG: "ru_RU.UTF-8" }, ["kk"]],
    [{ lang: "kk,ru" }, {}, ["kk", "ru"]],
    [{ lang: "kk,kk" }, {}, ["kk"]],
    [{}, { KOMEK_LANG: "en", LANG: "ru_RU" }, ["en"]],
    [{}, { KOMEK_LANG: "", LANG: "kk_KZ.UTF-8" }, ["kk"]],
    [{}, { LC_ALL: "en_US.UTF-8", LANG: "kk_KZ" }, ["en"]],
    [{}, { LC_ALL: "C", LC_MESSAGES: "kk_KZ", LANG: "ru_RU" }, ["kk"]],
    [{}, { LANG: "de_DE.UTF-8" }, ["ru"]],
    [{}, { LANG: "POSIX" }, ["ru"]],
    [{}, { LANG: "kkj_CM" }, ["ru"]],
    [{}, {}, ["ru"]],
  ])("from %j and %j is %j", (options, environment, locales) => {
    expect(chooseLanguages(options, environment)?.locales).toEqual(locales);
  });

  it("is refused when it is none of ours, but a strange KOMEK_LANG falls back", () => {
    expect(chooseLanguages({ lang: "de" }, {})).toBeUndefined();
    expect(chooseLanguages({}, { KOMEK_LANG: "de" })?.locales).toEqual(["ru"]);
    expect(parseLanguages("kk,de")).toBeUndefined();
  });
});

describe("the language of a call", () => {
  it("is the page's, and Russian for English", () => {
    expect(chooseLanguages({ lang: "kk" }, {})?.callLocale).toBe("kk");
    expect(chooseLanguages({ lang: "en" }, {})?.callLocale).toBe("ru");
  });

  it("is chosen with --call-lang, which takes no English", () => {
    expect(chooseLanguages({ lang: "ru", callLang: "kk" }, {})?.callLocale).toBe("kk");
    expect(chooseLanguages({ lang: "ru", callLang: "en" }, {})).toBeUndefined();
  });
});

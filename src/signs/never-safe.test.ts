import { describe, expect, it } from "vitest";
import { checkMessages } from "../i18n/check.ts";
import { LOCALES } from "../i18n/locale.ts";
import { realSource } from "../testing/real-library.ts";

/** Words that would call a message, link or offer harmless. */
const HARMLESS =
  /безопасн|надёжн|надежн|подлинн|настоящ(ее|ая) сообщени|можно доверять|всё в порядке|все хорошо|қауіпсіз|сенімді|күмәнсіз|\bsafe|secure|genuine|legitimate|trustworthy|harmless|all good/iu;

/** What fraudsters themselves say stands in quotes. */
const QUOTED = /«[^»]*»|“[^”]*”/gu;

/** Every text of a value, functions called with plain words. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value({ owner: "a.kz", name: "b" }))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const isHarmless = (text: string): boolean => HARMLESS.test(text.replace(QUOTED, ""));

describe("nothing is ever called safe", () => {
  it.each(LOCALES)("by the program's own sentences in %s", (locale) => {
    const texts = textsOf(checkMessages(locale));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(isHarmless)).toEqual([]);
  });

  it.each(LOCALES)("by the reasons of the signs in %s", (locale) => {
    const { signs, scripts } = realSource().shared["signs.yaml"].value;
    expect([...signs, ...scripts].map(({ why }) => why[locale]).filter(isHarmless)).toEqual([]);
  });

  it.each(["This message is safe.", "Сообщение безопасно.", "Хабарлама қауіпсіз.", "It looks genuine."])(
    "and “%s” would be noticed",
    (text) => expect(isHarmless(text)).toBe(true),
  );
});

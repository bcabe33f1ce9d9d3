import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLabel } from "./punycode.ts";

describe("a label in punycode", () => {
  it.each([
    ["xn--80ao21a", "қаз"],
    ["xn--p1ai", "рф"],
    ["xn--e1afmkfd", "пример"],
    ["plain", "plain"],
    ["xn--", ""],
    ["xn--\u00ff", "xn--\u00ff"],
  ])("%s shows as %s", (label, shown) => expect(decodeLabel(label)).toBe(shown));

  it("is read as the URL standard writes it", () => {
    const letters = fc.array(fc.constantFrom(..."абвгқңөұүһіxyz12-"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (list) => {
        const label = `a${list.join("")}z`;
        const host = new URL(`https://${label}.kz`).hostname.split(".")[0] ?? "";
        expect(decodeLabel(host)).toBe(label);
      }),
    );
  });

  it("that is broken never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof decodeLabel(`xn--${text}`) === "string"));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realSource } from "../testing/real-library.ts";
import { realChecker } from "../testing/real-signs.ts";

const OFFICIAL = realSource().shared["signs.yaml"].value.official.map(({ domain }) => domain);

const isOfficial = (url: string): boolean => realChecker().link(url).links[0]?.verdict === "official";

describe("no address is called official by mistake", () => {
  const isUnder = (host: string): boolean =>
    OFFICIAL.some((domain) => `.${host.replace(/\.$/, "")}`.endsWith(`.${domain}`));

  it("unless its real host lies under the list, over https, written plainly", () => {
    const host = fc.constantFrom(...OFFICIAL);
    const piece = fc.oneof(
      ...[
        host,
        fc.constantFrom(
          "/",
          "\\",
          "@",
          ":",
          ".",
          "-",
          "%2e",
          "%40",
          "#",
          "?",
          "\t",
          "\u200b",
          "。",
          "evil.com",
          "а",
          "top",
          ":443",
        ),
      ],
      fc.string({ maxLength: 4, unit: "grapheme" }),
    );
    const scheme = fc.constantFrom("https://", "http://", "HTTPS://", "https:/", "https:\\", "//", "");
    fc.assert(
      fc.property(scheme, fc.array(piece, { minLength: 1, maxLength: 5 }), (start, parts) => {
        const url = start + parts.join("");
        if (!isOfficial(url)) return;
        const plain = url.trim().toLowerCase();
        const parsed = new URL(/^https:\/\//.test(plain) ? plain : `https://${plain}`);
        expect(isUnder(parsed.hostname)).toBe(true);
        expect([parsed.protocol, parsed.username, parsed.password, parsed.port]).toEqual(["https:", "", "", ""]);
        expect(plain.replace(/^https:\/\//, "").startsWith(parsed.hostname)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("and never on a place where anybody may put a page up", () => {
    const { platforms, shorteners } = realSource().shared["signs.yaml"].value;
    for (const domain of [...platforms, ...shorteners]) {
      for (const url of [`https://${domain}/`, `https://egov.${domain}/`, `https://egov.kz.${domain}/`]) {
        expect(isOfficial(url), url).toBe(false);
      }
    }
  });
});

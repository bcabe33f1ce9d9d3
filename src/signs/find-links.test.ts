import { describe, expect, it } from "vitest";
import { realChecker } from "../testing/real-signs.ts";

function verdictsOf(message: string): Record<string, string> {
  const { links } = realChecker().message(message);
  return Object.fromEntries(links.map(({ host, verdict }) => [host, verdict]));
}

describe("an official address in a message", () => {
  it.each([
    "Зайдите на https://egov.kz.",
    "Сайт:egov.kz",
    "Ссылка: https://egov.kz/cms?x=1#y",
    "(egov.kz)",
    "«https://egov.kz»",
    '"egov.kz", затем позвоните',
    "egov.kz, kaspi.kz",
    "egov.kz\nТелефон 1414. Ждём",
    "egov.kz — портал",
    "hxxps://egov[.]kz",
    "https://egov.kz\u200b Ждём. Ок",
  ])("%j is known where it stands apart", (message) => expect(verdictsOf(message)["egov.kz"]).toBe("official"));

  const between = [
    ..."{}|\"<>«»“”‘’'`^~!$&()*+,;=[]…·—_-。．｡・@\\\u0000\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u202e",
  ];
  const behind = [".evil.com", "x.evil.com/a", "@evil.com", "x@evil.com", "%2eevil.com", "。evil.com"];
  it.each(between)("is not called so where %j and more follow without a blank", (sign) => {
    for (const rest of behind) {
      for (const start of ["https://egov.kz", "egov.kz", "www.egov.kz"]) {
        const message = `Войдите: ${start}${sign}${rest}`;
        expect(Object.values(verdictsOf(message)), JSON.stringify(message)).not.toContain("official");
      }
    }
  });

  it.each([
    "evil.com/?u=https://egov.kz",
    "evil.com#https://egov.kz",
    "evil.com/(egov.kz)",
    "evil.com,//egov.kz",
    "evil.com?.egov.kz",
    "//egov.kz",
    "javascript:egov.kz",
    "javascript:https://egov.kz",
    "javascript:alert(1)//egov.kz",
    "data:text/html,egov.kz",
    "intent:egov.kz",
    "http:egov.kz",
    "view-source:https://egov.kz",
    "x@https://egov.kz",
    "egov.kz(.)evil.com",
    "evil(.)egov.kz",
    "https://evil.com[]egov.kz",
    '<a href="https://evil.com">https://egov.kz</a>',
    '<a href="https://egov.kz">evil.com</a>',
    "[egov.kz](evil.com)",
    "[egov.kz](https://evil.com)",
    "[https://egov.kz](https://evil.com)",
  ])("is not called so in %j", (message) => expect(Object.values(verdictsOf(message))).not.toContain("official"));

  it("says that it may lead elsewhere, and not whose it really is", () => {
    const [link] = realChecker().message("https://egov.kz{.evil.com").links;
    expect(link).toMatchObject({ verdict: "unknown", reason: "runs-on" });
  });

  it("does not hide the address before it", () => {
    expect(verdictsOf("evil.com/?u=https://egov.kz")).toHaveProperty(["evil.com"]);
  });
});

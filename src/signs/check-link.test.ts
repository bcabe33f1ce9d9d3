import { describe, expect, it } from "vitest";
import { realSource } from "../testing/real-library.ts";
import { realChecker } from "../testing/real-signs.ts";
import type { LinkFinding } from "./check-link.ts";

const OFFICIAL = realSource().shared["signs.yaml"].value.official.map(({ domain }) => domain);

function look(url: string): LinkFinding {
  const [link] = realChecker().link(url).links;
  if (link === undefined) throw new Error("no link");
  return link;
}

describe("an official service", () => {
  it.each(
    OFFICIAL.flatMap((domain) => [`https://${domain}`, `https://www.${domain}/`, `https://a.b.${domain}/x?y=1#z`]),
  )("%s is called official", (url) => expect(look(url).verdict).toBe("official"));

  it.each([
    ...["HTTPS://EGOV.KZ/cms", "egov.kz", "m.egov.kz/cms/ru", "https://egov.kz?lang=kk"],
    ...["https://egov.kz./cms/ru", "https://egov.kz:443/cms/ru", "https://egov.kz.:443/", "egov.kz:443/cms"],
  ])("%s too", (url) => expect(look(url).verdict).toBe("official"));
});

/** The host of the list, and what is done to its address so that it leads elsewhere or may be read in two ways. */
const ATTACKS: readonly (readonly [what: string, attack: (host: string) => string])[] = [
  ["without https", (host) => `http://${host}/`],
  ["another scheme", (host) => `ftp://${host}/`],
  ["a script", (host) => `javascript://${host}/%0aalert(1)`],
  ["a user name", (host) => `https://${host}@evil.com/`],
  ["a user name on the host itself", (host) => `https://user@${host}/`],
  ["a password", (host) => `https://${host}:443@evil.com/`],
  ["an encoded at sign", (host) => `https://${host}%40evil.com/`],
  ["a port", (host) => `https://${host}:8443/`],
  ["a host before it", (host) => `https://${host}.evil.com/`],
  ["a host before it with a cheap ending", (host) => `https://${host}.top/login`],
  ["glued in front", (host) => `https://my${host}/`.replace("https://my", "https://my-")],
  ["glued without a hyphen", (host) => `https://x${host}/`],
  ["a hyphen in place of the dot", (host) => `https://${host.replaceAll(".", "-")}.com/`],
  ["in the path", (host) => `https://evil.com/${host}/`],
  ["in the query", (host) => `https://evil.com/?u=https://${host}`],
  ["in the fragment", (host) => `https://evil.com/#${host}`],
  ["a backslash", (host) => `https://evil.com\\${host}/`],
  ["a backslash behind", (host) => `https://${host}\\@evil.com/`],
  ["a backslash as slash", (host) => `https:\\\\${host}\\`],
  ["a tab inside", (host) => `https://${host.slice(0, 2)}\t${host.slice(2)}/`],
  ["a line break inside", (host) => `https://${host.slice(0, 2)}\n${host.slice(2)}/`],
  ["a zero-width space", (host) => `https://${host.slice(0, 2)}\u200b${host.slice(2)}/`],
  ["a soft hyphen", (host) => `https://${host.slice(0, 2)}\u00ad${host.slice(2)}/`],
  ["a full-width dot", (host) => `https://${host.replace(".", "。")}/`],
  [
    "full-width letters",
    (host) => `https://${host.replace(/[a-z]/, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))}/`,
  ],
  ["an encoded letter", (host) => `https://%${host.charCodeAt(0).toString(16)}${host.slice(1)}/`],
  ["a leading redirect", (host) => `https://${host}/go?to=https://evil.com`],
  ["an encoded redirect", (host) => `https://${host}/go?to=%2F%2Fevil.com`],
  ["two slashes in the path", (host) => `https://${host}//evil.com`],
  [
    "a Cyrillic letter",
    (host) => `https://${host.replace(/[aeopcxy]/, (letter) => "аеорсху"["aeopcxy".indexOf(letter)] ?? letter)}x/`,
  ],
  ["one letter more", (host) => `https://${host.replace(/^(.)/, "$1$1")}/`.replace("https://ww", "https://w-")],
  ["another ending", (host) => `https://${host.replace(/\.[a-z]+$/, ".top")}/`],
  ["a bidi mark", (host) => `https://\u202e${host}/`],
  ["two dots at the end", (host) => `https://${host}../`],
  ["the port 443 without https", (host) => `http://${host}:443/`],
  ["the port 443 written oddly", (host) => `https://${host}:0443/`],
  ["a port that begins with 443", (host) => `https://${host}:4430/`],
  ["a dot and a host behind", (host) => `https://${host}.:443.evil.com/`],
  ["an IP address with the name", (host) => `https://203.0.113.7/${host}`],
];

describe("an address that pretends", () => {
  const hosts = [
    "egov.kz",
    "eotinish.kz",
    "kaspi.kz",
    "halykbank.kz",
    "binance.com",
    "1cb.kz",
    "faq.whatsapp.com",
    "telegram.org",
  ];
  const cases = ATTACKS.flatMap(([what, attack]) => hosts.map((host) => [what, attack(host)] as const));

  it.each(cases)("(%s) %j is not called official", (_what, url) => expect(look(url).verdict).not.toBe("official"));
});

describe("a look-alike", () => {
  it.each([
    ["https://egov.kz.top/", "egov.kz.top"],
    ["https://еgov.kz/", "еgov.kz"],
    ["https://xn--gov-qdd.kz/", "еgov.kz"],
    ["https://каспи.рф/", "каспи.рф"],
    ["https://kasрi.kz", "kasрi.kz"],
    ["https://kaspl.kz", "kaspl.kz"],
    ["https://kaspii.kz", "kaspii.kz"],
    ["https://kaspi-bonus.kz", "kaspi-bonus.kz"],
    ["https://ha1yk.kz", "ha1yk.kz"],
    ["https://halyk-bank-kz.online", "halyk-bank-kz.online"],
    ["https://whatsapp-web.site", "whatsapp-web.site"],
    ["https://binance.support-kz.com", "binance.support-kz.com"],
    ["https://gov-kz.site/vyplata", "gov-kz.site"],
    ["https://fdx.info/egov", "fdx.info"],
    ["https://homeybank.com", "homeybank.com"],
    ["https://egov@203.0.113.9/", "203.0.113.9"],
    ["https://telegrarn.org", "telegrarn.org"],
    ["https://evil.com/egov.kz/login", "evil.com"],
    ["http://203.0.113.33/guide.kaspi.kz/login", "203.0.113.33"],
    ["https://sites.google.com/view/egov-kz-vyplata", "sites.google.com"],
    ["https://pkigov.kz/", "pkigov.kz"],
  ])("%s is called one, by its real host", (url, host) => {
    expect(look(url)).toMatchObject({ verdict: "look-alike", host });
  });

  it.each([
    "https://snegov.ru",
    "https://pineapple.com",
    "https://enbekshiqazaq.kz",
    "https://nur.kz/kaspi-gold-news.html",
    "https://zakon.kz",
    "https://homebank.kz",
    "https://post.kz",
    "https://interactive.kz",
    "https://www.google.com/search?q=egov.kz",
    "https://profkz.com",
  ])("%s is none", (url) => expect(look(url).verdict).toBe("unknown"));
});

describe("what hides or cannot be an address", () => {
  it.each([
    ["https://bit.ly/3xYz", "shortener"],
    ["https://t.me/kaspi_help", "platform"],
    ["https://kaspi.github.io", undefined],
    ["http://198.51.100.12:8080/a.apk", "number-address"],
    ["http://egov.kz/", "not-https"],
    ["https://user@egov.kz/", "disguised"],
  ])("%s: %s", (url, reason) => {
    expect(look(url).verdict).not.toBe("official");
    if (reason !== undefined) expect(look(url).reason).toBe(reason);
  });

  it.each(["", "   ", "привет", "https://", "http://[::1", "mailto:a@egov.kz", `https://egov.kz/${"a".repeat(3000)}`])(
    "%j is invalid",
    (url) => expect(look(url).verdict).toBe("invalid"),
  );
});

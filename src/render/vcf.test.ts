import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { renderContacts } from "./vcf.ts";

function cardsOf(text: string): ICAL.Component[] {
  const parsed: unknown[] = ICAL.parse(text);
  const cards = typeof parsed[0] === "string" ? [parsed] : parsed;
  return cards.map((card) => new ICAL.Component(card as never));
}

describe("an address book file", () => {
  it.each(LOCALES)("in %s has each contact of the plan once, with its numbers and links", (locale) => {
    const plan = samplePlan(locale);
    const cards = cardsOf(renderContacts([plan]));
    const kept = new Map(plan.steps.flatMap(({ contacts }) => contacts).map((contact) => [contact.id, contact]));
    const callable = [...kept.values()].filter(({ status }) => status !== "unconfirmed");
    expect(cards.map((card) => card.getAllProperties("tel").map((tel) => tel.getFirstValue()))).toEqual(
      callable.map(({ phones }) => phones),
    );
    expect(cards.map((card) => card.getFirstPropertyValue("org"))).toEqual(callable.map(({ name }) => name));
    expect(cards.map((card) => card.getFirstPropertyValue("url"))).toEqual(callable.map(({ urls }) => urls[0] ?? null));
  });

  it("leaves out what nobody has confirmed: a number in the address book is trusted", () => {
    expect(
      samplePlan("en")
        .steps.flatMap(({ contacts }) => contacts)
        .some(({ status }) => status === "unconfirmed"),
    ).toBe(true);
    expect(renderContacts([samplePlan("en")])).not.toContain("+77270000115");
  });

  it("says in the name that one calls it oneself, because a call from that number may be faked", () => {
    for (const card of cardsOf(renderContacts([samplePlan("ru")]))) {
      const hasPhone = card.hasProperty("tel");
      expect(String(card.getFirstPropertyValue("fn")).endsWith("(звоните сами)")).toBe(hasPhone);
      expect(String(card.getFirstPropertyValue("note")).includes("номер подделывают")).toBe(hasPhone);
    }
  });

  it("has one card for both languages of a page", () => {
    const [both, one] = [[samplePlan("kk"), samplePlan("ru")], [samplePlan("kk")]].map(renderContacts);
    expect(cardsOf(both ?? "")).toHaveLength(cardsOf(one ?? "").length);
    expect(both).toContain("Банкіңіз / Ваш банк");
  });

  it("has lines of at most 75 octets and CRLF at every end", () => {
    const text = renderContacts([samplePlan("kk"), samplePlan("ru")]);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

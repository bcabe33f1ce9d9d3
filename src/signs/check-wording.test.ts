import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { ENOUGH } from "../playbook/signs.ts";
import { realSource } from "../testing/real-library.ts";
import { realChecker } from "../testing/real-signs.ts";

const check = (text: string) => realChecker().message(text);

describe("the wording of a whole message", () => {
  const prepaid = "Осталось два места на умру, 390 000 вместо 850 000. Договор потом, сейчас вся сумма на карту Марата";

  it("finds a fraud that no sign knows, and quotes the words that weigh most", () => {
    const { verdict, signs } = check(prepaid);
    expect(verdict).toBe("signs-found");
    const told = signs.find(({ id }) => id === "fraud-wording")?.quote ?? "";
    expect(told).not.toBe("");
    for (const part of told.split(" … ")) expect(prepaid.replace(/\d{3} \d{3}/g, "••• •••")).toContain(part);
  });

  it("quotes no scrap of an address, and a sign that ends with one quotes all of it", () => {
    const { signs } = check("Вам одобрена выплата 84 000 тенге, получите её сегодня: https://vyplata-2026.top/pay");
    expect(signs.map(({ id }) => id)).toContain("fraud-wording");
    const quotes = signs.filter(({ id }) => id !== "hidden-link").map(({ quote }) => quote);
    for (const quote of quotes) expect(quote).not.toMatch(/(^| )h( |$)/);
  });

  it("speaks against a light sign in a message like any other, and never against a look-alike link", () => {
    const notice =
      "Уважаемые жители, завтра с 10:00 до 15:00 в доме отключат воду, набирайте заранее. Срочно откройте подвал, ваш КСК";
    expect(check(notice).verdict).toBe("no-known-signs");
    expect(check(`${notice} https://egov-kz.top`)).toMatchObject({ verdict: "signs-found" });
  });

  it("leaves each sign that is enough alone enough in one of its examples, in every language", () => {
    const { signs } = realSource().shared["signs.yaml"].value;
    const lost = signs
      .filter(({ weight }) => weight === ENOUGH)
      .flatMap(({ id, examples }) =>
        LOCALES.filter((locale) => (examples[locale] ?? []).every((text) => check(text).verdict !== "signs-found")).map(
          (locale) => `${id} ${locale}`,
        ),
      );
    expect(lost).toEqual([]);
  });
});

import fc from "fast-check";
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

  it("shows of a code neither the one half nor the other", () => {
    for (const code of ["482 193", "482-193", "482, 193", "482/193", "482_193", "4️⃣8️⃣2️⃣1️⃣"]) {
      for (const text of [
        `картаңды бер 30 код ${code} мың сразу, сұрақ жоқ`,
        `Пришли код ${code} и никому не говори`,
      ]) {
        const { signs } = check(text);
        for (const { quote } of signs) expect(quote, text).not.toMatch(/482|193|4️⃣/);
      }
    }
    expect(check("Назовите 482 193 – этот код из смс").signs[0]?.quote).toContain("•••");
  });

  it("takes an ordinary link, alone or with a word or two, for no fraud", () => {
    const links = [
      "https://example.org/page",
      "github.com/nodejs/node",
      "https://ru.wikipedia.org/wiki/Код",
      "zoom.us/j/123",
    ];
    for (const link of links) {
      for (const text of [link, `Сілтеме осы ${link}`, `Вот ссылка: ${link}`, `Опрос для родителей: ${link}`]) {
        expect(check(text).verdict, text).toBe("no-known-signs");
      }
    }
  });

  it("never says that signs were found without showing one, whatever is written", () => {
    const part = fc.constantFrom(
      ...["ссылка", "\ue000", "\ue000///", "https://a.top", "код", "апк", "1414", " ", "\n", "аванс"],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary" })), { maxLength: 12 }), (parts) => {
        for (const text of [parts.join(""), parts.join(" ")]) {
          const { verdict, signs } = check(text);
          expect(signs.length > 0, JSON.stringify(text)).toBe(verdict === "signs-found");
          for (const { quote } of signs) expect(quote).not.toBe("");
        }
      }),
    );
    expect(check("\ue000").verdict).toBe("cannot-read");
  });

  it.each([
    "Kaspi Gold: покупка 4 870 тг, Magnum. Доступно 61 204 тг. Назовите код из смс, никому не говорите",
    "Kaspi Gold: покупка 4 870 тг, Magnum. Доступно 61 204 тг. Оплатите штраф: http://bit.ly/abc",
    "Ата-аналар комитеті: ертең жиналыс, салам. КНБ. Никому не говорите. Снимите деньги и отдайте курьеру",
    "Ваш заказ прибыл в пункт выдачи, срок хранения три дня. Спасибо за покупку! Продиктуйте код из смс",
    "Ертең сағат тоғызда сыныпта жиналыс болады, бәріңіз келіңіздер. Рақмет! СМС-тегі кодты айтыңыз",
  ])("lets no ordinary sentence hide two signs, a script or a plain request: %s", (text) => {
    expect(check(text).verdict).toBe("signs-found");
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

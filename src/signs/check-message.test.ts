import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realChecker } from "../testing/real-signs.ts";
import { LONGEST_MESSAGE, MOST_LINKS } from "./limit.ts";

const check = (text: string) => realChecker().message(text);
const idsOf = (text: string): string[] => check(text).signs.map(({ id }) => id);

describe("a message with signs", () => {
  it.each([
    ["asks-for-code", "Продиктуйте, пожалуйста, код из SMS"],
    ["asks-for-code", "П р о д и к т у й т е к0д"],
    ["asks-for-code", "Продиктyйте кoд"],
    ["asks-for-code", "Prodiktuite kod iz sms"],
    ["asks-for-code", "Телефонға келген кодты айтып жіберіңізші"],
    ["safe-account", "переведите всё на безо-пасный счёт"],
    ["safe-account", "Ақшаны қауіпсіз есепшотқа аударыңыз"],
    ["install-remote", "Скачайте программу для защиты"],
    ["secrecy", "Никому не говорите об этом звонке"],
    ["stay-on-line", "Тұтқаны қоймаңыз"],
    ["recovery-offer", "We can recover your lost crypto"],
    ["look-alike-link", "Проверьте штраф: https://egov-kz.top"],
  ])("has %s: %s", (id, text) => expect(idsOf(text)).toContain(id));

  it("quotes the exact words, and hides numbers of four digits or more but 1414", () => {
    const [sign] = check("Назовите 4821 – этот код из смс").signs;
    expect(sign).toMatchObject({ id: "asks-for-code", quote: "Назовите •••• – этот код из смс" });
    expect(JSON.stringify(check("Назовите оператору 1414 код 48 21 13"))).not.toMatch(/48 ?21|21 ?13/);
    expect(JSON.stringify(check("Оператору 1414 назовите код"))).toContain("1414");
  });

  it("names the two calls of the known script", () => {
    const first = check("Это Казпочта, уточните адрес посылки и назовите код из смс");
    expect(first.scripts.map(({ id }) => id)).toContain("first-call");
    const second = check("Служба безопасности банка. На вас оформляют кредит, переведите деньги на безопасный счёт");
    expect(second.scripts.map(({ id }) => id)).toContain("two-calls");
  });

  it("takes a weak sign for none alone", () => {
    expect(check("Срочно позвони маме")).toMatchObject({ verdict: "no-known-signs", signs: [], notes: ["weak-signs"] });
  });
});

describe("a message that carries a code", () => {
  it.each([
    "Ваш код подтверждения: 482913. Никому его не сообщайте",
    "Сіздің кодыңыз: 772134. Ешкімге айтпаңыз",
    "Your verification code is 482 913. Do not share it with anyone",
  ])("is explained and not flagged: %s", (text) => {
    expect(check(text)).toMatchObject({ verdict: "no-known-signs", notes: ["carries-code"] });
  });
});

describe("what warns of fraud", () => {
  it.each([
    "Мошенники звонят и просят назвать код из SMS",
    "Банк никогда не просит сообщить код",
    "Не переводите деньги на безопасный счёт",
    "Алаяқтар қоңырау шалып, кодты айтыңыз дейді",
    "Кодты ешкімге айтпаңыз",
    "We will never ask you to share your password",
  ])("is not flagged: %s", (text) => expect(check(text).verdict).toBe("no-known-signs"));
});

describe("a warning of fraud", () => {
  const WARNING =
    "Осторожно, мошенники! Вас попросят назвать код из SMS. Потом велят перевести деньги на безопасный счёт.";

  it("is read as one, over all its sentences", () => expect(check(WARNING).verdict).toBe("no-known-signs"));

  it.each([
    ["gives a telephone", `${WARNING} Звоните 8 700 000 00 00`],
    ["leads to a look-alike", `${WARNING} Проверьте себя: https://egov-kz.top`],
    ["introduces himself", `Вас беспокоит служба безопасности. ${WARNING} Переведите деньги на безопасный счёт`],
  ])("is none where the writer %s", (_what, text) => expect(check(text).verdict).toBe("signs-found"));
});

describe("words that honest people write too", () => {
  it.each([
    "Предоплата за торт 5000, остальное при получении",
    "Оплатите налог за машину до 1 октября",
    "Курьер привезёт сегодня с 14 до 18, деньги курьеру",
    "Winter sale: 30% off boots, free delivery over 20,000 KZT",
    "Зарплата 300 тысяч в месяц, график 2/2",
  ])("are not flagged alone: %s", (text) => expect(check(text).verdict).toBe("no-known-signs"));

  it("weigh with others", () => {
    expect(idsOf("Ваша посылка на таможне. Оплатите комиссию")).toEqual(
      expect.arrayContaining(["parcel", "pay-first"]),
    );
  });
});

describe("an address in a message", () => {
  it("is read as the word link where its owner is unknown", () => {
    expect(idsOf("Введите данные карты: https://oplata.example.com/1")).toContain("enter-on-page");
    expect(check("Введите данные карты: https://egov.kz/1").signs.map(({ id }) => id)).not.toContain("enter-on-page");
  });

  it("of an owner whose name is guarded adds nothing", () => {
    expect(check("Смотрите цены на https://krisha.kz/arenda").notes).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it.each(["", "   ", "123 456", "🌹🌹", "你好，这是银行", "!!!", "а"])("%j", (text) =>
    expect(check(text).verdict).toBe("cannot-read"),
  );
});

describe("any text", () => {
  it("is answered without fault, and no long number of it is repeated", () => {
    const piece = fc.oneof(
      fc.constantFrom("код", "назовите", "1414", "https://egov.kz/", "айтыңыз", "safe account", " ", "\n", "•"),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.nat({ max: 99_999_999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const { signs } = check(parts.join(" "));
        for (const { quote } of signs) expect(quote.replace(/1414|7111|7711|1477|1459/g, "")).not.toMatch(/\d{4}/);
      }),
    );
  });

  it("that is too long is cut, and the answer says so", () => {
    const long = `${"слово ".repeat(LONGEST_MESSAGE / 6 + 1)} назовите код из смс`;
    expect(check(long)).toMatchObject({ verdict: "no-known-signs", notes: ["cut"] });
    expect(check("слово ".repeat(10)).notes).toEqual([]);
  });

  it("has more links than are looked at, and the answer says so", () => {
    const links = (count: number): string => Array.from({ length: count }, (_, at) => `https://a${at}.kz`).join(" ");
    expect(check(links(MOST_LINKS)).notes).not.toContain("more-links");
    const { links: read, notes } = check(links(MOST_LINKS + 1));
    expect(read).toHaveLength(MOST_LINKS);
    expect(notes).toContain("more-links");
    expect(check(links(500)).notes).toContain("more-links");
  });

  it("takes work in step with its length", () => {
    const steps = (text: string): number => {
      let count = 0;
      realChecker().message(text, () => {
        count += 1;
      });
      return count;
    };
    for (const part of [
      "назовите код ",
      "к о д ",
      "не говорите никому о коде, ",
      "айтып жіберіңіз кодты ",
      "1 2 3 4 ",
      "...",
    ]) {
      const [once, twice] = [200, 400].map((times) => steps(part.repeat(times)));
      expect(twice ?? 0, part).toBeLessThanOrEqual(2.2 * (once ?? 0) + 50);
    }
  });
});

describe("the reasons", () => {
  it.each(LOCALES)("in %s are whole sentences, one for each sign", (locale) => {
    const { signs } = realChecker(locale).message("Назовите код, это служба безопасности, не кладите трубку");
    expect(signs.length).toBeGreaterThan(2);
    for (const { id, why } of signs) if (id !== "fraud-wording") expect(why).toMatch(/[.]$/);
  });
});

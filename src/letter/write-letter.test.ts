import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "../i18n/locale.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import { sampleLetter } from "../testing/sample-letter.ts";
import type { Given } from "./given.ts";
import { type Letter, letterLines, lineText } from "./letter.ts";
import { writeLetter } from "./write-letter.ts";

function written(given: Partial<Given> = {}, locale: Locale = "ru"): Letter {
  const { template, ground } = sampleLetter(locale, given);
  return writeLetter(template, ground);
}

const said = (letter: Letter): string[] => letterLines(letter).map((line) => lineText(line).replaceAll("\u00a0", " "));

describe("a letter", () => {
  it("is filled from what was given, in the right forms", () => {
    expect(said(written())).toEqual([
      "ТОО «МФО Ромашка»",
      "Банковский омбудсман",
      "Заявление",
      "о займе от: 3 ноября 2026 года",
      "На моё имя оформлен заём. Сумма: 150 000 (сто пятьдесят тысяч) тенге 50 тиынов. Договор: ____________ (номер договора).",
      "В тот день действовал мой запрет на кредиты.",
      "Полиция зарегистрировала заявление: 5 ноября 2026 года, КУИ 1234",
      "Сообщите дату и способ биометрической проверки. Срок: десять рабочих дней.",
      "Долга не признаю. Основание: статья 35 Закона «О банках» № 258-VIII (проверить редакцию)",
      "Копия талона-уведомления.",
    ]);
  });

  it("says the same in Kazakh, and in English that it is for reading only", () => {
    const [kazakh, english] = [written({}, "kk"), written({}, "en")];
    expect(said(kazakh)).toContain("мына күнгі несие туралы: 2026 жылғы 3 қараша");
    expect(said(kazakh)[4]).toContain("150 000 (бір жүз елу мың) теңге 50 тиын");
    expect(said(kazakh)[8]).toContain("35-бабы (редакциясын тексеру керек)");
    expect(kazakh.readingOnly).toBeNull();
    expect(english.readingOnly).toContain("Russian");
    for (const letter of [kazakh, english]) expect(letterLines(letter)).toHaveLength(10);
  });

  it("may go out in English where the letter says so", () => {
    const { template, ground } = sampleLetter("en");
    const sent: CatalogLetter = { ...template, sendIn: ["en", "ru"] };
    expect(writeLetter(sent, ground).readingOnly).toBeNull();
  });

  it("has a visible blank for all that is not known, named in short", () => {
    const empty = written({ details: {}, done: {}, how: {}, answerOf: () => undefined });
    expect(said(empty)).toEqual([
      "____________ (наименование кредитора)",
      "Банковский омбудсман",
      "Заявление",
      "о займе от: ____________ (дата займа)",
      "На моё имя оформлен заём. Сумма: ____________ (сумма займа). Договор: ____________ (номер договора).",
      "Полиция зарегистрировала заявление: ____________ (дата), ____________ (номер и дата)",
      expect.any(String),
      expect.any(String),
      "Копия талона-уведомления.",
    ]);
  });

  it.each(["unknown", undefined, "no"])("states nothing that was not surely answered: %s", (answer) => {
    const letter = written({ answerOf: (question) => (question === "ban-on-loan-date" ? answer : undefined) });
    expect(said(letter).join()).not.toContain("запрет на кредиты");
  });

  it("goes to the ombudsman of the day", () => {
    expect(said(written({ on: "2026-12-31" })).slice(0, 3)).toContain("Банковский омбудсман");
    expect(said(written({ on: "2027-01-01" })).slice(0, 3)).toContain("Финансовый омбудсман");
    for (const on of ["2026-12-31", "2027-01-01"]) expect(written({ on }).to).toHaveLength(2);
  });

  it("leaves out what rests on a fact that is not so on that day", () => {
    expect(written({ on: "2026-03-18" }).body.filter(({ kind }) => kind === "points")).toEqual([]);
  });

  it.each(LOCALES)("leaves name, personal number, address, phone, day and signature to the hand (%s)", (locale) => {
    const { from, signing } = written({}, locale);
    expect(from).toHaveLength(4);
    expect(signing).toHaveLength(2);
    expect(from.join()).toMatch(/ИИН|ЖСН/);
  });

  it("takes what was typed as it is: an insert in it is not filled, a line break is a space", () => {
    const lender = "ТОО {detail:loan-date}\n$& \u0007кон\u202eец";
    expect(said(written({ details: { lender } }))[0]).toBe("ТОО {detail:loan-date} $& конец");
  });

  it("prints what is no date or amount as it was typed, and an organisation by its name", () => {
    const { template, ground } = sampleLetter("ru", { details: { "loan-date": "в ноябре", "loan-amount": "много" } });
    expect(said(writeLetter(template, ground))[3]).toBe("о займе от: в ноябре");
    const [contact] = ground.contacts;
    const details = { ...ground.library.details, lender: { type: "contact-of" as const, text: "", bands: [] } };
    const given = { ...ground.given, details: { lender: contact?.id ?? "" } };
    const letter = writeLetter(template, { ...ground, library: { ...ground.library, details }, given });
    expect(said(letter)[0]).toBe(contact?.name);
  });
});

import type { Locale } from "../i18n/locale.ts";
import type { LetterGround } from "../letter/given.ts";
import type { CatalogLetter } from "../playbook/catalog-letter.ts";
import { type CompiledLibrary, compileLibrary } from "../playbook/compile/compile.ts";
import { libraryFiles } from "../playbook/compile/library-files.ts";
import type { LibraryFiles } from "../playbook/parse.ts";
import { realFiles, sha256 } from "./real-library.ts";
import { sourceOf } from "./tiny-library.ts";

// A letter for tests of the engine, over the real library: it has one of everything, and real grammar.

const FACTS = "shared/facts.yaml";
const FACT = "  - id: biometric-data-request\n";
const CITE = `    cite:
      ru: "статья 35 Закона «О банках» № 258-VIII"
      kk: "№ 258-VIII «Банктер туралы» Заңның 35-бабы"
      en: "article 35 of the Law on Banks No. 258-VIII"
    recheck: true
`;

const SAMPLE = `id: sample-claim
version: 1.0.0
reviewedOn: 2026-11-28
reviewBy: 2027-02-26
reviewedBy: []
changes:
  - { version: 1.0.0, on: 2026-11-28, what: { ru: "Первое издание", kk: "Алғашқы басылым", en: "First edition" } }
name: { ru: "Кредитору о чужом займе", kk: "Кредиторға бөтен несие туралы", en: "To the lender about a loan" }
steps: [write-first-letter-to-lender]
to:
  - { ru: "{detail:lender}", kk: "{detail:lender}", en: "{detail:lender}" }
  - { ru: "{contact:bank-ombudsman}", kk: "{contact:bank-ombudsman}", en: "{contact:bank-ombudsman}" }
  - { ru: "{contact:financial-ombudsman}", kk: "{contact:financial-ombudsman}", en: "{contact:financial-ombudsman}" }
heading: { ru: "Заявление", kk: "Өтініш", en: "Application" }
about:
  ru: "о займе от: {detail:loan-date}"
  kk: "мына күнгі несие туралы: {detail:loan-date}"
  en: "about the loan of: {detail:loan-date}"
body:
  - text:
      ru: "На моё имя оформлен заём. Сумма: {detail:loan-amount}. Договор: {blank:contract}."
      kk: "Менің атыма несие ресімделген. Сомасы: {detail:loan-amount}. Шарт: {blank:contract}."
      en: "A loan was arranged in my name. Amount: {detail:loan-amount}. Contract: {blank:contract}."
    facts: []
  - text:
      ru: "В тот день действовал мой запрет на кредиты."
      kk: "Сол күні менің атыма несие беруге тыйым күшінде болды."
      en: "On that day my loan ban was in force."
    facts: []
    when: { ban-on-loan-date: ["yes"] }
  - text:
      ru: "Полиция зарегистрировала заявление: {done:report-to-police}, {how:report-to-police}"
      kk: "Полиция арызды тіркеді: {done:report-to-police}, {how:report-to-police}"
      en: "The police registered my statement: {done:report-to-police}, {how:report-to-police}"
    facts: []
  - list:
      - text:
          ru: "Сообщите дату и способ биометрической проверки. Срок: {fact:biometric-data-request}."
          kk: "Биометриялық тексерудің күні мен тәсілін хабарлаңыз. Мерзімі: {fact:biometric-data-request}."
          en: "State the date and way of the biometric check. Term: {fact:biometric-data-request}."
        facts: [biometric-data-request]
      - text:
          ru: "Назовите нотариуса."
          kk: "Нотариусты атаңыз."
          en: "Name the notary."
        facts: []
        when: { loan-pressure: [inscription] }
      - text:
          ru: "Долга не признаю. Основание: {cite:biometric-data-request}"
          kk: "Қарызды мойындамаймын. Негіздеме: {cite:biometric-data-request}"
          en: "I do not acknowledge the debt. Ground: {cite:biometric-data-request}"
        facts: [biometric-data-request]
blanks:
  - { id: contract, text: { ru: "номер договора", kk: "шарт нөмірі", en: "contract number" } }
  - { id: lender, text: { ru: "наименование кредитора", kk: "кредитордың атауы", en: "name of the lender" } }
attach:
  - text: { ru: "Копия талона-уведомления.", kk: "Талон-хабарламаның көшірмесі.", en: "Copy of the registration slip." }
advice:
  send:
    ru: "Отправьте с уведомлением о вручении."
    kk: "Тапсырылғаны туралы хабарламамен жіберіңіз."
    en: "Send it with a proof of delivery."
  next: { ru: "Ждите ответа.", kk: "Жауап күтіңіз.", en: "Wait for the answer." }
  contact: [bank-ombudsman, financial-ombudsman]
`;

/** The real playbooks without their letters, and this one letter. */
export const SAMPLE_FILES: LibraryFiles = (() => {
  const real = Object.entries(realFiles()).filter(([file]) => !file.startsWith("letters/"));
  const withCite = real.map(([file, text]): [string, string] => {
    const fact = /  - id: biometric-data-request\n[\s\S]*?(?=\n  - id: )/;
    if (file !== FACTS) return [file, text];
    return [file, text.replace(fact, (one) => FACT + CITE + withoutCite(one.slice(FACT.length)))];
  });
  return { ...Object.fromEntries(withCite), "letters/sample-claim.yaml": SAMPLE };
})();

/** The fact may have an article and a mark of its own by now. */
function withoutCite(fact: string): string {
  return fact.replace(/^ {4}cite:.*\n( {6}.*\n)*/m, "").replace(/^ {4}recheck:.*\n/m, "");
}

let program: Record<string, string> | undefined;

/** The built program with this letter: what `caseWalker` is given as files. */
export function programWithSampleLetter(): Record<string, string> {
  const compile = (locale: Locale): CompiledLibrary => compileLibrary(sourceOf(SAMPLE_FILES), locale, sha256);
  program ??= Object.fromEntries(
    Object.entries(libraryFiles({ ru: compile("ru"), kk: compile("kk"), en: compile("en") })).map(
      ([file, text]): [string, string] => [`/program/dist/library/${file}`, text],
    ),
  );
  return program;
}

/** The letter and what it is filled from; what was given may be changed. */
export function sampleLetter(
  locale: Locale,
  given: Partial<LetterGround["given"]> = {},
): { readonly template: CatalogLetter; readonly ground: LetterGround } {
  const { letters: library, index } = compileLibrary(sourceOf(SAMPLE_FILES), locale, sha256);
  const [template] = library.letters;
  if (template === undefined) throw new Error("the sample has no letter");
  const answers: Readonly<Record<string, string>> = { "ban-on-loan-date": "yes", "loan-pressure": "unknown" };
  const known = {
    ...{ on: "2026-11-28", answerOf: (question: string) => answers[question] },
    details: { lender: "ТОО «МФО Ромашка»", "loan-date": "2026-11-03", "loan-amount": "150000.50" },
    done: { "report-to-police": "2026-11-05" },
    how: { "report-to-police": "КУИ 1234" },
  };
  return { template, ground: { library, contacts: index.contacts, given: { ...known, ...given } } };
}

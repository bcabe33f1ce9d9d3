import type { Locale } from "../i18n/locale.ts";
import type { Sheet, SheetBlock, SheetParagraph } from "../render/sheet.ts";
import { inLanguage } from "./sample-plan.ts";

type Say = (ru: string, kk: string, en: string) => string;

/** A letter with every kind of block in it. Letters that fonts tend to lack stand in each language. */
export function sampleSheet(locale: Locale): Sheet {
  const say: Say = (ru, kk, en) => inLanguage([ru, kk, en], locale);
  const blocks = [...wordsOfLetter(say), { kind: "page-break" } as const, ...partsForTheHand(say)];
  const title = say("Заявление в банк", "Банкке өтініш", "Statement to the bank");
  return { locale, title, footer: [say("Составлено", "Жасалған күні", "Made on"), "komek 1.0.0 abcdef012345"], blocks };
}

function line(text: string, more: Partial<SheetParagraph> = {}): SheetParagraph {
  return { kind: "paragraph", text, size: "body", bold: false, align: "left", ...more };
}

function wordsOfLetter(say: Say): SheetBlock[] {
  const letters = say("Ёё, №, «ёлки», — щ", "Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і", "£, “quoted”, — dash");
  return [
    line(say("В банк «Пример»", "«Үлгі» банкіне", "To Example Bank"), { align: "right" }),
    { kind: "heading", level: 1, text: say("Заявление", "Өтініш", "Statement") },
    line(letters, { align: "center", bold: true }),
    { kind: "heading", level: 2, text: say("Прошу", "Сұраймын", "I ask you to") },
    {
      kind: "list",
      ordered: true,
      size: "body",
      items: [say("Первое", "Бірінші", "First"), say("Второе & <b>", "Екінші & <b>", "Second & <b>")],
    },
    { kind: "list", ordered: false, size: "small", items: [say("Приложение", "Қосымша", "Attachment")] },
    { kind: "list", ordered: true, size: "body", items: [say("Снова первое", "Қайтадан бірінші", "First again")] },
  ];
}

function partsForTheHand(say: Say): SheetBlock[] {
  return [
    { kind: "heading", level: 3, text: say("Шаги", "Қадамдар", "Steps") },
    {
      kind: "tick",
      text: say("Сделать", "Істеу", "Do this"),
      size: "large",
      below: [line("102", { size: "huge" })],
      done: true,
    },
    { kind: "blank", label: say("Номер обращения", "Өтініш нөмірі", "Reference number"), size: "large" },
    { kind: "tick", text: say("Ещё", "Тағы", "More"), size: "body", below: [] },
    { kind: "qr", url: "https://egov.kz", text: "eGov" },
    {
      kind: "table",
      columns: [say("День", "Күні", "Day"), say("Кому", "Кімге", "Whom")],
      rows: [["24", "102"]],
      emptyRows: 2,
      shares: [1, 3],
    },
    { kind: "blank", label: say("Подпись", "Қолы", "Signature"), size: "body" },
  ];
}

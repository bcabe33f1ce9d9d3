import { describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale.ts";
import { caseWalker } from "../../testing/case-walker.ts";

interface Page {
  readonly schema: string;
  readonly lang: string;
  readonly translations?: Readonly<Record<string, Page>>;
}

async function opened() {
  const walker = caseWalker("2026-12-11");
  await walker.run("start", "loan", "--no-input", "--assume-unknown", "--set", "watched-device=neither");
  await walker.run("done", "report-to-police");
  walker.on("2026-12-16");
  return walker;
}

const ANSWERED = [
  ...["--set", "loan-found=yes", "--set", "loan-payout=elsewhere", "--set", "loan-pressure=nobody"],
  ...["--set", "money-left=no", "--set", "eds-event=nothing"],
];

const LINES: readonly (readonly string[])[] = [
  ["status"],
  ["next"],
  ["done", "call-lender", "--how", "№ 5"],
  ["refused", "call-lender"],
  ["recheck", ...ANSWERED],
  ["changes"],
  ["log"],
  ["now"],
  ["now", "1414"],
  ["print", "1414", "--assume-unknown"],
  ["incidents"],
  ["contacts", "police"],
  ["questions", "1414"],
  ["playbook", "list"],
  ["playbook", "show", "leak"],
  ["playbook", "graph", "leak"],
  ["playbook", "freshness"],
];

describe("data in two languages", () => {
  it.each(LINES.map((line) => [line.join(" "), line] as const))("stands whole in each of them: %s", async (_, line) => {
    const both = await (await opened()).data<Page & Record<string, unknown>>(...line, "--lang", "kk,ru");
    const { translations = {}, ...first } = both;
    expect(Object.keys(translations)).toEqual(["ru"]);
    expect(first).toEqual(await (await opened()).data(...line, "--lang", "kk"));
    const own = ["--lang", "ru", "--call-lang", "kk"];
    expect(translations.ru).toEqual(await (await opened()).data(...line, ...own));
  });

  it("keeps one event for one command, however many languages it is told in", async () => {
    const walker = await opened();
    await walker.data("done", "call-lender", "--lang", LOCALES.join(","));
    expect((await walker.data<{ entries: { step: string }[] }>("log")).entries.map(({ step }) => step)).toEqual([
      null,
      "report-to-police",
      "call-lender",
    ]);
  });

  it.each([
    [["done", "get-credit-reports"], "Сақталды. Жасалды: Екі кредиттік бюродан", "Сохранено. Сделано: Возьмите отчёты"],
    [["done", "call-lender"], "loan-payout=not-paid (Әлі берілген жоқ)", "loan-payout=not-paid (Ещё не выданы)"],
    [["refused", "call-lender"], "Келесі қадам ашылды: ", "Открылся следующий шаг: Пожалуйтесь"],
    [["undo"], "Қайтарылып алынды: Жасалды: ", "Отменено: Сделано: Подайте заявление"],
    [["recheck", ...ANSWERED], "2026 жылғы 18 желтоқсан", "18 декабря 2026 года"],
    [["changes"], "өзгерген жоқ", "не изменились"],
    [["note", "№ 5"], "Сақталды.", "Сохранено."],
    [["contacts", "police"], "Полиция", "Полиция"],
  ] as const)("is said to both, to the helper and to the person helped: %j", async (line, kk, ru) => {
    const said = (await (await opened()).run(...line, "--lang", "kk,ru")).replace(/\s+/g, " ");
    expect(said).toContain(kk);
    expect(said.indexOf(ru, said.indexOf(kk) + 1)).toBeGreaterThan(0);
  });

  it("has no translations where one language was asked for", async () => {
    expect(await (await opened()).data("status")).not.toHaveProperty("translations");
  });
});

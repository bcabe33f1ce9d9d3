import { describe, expect, it } from "vitest";
import { borrower, LOAN_ANSWERS, newcomer, unwrapped as plain } from "../../testing/borrower.ts";
import { outputErrors } from "../../testing/output-errors.ts";

describe("komek letter write", () => {
  it("fills the letter from the open case, with the advice beside it and not in it", async () => {
    const walker = await borrower();
    const letter = plain(await walker.run("letter", "write", "sample-claim"));
    expect(letter).toContain("ТОО «МФО Ромашка»");
    expect(letter).toContain("150 000 (сто пятьдесят тысяч) тенге");
    expect(letter).toContain("действовал мой запрет на кредиты");
    expect(letter).not.toContain("уведомлением о вручении");
    const advice = plain(walker.host.noted);
    expect(advice).toContain("Отправьте с уведомлением о вручении.");
    expect(advice).toContain("https://bank-ombudsman.kz");
    expect(advice).toMatch(/десять рабочих дней; если подать сегодня — до: \d+ декабря 2026 года/);
    expect(advice).toContain("Копия талона-уведомления.");
    expect(advice).toContain("Ждите ответа.");
    expect(advice).toContain("юрист");
  });

  it("is a form with blanks where there is no case, or where none is wanted", async () => {
    const form = await newcomer().run("letter", "write", "sample-claim");
    expect(plain(form)).toContain("Сумма: ____________ (сумма займа).");
    expect(form).not.toContain("запрет на кредиты");
    expect(await (await borrower()).run("letter", "write", "sample-claim", "--no-case")).toBe(form);
  });

  it("takes details and answers for this letter alone", async () => {
    const walker = await borrower();
    const write = ["letter", "write", "sample-claim"];
    const other = plain(await walker.run(...write, "--detail", "loan-amount=7", "--set", "ban-on-loan-date=no"));
    expect(other).toContain("7 (семь) тенге");
    expect(other).not.toContain("запрет на кредиты");
    expect(plain(await walker.run(...write))).toContain("150 000");
    expect(await newcomer().run(...write, ...LOAN_ANSWERS)).toContain("запрет на кредиты");
  });

  it("knows what was done and how it was answered, but not the words of a refusal", async () => {
    const walker = await borrower();
    await walker.run(
      "done",
      "report-to-police",
      "--on",
      "2026-11-27",
      "--how",
      "КУИ 1234",
      "--confirm",
      "clean-device",
    );
    expect(plain(await walker.run("letter", "write", "sample-claim"))).toContain("27 ноября 2026 года, КУИ 1234");
    await walker.run("refused", "report-to-police", "--how", "не приняли");
    const refused = plain(await walker.run("letter", "write", "sample-claim"));
    expect(refused).toContain("27 ноября 2026 года, ____________ (номер и дата)");
  });

  it("writes a file that was not there, then its entry in the case", async () => {
    const walker = await borrower();
    await walker.run("letter", "write", "sample-claim", "--out", "/here/claim.txt");
    expect(walker.host.files.get("/here/claim.txt")).toContain("Ромашка");
    expect(walker.host.noted).toContain("/here/claim.txt");
    expect((await walker.data<{ entries: unknown[] }>("log")).entries).toContainEqual(
      expect.objectContaining({ kind: "letter", text: "Кредитору о чужом займе", file: "claim.txt" }),
    );
    expect(await walker.fails("letter", "write", "sample-claim", "--out", "/here/claim.txt")).toBe(6);
    expect(await walker.data("letter", "list")).toMatchObject({ letters: [{ written: [{ file: "claim.txt" }] }] });
  });

  it("says nothing is written where the file could not be", async () => {
    const walker = await borrower();
    walker.host.writesFailWith = "ENOSPC";
    expect(await walker.fails("letter", "write", "sample-claim", "--out", "/here/claim.txt")).toBe(6);
    walker.host.writesFailWith = undefined;
    expect(await walker.data("letter", "list")).toMatchObject({ letters: [{ written: [] }] });
  });

  it("makes a DOCX in two languages", async () => {
    const walker = await borrower();
    await walker.run(
      "letter",
      "write",
      "sample-claim",
      "--format",
      "docx",
      "--out",
      "/here/claim.docx",
      "--lang",
      "kk,ru",
    );
    expect(walker.host.files.get("/here/claim.docx")?.slice(0, 2)).toBe("PK");
  });

  it("shows no bytes on a screen, and no form that there is not", async () => {
    const walker = await borrower(true);
    for (const format of ["docx", "pdf", "rtf"]) {
      expect(await walker.fails("letter", "write", "sample-claim", "--format", format)).toBe(2);
      expect(walker.host.printed).toBe("");
    }
  });

  it("has a name, or says which ones there are", async () => {
    const walker = newcomer();
    expect(await walker.fails("letter", "write", "sample-clam")).toBe(5);
    expect(walker.host.noted).toContain("sample-claim");
    expect(await walker.fails("letter", "write")).toBe(2);
    expect(await walker.fails("letter", "write", "sample-claim", "--case", "nobody")).toBe(5);
  });

  it.each<[string, string]>([
    ["an admission", "lender=Ромашка, признаю свой долг"],
    ["an admission in Kazakh", "lender=Ромашка, бәрін төлеймін"],
    ["a secret", "lender=код 123456"],
    ["what is no amount", "loan-amount=много"],
    ["a detail nobody asks for", "loan-sum=5"],
  ])("refuses %s that was typed, and writes nothing", async (_, detail) => {
    const walker = await borrower();
    const line = ["letter", "write", "sample-claim", "--detail", detail, "--out", "/here/claim.txt"];
    expect(await walker.fails(...line)).toBe(4);
    expect(walker.host.files.has("/here/claim.txt")).toBe(false);
    expect(walker.host.printed).toBe("");
  });

  it("refuses a secret in the name of the file, which the case would keep", async () => {
    const walker = await borrower();
    expect(await walker.fails("letter", "write", "sample-claim", "--out", "/here/код 123456.txt")).toBe(4);
    expect(walker.host.files.has("/here/код 123456.txt")).toBe(false);
    expect(await walker.data("letter", "list")).toMatchObject({ letters: [{ written: [] }] });
  });

  it("names the words that no letter has, and why", async () => {
    const walker = await borrower();
    await walker.fails("letter", "write", "sample-claim", "--detail", "lender=признаю долг");
    expect(walker.host.noted).toContain("«признаю долг»");
    expect(walker.host.noted).toContain("против вас");
  });

  it("gives the letter as data, and the second language beside it", async () => {
    const walker = await borrower();
    const data = await walker.data("letter", "write", "sample-claim", "--lang", "kk,en");
    expect(data).toMatchObject({
      schema: "komek.letter/1",
      lang: "kk",
      file: null,
      heading: "Өтініш",
      readingOnly: null,
    });
    expect(data.translations).toMatchObject({ en: { heading: "Application", readingOnly: expect.any(String) } });
    expect(outputErrors("letter-output", data)).toEqual([]);
    const form = await walker.data("letter", "write", "sample-claim", "--no-case", "--out", "/here/form.txt");
    expect(form).toMatchObject({ case: null, file: "/here/form.txt" });
    expect(outputErrors("letter-output", form)).toEqual([]);
  });
});

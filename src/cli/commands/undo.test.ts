import { describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale.ts";
import { caseWalker } from "../../testing/case-walker.ts";

async function opened() {
  const walker = caseWalker("2026-12-11", { files: { "/home/chat.png": "chat" } });
  const given = ["--assume-unknown", "--set", "watched-device=phone", "--set", "loan-age=older"];
  const { id } = await walker.data<{ id: string }>("start", "loan", "--no-input", ...given);
  return { ...walker, id };
}

describe("taking back", () => {
  it.each([
    [["note", "звонили дважды"], "Заметка: звонили дважды"],
    [["done", "keep-evidence"], "Сделано: Сохраните доказательства"],
    [["refused", "call-lender"], "Отказ: Позвоните тому, кто выдал заём"],
    [["later", "keep-evidence"], "Отложено: Сохраните доказательства"],
    [["cannot", "keep-evidence"], "Не получилось: Сохраните доказательства"],
    [["evidence", "add", "/home/chat.png"], "Доказательство: chat.png"],
    [["recheck", "--detail", "loan-date=20.11.2026"], "Дата займа: 20 ноября 2026 года"],
    [["recheck", "--set", "loan-age=under-a-day"], "Когда оформили заём?"],
  ])("says what it was: %j", async (argv, named) => {
    const { run } = await opened();
    await run(...argv);
    expect((await run("undo", "--lang", "ru")).replace(/\s+/g, " ")).toContain(`Отменено: ${named}`);
  });

  it("names the condition that was confirmed with a step, after the step itself", async () => {
    const { run, step } = await opened();
    await run("done", "set-loan-ban", "--confirm", "clean-device");
    expect(await run("undo", "--lang", "ru")).toContain("Отменено: Сделано: Поставьте запрет на кредиты");
    expect(await run("undo", "--lang", "ru")).toContain("Отменено: Условие выполнено: Чистое устройство");
    expect((await step("set-loan-ban")).state).toBe("locked");
  });

  it.each(LOCALES)(
    "leaves nothing unnamed until nothing is left, and then the case is as it began (%s)",
    async (lang) => {
      const { run, data, status } = await opened();
      const before = await status();
      await run("done", "set-loan-ban", "--confirm", "clean-device", "--set", "loan-found=yes");
      await run("done", "ask-for-police-paper", "--answered");
      await run("evidence", "add", "/home/chat.png");
      await run("recheck", "--detail", "loan-date=2026-11-20");
      await run("later", "keep-evidence");
      for (let count = 0; count < 7; count += 1) expect(await run("undo", "--lang", lang)).toMatch(/: \S.*\n/);
      expect({ ...(await status()), at: "" }).toEqual({ ...before, at: "" });
      expect(await data("log")).toMatchObject({ entries: [{ kind: "opened" }] });
    },
  );
});

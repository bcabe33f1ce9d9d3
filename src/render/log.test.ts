import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../case/timeline.ts";
import { caseMessages } from "../i18n/case.ts";
import { LOG_FORMATS, type LogPage } from "./log.ts";

const blank: TimelineEntry = {
  ...{ on: "2026-12-11", at: "2026-12-11T10:00:00+05:00", kind: "noted", step: null, text: "" },
  ...{ contacts: [], how: null, file: null, sha256: null, size: null },
};
const ENTRIES: readonly TimelineEntry[] = [
  {
    ...blank,
    kind: "done",
    step: "call",
    text: "Позвоните в банк",
    contacts: ["Ваш банк"],
    how: "№ 7 | <b>Айгерим</b>",
  },
  { ...blank, on: "2026-11-20", text: "звонили\nдважды" },
  { ...blank, kind: "evidence", text: "chat.png", file: "chat.png", sha256: "ab".repeat(32), size: 2048 },
];

function page(locale: "ru" | "kk" | "en"): LogPage {
  return { id: "k3", locale, madeAt: "2026-12-20T10:00:00+05:00", entries: ENTRIES, words: caseMessages(locale).log };
}

describe("the timeline as a page", () => {
  it("in plain text has a day, what, who and the reference number, and fits the screen", () => {
    const text = LOG_FORMATS.text([page("ru")], 40);
    expect(text.split("\n").filter((line) => [...line].length > 40 && !line.includes("SHA-256"))).toEqual([]);
    expect(text).toContain("2026-12-11 Сделано: Позвоните в банк\n  Куда обратились: Ваш банк\n  Записано: № 7");
    expect(text).toContain("2026-11-20 Заметка: звонили дважды\n  внесено 11 декабря 2026 года");
  });

  it("tells of a file how big it is, its hash, and to the minute when it was written down", () => {
    const text = LOG_FORMATS.text([page("ru")], 120);
    expect(text).toContain(`Доказательство: chat.png\n  2048 Б\n  SHA-256 ${"ab".repeat(32)}\n  внесено 11 декабря`);
    expect(text).toContain("внесено 11 декабря 2026 года, 10:00");
    expect(LOG_FORMATS.html([page("en")])).toContain("11 December 2026, 10:00");
  });

  it("says in every language that it is the person's own word", () => {
    const [ru, kk, en] = (["ru", "kk", "en"] as const).map((locale) => LOG_FORMATS.text([page(locale)], 80));
    expect(ru).toContain("Записано со слов человека");
    expect(kk).toContain("Адамның өз сөзінен жазылды");
    expect(en).toContain("in the person's own words");
  });

  it("in Markdown is one table whose cells nothing that was typed can break", () => {
    const rows = LOG_FORMATS.md([page("en")])
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(2 + ENTRIES.length);
    expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).toEqual([6, 6, 6, 6, 6]);
    expect(rows[2]).toContain("№ 7 \\| \\<b\\>Айгерим");
  });

  it("in HTML shows what was typed and runs none of it", () => {
    const html = LOG_FORMATS.html([page("kk"), page("ru")]);
    expect(html).toContain("&lt;b&gt;Айгерим");
    expect(html).not.toContain("<b>");
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<section lang="(kk|ru)">/g)).toHaveLength(2);
  });

  it("in JSON is the data itself, a second language under translations", () => {
    const value = JSON.parse(LOG_FORMATS.json([page("ru"), page("kk")]));
    expect(value).toMatchObject({
      schema: "komek.log/1",
      lang: "ru",
      case: "k3",
      translations: { kk: { lang: "kk" } },
    });
    expect(value.entries).toEqual(ENTRIES);
    expect(JSON.parse(LOG_FORMATS.json([page("en")]))).not.toHaveProperty("translations");
  });
});

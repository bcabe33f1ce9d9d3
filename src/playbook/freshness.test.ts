import { describe, expect, it } from "vitest";
import { changedBy, sourceOf, TINY_FILES } from "../testing/tiny-library.ts";
import { type Aged, countsOf, freshnessOf } from "./freshness.ts";

const CONTACTS = "shared/contacts.yaml";
const FACTS = "shared/facts.yaml";
const POLICE =
  'howToFind: { ru: "ru Any station.", kk: "kk Any station.", en: "Any station." }\n    status: reported\n';

function agedOn(on: string, files = TINY_FILES): Aged[] {
  return freshnessOf(sourceOf(files), { on, locale: "en" });
}

function find(items: readonly Aged[], id: string): Aged | undefined {
  return items.find((item) => item.id === id);
}

describe("freshness", () => {
  it("lists every fact and every contact once, with its pages", () => {
    const items = agedOn("2026-01-15");
    expect(items.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      "contact old-line",
      "contact own-bank",
      "contact police",
      "contact prosecutor",
      "fact answer-term",
      "fact break-off",
      "fact claim-term",
      "fact court-fact",
      "fact rumour",
    ]);
    expect(find(items, "claim-term")?.urls).toEqual(["https://law.example/1", "https://news.example/2"]);
    expect(find(items, "claim-term")).toMatchObject({ grade: "law", status: null, ageDays: 5, overdueDays: 0 });
  });

  it.each([
    ["2026-04-10", 0],
    ["2026-04-11", 1],
    ["2027-04-10", 365],
  ])("on %s a contact to be reviewed by 2026-04-10 is overdue by %i days", (on, days) => {
    expect(find(agedOn(on), "police")?.overdueDays).toBe(days);
  });

  it("puts the longest overdue first, then what is marked, then the oldest", () => {
    const items = agedOn(
      "2026-05-01",
      changedBy(
        [
          CONTACTS,
          `${POLICE}    seenOn: "2026-01-10"\n    reviewBy: "2026-04-10"`,
          `${POLICE}    seenOn: "2026-01-10"\n    reviewBy: "2026-03-01"`,
        ],
        [FACTS, 'dossier: ["A5"]', 'dossier: ["A5"]\n    recheck: true'],
        [FACTS, 'seenOn: "2026-01-10"\n    dossier: ["A4"]', 'seenOn: "2025-06-01"\n    dossier: ["A4"]'],
      ),
    );
    expect(items.slice(0, 6).map(({ id }) => id)).toEqual([
      "police",
      "own-bank",
      "prosecutor",
      "rumour",
      "old-line",
      "court-fact",
    ]);
  });

  it("calls a withdrawn contact old, never overdue", () => {
    expect(find(agedOn("2026-05-01"), "old-line")).toMatchObject({ dueOn: null, overdueDays: 0, ageDays: 476 });
  });

  it("holds what ended for overdue, be it a fact or a contact", () => {
    const ended = changedBy(
      [FACTS, 'dossier: ["A1"]', 'dossier: ["A1"]\n    until: "2026-02-01"'],
      [CONTACTS, POLICE, `${POLICE}    until: "2026-02-03"\n`],
    );
    const items = agedOn("2026-02-04", ended);
    expect(items.slice(0, 2).map(({ id, overdueDays }) => [id, overdueDays])).toEqual([
      ["break-off", 3],
      ["police", 1],
    ]);
  });

  it("counts the age from the day a person dialled, where that is later", () => {
    const dialled = changedBy([CONTACTS, POLICE, `${POLICE}    checkedOn: "2026-01-14"\n`]);
    expect(find(agedOn("2026-01-15", dialled), "police")).toMatchObject({ ageDays: 1, checkedOn: "2026-01-14" });
  });

  it("says no negative age where a thing was seen after the day asked for", () => {
    expect(find(agedOn("2026-01-01"), "break-off")?.ageDays).toBe(0);
  });
});

describe("the counts", () => {
  it("are by grade and by status, with none left out", () => {
    const counts = countsOf(sourceOf(TINY_FILES));
    expect(counts.facts).toEqual({
      total: 5,
      recheck: 0,
      byGrade: { law: 2, official: 1, "press-quoting-official": 1, press: 1, inference: 0 },
    });
    expect(counts.sources).toMatchObject({ total: 2, byGrade: { law: 1, "press-quoting-official": 1, press: 0 } });
    expect(counts.contacts).toEqual({
      total: 4,
      checked: 0,
      byStatus: { "owner-page": 0, reported: 2, unconfirmed: 1, withdrawn: 1 },
    });
  });
});

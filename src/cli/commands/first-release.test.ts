import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caseWalker } from "../../testing/case-walker.ts";

const RECORD = readFileSync(join(import.meta.dirname, "../../testing/records/first-release.jsonl"), "utf8");
const FILE = "/state/komek/cases/abc12345.jsonl";

const opened = () => caseWalker("2026-11-28", { files: { [FILE]: RECORD } });

describe("a record of the first release, with the real library of this one", () => {
  it("stands as it was left: what was done, refused, put off and could not be done", async () => {
    const { status } = opened();
    const { case: id, counts, recheck, steps } = await status();
    expect(id).toBe("abc12345");
    expect(counts).toMatchObject({ refused: 1, later: 1, cannot: 1 });
    expect(recheck).toEqual({ due: [3, 7], since: "2026-11-23", next: "2026-12-04" });
    expect(steps.find(({ state }) => state === "refused")).toMatchObject({ on: "2026-11-21", how: "№ 7" });
  });

  it("says of a step that changed in nothing that is done in it what else it may be", async () => {
    const text = (await opened().run("changes", "--lang", "ru")).replace(/\s+/g, " ");
    expect(text).toContain("Изменён: Поставьте запрет на кредиты Действия те же. Изменились слова для звонка");
  });

  it("is looked at again: what is missing is named with the command that takes it", async () => {
    const { fails, host, run, status } = opened();
    expect(await fails("recheck", "--lang", "ru")).toBe(3);
    expect(host.noted).toContain("komek recheck --set loan-found=unknown");
    expect(host.noted).not.toContain("--assume-unknown");
    await run("recheck", "--set", "loan-found=unknown");
    expect((await status()).recheck.due).toEqual([]);
  });

  it("goes on in today's form and loses no line of its own", async () => {
    const { run, host, data } = opened();
    await run("done", "get-credit-reports", "--how", "№ 12");
    await run("evidence", "add", FILE);
    const record = host.files.get(FILE) ?? "";
    expect(record.startsWith(RECORD)).toBe(true);
    await run("case", "export", "--out", "/case.json");
    const other = caseWalker("2026-11-29", { files: { "/case.json": host.files.get("/case.json") ?? "" } });
    await other.run("case", "import", "/case.json");
    expect(await other.data("log")).toMatchObject({ entries: (await data<{ entries: unknown[] }>("log")).entries });
  });
});

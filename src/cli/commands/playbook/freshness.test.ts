import { describe, expect, it } from "vitest";
import { komek } from "../../../testing/run-komek.ts";
import { TINY_FILES } from "../../../testing/tiny-library.ts";

const FILES = Object.fromEntries(Object.entries(TINY_FILES).map(([path, text]) => [`lib/${path}`, text]));

describe("playbook freshness", () => {
  it("takes today, or the day asked for, and ends with the counts", async () => {
    const today = await komek("playbook freshness --playbooks lib --lang en", { files: FILES });
    expect(today.out).toMatch(/^Overdue: 0\n/);
    const later = await komek("playbook freshness --playbooks lib --at 2026-05-01 --lang en", { files: FILES });
    expect(later.out).toMatch(/^Overdue: 3\n/);
    expect(later.out).toMatch(/\| contacts \| all \| 4 \|\n\| contacts \| checked by a person \| 0 \|\n$/);
  });

  it("prints the table alone with --counts, and data with --json", async () => {
    const counts = await komek("playbook freshness --playbooks lib --counts --lang ru", { files: FILES });
    expect(counts.out).toMatch(/^\| что \| степень или статус \| сколько \|\n/);
    const data = JSON.parse((await komek("playbook freshness --playbooks lib --json", { files: FILES })).out);
    expect(data).toMatchObject({ schema: "komek.freshness/1", at: "2026-01-15" });
    expect(data.items).toHaveLength(9);
  });

  it.each(["tomorrow", "2026-02-30", "01.05.2026"])("refuses --at %s", async (at) => {
    const { code, err } = await komek(`playbook freshness --playbooks lib --at ${at}`, { files: FILES });
    expect(code).toBe(2);
    expect(err).toContain(at);
  });
});

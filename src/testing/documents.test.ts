import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carriers, mustCarryTable } from "../playbook/claims.ts";
import { realSource } from "./real-library.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("the table of must-carry facts", () => {
  it("is the generated one (npx vitest -u writes it anew)", async () => {
    const head =
      "# Facts that must be carried\n\nGenerated from `playbooks/shared/must-carry.yaml`: each fact and the steps that carry it.\n\n";
    await expect(head + mustCarryTable(realSource())).toMatchFileSnapshot(join(ROOT, "docs/must-carry.md"));
  });

  it("has no item that no step carries without saying why", () => {
    const source = realSource();
    const items = source.shared["must-carry.yaml"].value.items;
    expect(items.length).toBeGreaterThan(50);
    expect(items.filter((item) => carriers(source, item).length === 0 && item.why === undefined)).toEqual([]);
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputJsonSchema, WRITTEN_SHAPES } from "../playbook/schema-output.ts";

/** The JSON Schemas of what people write by hand, as files that an editor reads: `playbook` → `playbook.json`. */
export function writeSchemas(folder: string): void {
  for (const shape of WRITTEN_SHAPES) {
    const path = join(folder, `${shape}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(outputJsonSchema(shape))}\n`);
  }
}

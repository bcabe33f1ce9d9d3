// Learns how frauds are worded and writes playbooks/wording.txt; prints what of it holds for writers not learned from.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

const { builtSigns, crossFiguresOf, wordingFile } = await bundled(join(ROOT, "src/testing/signs/print-training.ts"));
writeFileSync(join(ROOT, "playbooks/wording.txt"), wordingFile(ROOT, builtSigns(ROOT)));
console.log("written: playbooks/wording.txt\n");
console.log(crossFiguresOf(ROOT));

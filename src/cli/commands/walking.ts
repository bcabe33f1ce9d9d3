import type { CommandDefinition } from "../command.ts";
import { caseCommand } from "./case.ts";
import { changesCommand } from "./changes.ts";
import { evidenceCommand } from "./evidence.ts";
import { letterCommand } from "./letter.ts";
import { logCommand } from "./log.ts";
import { cannotCommand, doneCommand, laterCommand, refusedCommand } from "./mark.ts";
import { nextCommand } from "./next.ts";
import { noteCommand } from "./note.ts";
import { recheckCommand } from "./recheck.ts";
import { statusCommand } from "./status.ts";
import { undoCommand } from "./undo.ts";

/** The commands that walk an open case: they share nearly all they load, so they share one door. */
export const WALKING: readonly CommandDefinition[] = [
  ...[statusCommand, nextCommand, doneCommand, refusedCommand, laterCommand, cannotCommand],
  ...[undoCommand, noteCommand, recheckCommand, changesCommand, logCommand],
  ...[evidenceCommand, caseCommand, letterCommand],
];

export { pagesOfCase } from "../case/case-pages.ts";

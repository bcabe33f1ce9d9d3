import { addDays, dayOf } from "../../../plan/calendar.ts";
import { isKebabCase, skeletonOf, takenNames } from "../../../playbook/skeleton.ts";
import type { CommandDefinition } from "../../command.ts";
import type { Context } from "../../context.ts";
import { CommandFailure } from "../../failure.ts";
import { readLibrary } from "../../folder-shelf.ts";
import { writeResult } from "../../output.ts";
import { playbooksFolder } from "./folder.ts";

/** A quarter: the term after which a playbook is read again. */
const REVIEW_DAYS = 90;

interface NewOptions {
  readonly playbooks?: string;
  readonly out?: string;
}

/** `komek playbook new ID`: a playbook with blanks, and comments that tell what goes where. */
export const newCommand: CommandDefinition = {
  name: "new",
  arguments: "[incident]",
  options: [{ flags: "--out <FILE>" }],
  async run(context, [id], options: NewOptions) {
    const { host, locale } = context;
    if (id === undefined) throw new CommandFailure({ code: "usage", detail: "<incident>" });
    if (!isKebabCase(id)) throw new CommandFailure({ code: "bad-id", name: id });
    const library = readLibrary(host, playbooksFolder(context, options), locale);
    if (takenNames(library).has(id)) throw new CommandFailure({ code: "id-taken", name: id });
    if (options.out !== undefined && host.exists(options.out))
      throw new CommandFailure({ code: "file-unwritable", path: options.out, reason: "EEXIST" });
    const reviewedOn = dayOf(host.now());
    const days = { reviewedOn, reviewBy: addDays(reviewedOn, REVIEW_DAYS) };
    const skeleton = skeletonOf(library, { id, locale, ...days, schemaPath: schemaPath(context, options) });
    await writeResult(context, skeleton, options.out);
  },
};

/** In this checkout the schema lies where the build put it; elsewhere an editor puts it beside the folders. */
function schemaPath(context: Context, options: NewOptions): string {
  const own = context.host.join(context.host.programFolder, "playbooks");
  return playbooksFolder(context, options) === own ? "../../dist/schemas/playbook.json" : "../playbook.schema.json";
}

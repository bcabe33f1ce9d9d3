import { OUTPUT_SCHEMAS, outputJsonSchema } from "../../../playbook/schema-output.ts";
import type { CommandDefinition } from "../../command.ts";
import { CommandFailure } from "../../failure.ts";
import { nearestNames } from "../../nearest.ts";
import { writeResult } from "../../output.ts";

interface SchemaOptions {
  readonly of?: string;
  readonly out?: string;
}

/** `komek playbook schema --of plan`: the JSON Schema of what komek reads and prints. */
export const schemaCommand: CommandDefinition = {
  name: "schema",
  arguments: "",
  options: [{ flags: "--of <shape>" }, { flags: "--out <FILE>" }],
  async run(context, _names, { of = "plan", out }: SchemaOptions) {
    const schema = outputJsonSchema(of);
    if (schema === undefined) {
      const known = Object.keys(OUTPUT_SCHEMAS);
      throw new CommandFailure({ code: "unknown-format", name: of, nearest: nearestNames(of, known).concat(known) });
    }
    await writeResult(context, `${JSON.stringify(schema, null, 2)}\n`, out);
  },
};

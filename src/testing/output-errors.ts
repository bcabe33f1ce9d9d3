import Ajv2020 from "ajv/dist/2020.js";
import { outputJsonSchema } from "../playbook/schema-output.ts";

/** What is wrong with a value by the published JSON Schema of its shape. */
export function outputErrors(name: string, value: unknown): unknown {
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(outputJsonSchema(name) as object);
  return check(value) ? [] : check.errors;
}

import { parseFile } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { type AnswersFile, answersFileSchema } from "./schema-answers.ts";

/** An answers file (YAML or JSON) as a checked value, or all its problems with line and column. */
export function parseAnswers(file: string, content: string): { answers?: AnswersFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const parsed = parseFile(file, content, { schema: answersFileSchema, problems });
  return problems.length > 0 ? { problems } : { answers: parsed?.value, problems };
}

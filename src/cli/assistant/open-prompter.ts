import type { Context } from "../context.ts";
import type { Prompter } from "../prompter.ts";

/** The person at the terminal: plain questions line by line where that was asked for. */
export async function openPrompter(context: Context): Promise<Prompter> {
  if (context.accessible) return (await import("../prompter-plain.ts")).plainPrompter(context.host);
  return (await import("../prompter-inquirer.ts")).inquirerPrompter(context.host);
}

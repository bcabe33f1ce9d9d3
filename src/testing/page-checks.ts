import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate/node";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });

/** What axe-core finds wrong, one line each; the page must have been opened with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    interface Finding {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe: runner } = globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } };
    return (await runner.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** What html-validate finds wrong by its recommended rules, one line each. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

/** How much wider than the window the page is, in pixels. */
export async function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

/** The words of each page of a PDF, by poppler. */
export function pdfPages(path: string): string[] {
  const text = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1).map(plainWords);
}

/** A text without what only the line breaking of paper adds. */
export function plainWords(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

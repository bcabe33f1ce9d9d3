import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { openChromium, smallPhone } from "../testing/chromium.ts";
import { axeViolations, htmlProblems, pdfPages, plainWords, widthBeyondWindow } from "../testing/page-checks.ts";
import { PAPER_SCENARIOS, paperPlan } from "../testing/paper-plans.ts";
import { sha256 } from "../testing/real-library.ts";
import { checklistOf } from "./checklist.ts";
import { type Remembering, renderChecklistPage } from "./checklist-page.ts";
import { PLAN_MESSAGES } from "./plan-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "komek-page-"));
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function saved(name: string, html: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  return path;
}

async function opened(path: string, options: { bypassCSP?: boolean } = {}): Promise<[Page, string[]]> {
  const [context, asked] = await smallPhone(browser, options);
  const page = await context.newPage();
  page.on("console", (message) => asked.push(message.text()));
  page.on("pageerror", (error) => asked.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return [page, asked];
}

const CASES = Object.keys(PAPER_SCENARIOS).flatMap((scenario) => LOCALES.map((locale) => [scenario, locale] as const));

describe.each(CASES)("the page of %s in %s", (scenario, locale) => {
  const plan = paperPlan(scenario, locale);
  const html = renderChecklistPage([plan], { remembering: "if-wanted", sha256 });
  const path = saved(`${scenario}-${locale}`, html);
  const { title, blocks } = checklistOf(plan, PLAN_MESSAGES[locale]);

  it("has no fault that axe-core or html-validate knows", async () => {
    const [page] = await opened(path, { bypassCSP: true });
    expect([await axeViolations(page), await htmlProblems(html)]).toEqual([[], []]);
  });

  it("asks for nothing, breaks no rule of its own and is never wider than a small phone", async () => {
    const [page, asked] = await opened(path);
    expect([await widthBeyondWindow(page), asked]).toEqual([0, []]);
  });

  it("prints what to do now first and alone, then everything else", async () => {
    const [page] = await opened(path);
    await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
    const pages = pdfPages(`${path}.pdf`);
    const [first = ""] = pages;
    const whole = plainWords(pages.join(" "));
    const [now, ...later] = blocks;
    expect(now?.urgency).toBe("now");
    for (const { title: step } of now?.groups[0]?.steps.slice(0, 3) ?? []) expect(first).toContain(plainWords(step));
    for (const { heading, groups } of later) {
      for (const { title: step } of groups.flatMap(({ steps }) => steps)) {
        expect([first.includes(step), whole.includes(plainWords(step))]).toEqual([false, true]);
      }
      expect(whole).toContain(heading);
    }
    const lines = blocks.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps.flatMap((step) => step.lines)));
    for (const line of lines) if (line.kind === "action") expect(whole).toContain(plainWords(line.text));
    expect(first).toContain(plainWords(title));
    const version = plan.facts.sha256.slice(0, 12);
    expect(pages.filter((words) => !words.includes(version))).toEqual([]);
  });
});

describe("the boxes of the page", () => {
  const [kk, ru] = [paperPlan("code-1414", "kk"), paperPlan("code-1414", "ru")];
  const pageFor = (remembering: Remembering): string =>
    saved(`boxes-${remembering}`, renderChecklistPage([kk, ru], { remembering, sha256 }));
  const step = ru.steps[0]?.id ?? "";
  const boxes = (page: Page) => page.locator(`input[data-step="${step}"]`);
  const ticked = async (page: Page): Promise<boolean[]> => [
    await boxes(page).nth(0).isChecked(),
    await boxes(page).nth(1).isChecked(),
  ];
  const stored = (page: Page): Promise<number> => page.evaluate("localStorage.length");

  it("are remembered over a reload in both languages, and cleared together with what was stored", async () => {
    const [page, asked] = await opened(pageFor("unless-refused"));
    await boxes(page).nth(1).check();
    await page.reload();
    expect([await ticked(page), await stored(page)]).toEqual([[true, true], 1]);
    await page.locator("button[data-clear]").first().click();
    expect([await ticked(page), await stored(page)]).toEqual([[false, false], 0]);
    await page.reload();
    expect([await ticked(page), asked]).toEqual([[false, false], []]);
  });

  it("leave no trace where the person was not asked, until the person wants it", async () => {
    const [page] = await opened(pageFor("if-wanted"));
    await boxes(page).first().check();
    expect([await ticked(page), await stored(page)]).toEqual([[true, true], 0]);
    await page.locator("input[data-remember]").first().check();
    await page.reload();
    expect([await ticked(page), await stored(page)]).toEqual([[true, true], 1]);
    await page.locator("input[data-remember]").first().uncheck();
    await page.reload();
    expect([await ticked(page), await stored(page)]).toEqual([[false, false], 0]);
  });

  it("never leave a trace where the device may be watched", async () => {
    const [page] = await opened(pageFor("never"));
    await boxes(page).first().check();
    expect([await ticked(page), await stored(page)]).toEqual([[true, true], 0]);
    await page.reload();
    expect(await ticked(page)).toEqual([false, false]);
  });

  it("tick without any script, and offer no button that would do nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(pageFor("unless-refused")).href);
    await boxes(page).first().check();
    expect([await boxes(page).first().isChecked(), await page.locator("button:visible").count()]).toEqual([true, 0]);
  });

  it("stand in the language that was chosen alone, and in both on paper", async () => {
    const [page] = await opened(pageFor("if-wanted"));
    await page.locator('a[href="#ru"]').click();
    expect([await page.locator("#kk").isVisible(), await page.locator("#ru").isVisible()]).toEqual([false, true]);
    await page.emulateMedia({ media: "print" });
    expect([await page.locator("#kk").isVisible(), await page.locator("#ru").isVisible()]).toEqual([true, true]);
  });
});

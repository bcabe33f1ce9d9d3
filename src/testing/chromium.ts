import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** Debian's chromium, which calls nobody on its own. */
export async function openChromium(): Promise<Browser> {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath: "/usr/bin/chromium", args });
}

/** A small phone, and every address it asks for. `bypassCSP` lets a test run scripts that the page itself refuses. */
export async function smallPhone(browser: Browser, { bypassCSP = false } = {}): Promise<[BrowserContext, string[]]> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP });
  const asked: string[] = [];
  await context.route(/^(?!file:)/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return [context, asked];
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import jsQR from "jsqr";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runOn } from "../main.ts";
import { hostWithProgram } from "../testing/built-program.ts";
import { openChromium, smallPhone } from "../testing/chromium.ts";
import { axeViolations, htmlProblems, widthBeyondWindow } from "../testing/page-checks.ts";
import { qrSvg } from "./qr-svg.ts";

const folder = mkdtempSync(join(tmpdir(), "komek-pages-"));
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

async function opened(html: string): Promise<[Page, string[]]> {
  const path = join(folder, "page.html");
  writeFileSync(path, html);
  const [context, asked] = await smallPhone(browser, { bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  return [page, asked];
}

const started = "start loan --no-input --assume-unknown";
const noted = "note https://very-long-address.example.kz/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

const PAGES: Readonly<Record<string, readonly string[]>> = {
  "the first minutes": ["now --format html"],
  "the first minutes of an incident": ["now loan --format html"],
  "the log of a case": [started, noted, "log --format html --lang kk,ru"],
  "the log of a case in English": [started, "log --format html --lang en"],
  "the checklist of a case": [started, "print --format html --lang kk,ru,en --case ID"],
};

/** Runs command lines one after the other on one computer; `ID` is the case that the first one opened. */
async function pageOf(lines: readonly string[]): Promise<string> {
  const host = hostWithProgram();
  let id = "";
  for (const line of lines) {
    host.printed = "";
    await runOn(host, line.replace("ID", id).split(" "));
    id ||= host.printed.trim();
  }
  return host.printed;
}

describe("every page we make", () => {
  it.each(Object.keys(PAGES))("%s has no fault that axe-core or html-validate knows", async (name) => {
    const html = await pageOf(PAGES[name] ?? []);
    const [page, asked] = await opened(html);
    expect(html).toContain("<!DOCTYPE html>");
    expect([await axeViolations(page), await htmlProblems(html)]).toEqual([[], []]);
    expect([await widthBeyondWindow(page), asked]).toEqual([0, []]);
  });

  it("is looked at by checks that see a fault, a request and a page that is too wide", async () => {
    const html = `<!DOCTYPE html><html><head><title>x</title></head><body><img src="https://x.kz/a.png"><p>${"a".repeat(99)}</p></body></html>`;
    const [page, asked] = await opened(html);
    expect((await axeViolations(page)).join()).toMatch(/image-alt.*html-has-lang|html-has-lang.*image-alt/s);
    expect((await htmlProblems(html)).join()).toContain("wcag/h37");
    expect([(await widthBeyondWindow(page)) > 0, asked]).toEqual([true, ["https://x.kz/a.png"]]);
  });
});

describe("a code on a page", () => {
  it.each(["https://egov.kz", "https://takeitdown.ncmec.org"])("%s is read back from the screen", async (url) => {
    const [page] = await opened(
      `<!DOCTYPE html><html lang="en"><title>x</title><body>${qrSvg(url, url)}</body></html>`,
    );
    const picture = await page.screenshot();
    const pixels = await pixelsOf(page, picture.toString("base64"));
    const { data, width, height } = pixels;
    expect(jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: "dontInvert" })?.data).toBe(url);
  });
});

interface Pixels {
  readonly data: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Lets the browser unpack its own picture. */
async function pixelsOf(page: Page, base64: string): Promise<Pixels> {
  return page.evaluate<Pixels>(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${base64}";
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, 0, 0);
    const { data, width, height } = drawing.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  })()`);
}

import { beforeAll, describe, expect, it } from "vitest";
import { subsetFonts } from "../build/subset-fonts.ts";
import { runOn } from "../main.ts";
import { hostWithProgram } from "../testing/built-program.ts";
import { caseWalker } from "../testing/case-walker.ts";
import type { FakeHost, FakeWorld } from "../testing/fake-host.ts";

let fonts: Awaited<ReturnType<typeof subsetFonts>>;
beforeAll(async () => {
  fonts = await subsetFonts();
});

/** The fonts of the built program are no texts, which is all that a fake host keeps. */
function withFonts(host: FakeHost): FakeHost {
  const { readBytes } = host;
  host.readBytes = (path) => {
    const [, name] = /^\/program\/dist\/fonts\/(regular|bold)\.ttf$/.exec(path) ?? [];
    return name === undefined ? readBytes(path) : fonts[name as keyof typeof fonts];
  };
  return host;
}

async function run(line: string, world: FakeWorld = {}) {
  const host = withFonts(hostWithProgram(world));
  const code = await runOn(host, line.split(" "));
  return { code, out: host.printed, err: host.noted, host };
}

const print = "print loan --assume-unknown --format pdf";

describe("print --format pdf", () => {
  it("gives bytes to a pipe and says nothing else", async () => {
    const { code, out, err } = await run(print);
    expect([code, out.slice(0, 8), out.trimEnd().slice(-5), err]).toEqual([0, "%PDF-1.7", "%%EOF", ""]);
  });

  it("refuses to fill a screen with bytes, and says what to add", async () => {
    const { code, out, err } = await run(`${print} --lang en`, { isTerminal: true });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--out FILE");
  });

  it("writes a file, says that it takes a moment on a terminal, and names the file", async () => {
    const { code, err, host } = await run(`${print} --out /loan.pdf --lang en`, { isTerminal: true });
    expect(code).toBe(0);
    expect(err).toMatch(/^Making the PDF…\n.*\/loan\.pdf\n$/);
    expect(host.readText("/loan.pdf").slice(0, 5)).toBe("%PDF-");
  });

  it("has both languages in one file", async () => {
    const { out } = await run(`${print} --lang kk,ru`);
    expect(out.indexOf("/Lang (kk)")).toBeGreaterThan(0);
    expect(out).toContain("/Lang (ru)");
  });

  it("keeps to the blocks that are asked for", async () => {
    const pages = async (line: string): Promise<number> => (await run(line)).out.match(/\/Type \/Page\n/g)?.length ?? 0;
    expect(await pages(`${print} --only now`)).toBeLessThan(await pages(print));
  });

  it("prints a case as it stands: what is done changes the file, and the same case gives the same bytes", async () => {
    const walker = caseWalker("2026-12-11");
    withFonts(walker.host);
    const id = (await walker.run("start", "loan", "--no-input", "--assume-unknown")).trim();
    const printed = (): Promise<string> => walker.run("print", "--case", id, "--format", "pdf");
    const before = await printed();
    expect(await printed()).toBe(before);
    await walker.run("done", "call-lender");
    expect(await printed()).not.toBe(before);
  });

  it("ends with exit 6 where a font is gone", async () => {
    const host = hostWithProgram();
    expect(await runOn(host, print.split(" "))).toBe(6);
  });
});

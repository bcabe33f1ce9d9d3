import { describe, expect, it } from "vitest";
import { runOn } from "../../main.ts";
import { hostWithProgram } from "../../testing/built-program.ts";

async function printed(line: string): Promise<string> {
  const host = hostWithProgram();
  await runOn(host, line.split(" "));
  return host.printed;
}

describe("contacts --qr", () => {
  it("draws a code for an official address, with the address below it", async () => {
    expect(await printed("contacts egov --qr --lang en")).toMatch(/█{33}\nQR code: https:\/\/egov\.kz\n/);
  });

  it.each([
    "contacts egov --lang en",
    "contacts egov --qr --accessible",
    "contacts police --qr",
    "contacts egov --qr --json",
  ])("draws nothing for %s", async (line) => {
    const text = await printed(line);
    expect([text.length > 0, text.includes("█")]).toEqual([true, false]);
  });
});

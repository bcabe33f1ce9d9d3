import { describe, expect, it } from "vitest";
import { runOn } from "../../main.ts";
import { hostWithProgram } from "../../testing/built-program.ts";

const opening = "start loan --no-input --assume-unknown --detail inscription-received-on=2026-01-12";

/** Runs command lines one after the other on one computer, and gives what the last one left. */
async function run(...lines: readonly string[]) {
  const host = hostWithProgram();
  let code = 0;
  for (const line of lines) {
    Object.assign(host, { printed: "", noted: "" });
    code = await runOn(host, line.split(" "));
  }
  return { code, out: host.printed, err: host.noted, host };
}

const caseId = async (): Promise<string> => (await run(opening)).out.trim();

describe("print for another program on the phone", () => {
  it("gives the dates of a plan as a calendar", async () => {
    const { code, out } = await run("print loan --assume-unknown --format ics --at 2026-01-15");
    expect([code, out.match(/UID:look-again-\d@plan\.komek/g)?.length]).toEqual([0, 5]);
  });

  it("gives the dates of a case: what is done has no deadline, what was asked for has a clock", async () => {
    const id = await caseId();
    const print = `print --case ${id} --format ics --lang en`;
    const before = await run(opening, print);
    expect(before.out).toContain(`UID:object-to-notary-inscription-do-by@${id}.komek`);
    const after = await run(opening, "done object-to-notary-inscription --on 2026-01-15", print);
    expect(after.out).not.toContain("object-to-notary-inscription-do-by");
    expect(after.out).toContain("UID:object-to-notary-inscription-answer-by");
  });

  it("gives contacts as cards, into a file too", async () => {
    const { code, err, host } = await run("print 1414 --assume-unknown --format vcf --out /contacts.vcf --lang en");
    expect([code, err]).toEqual([0, expect.stringContaining("/contacts.vcf")]);
    expect(host.readText("/contacts.vcf")).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[^]*\r\nEND:VCARD\r\n$/);
  });

  it("prints the checklist of a case in words", async () => {
    const id = await caseId();
    const { code, out } = await run(opening, `print --case ${id} --lang en --only now`);
    expect([code, out.includes("NOW")]).toEqual([0, true]);
  });

  it.each([
    ["print --case nothing --format ics", 5],
    ["print loan --case x --format ics", 2],
    ["print --case x --assume-unknown", 2],
    ["print loan --format icq", 2],
    ["print loan --format ics", 3],
  ])("%s ends with %i", async (line, code) => {
    expect((await run(line)).code).toBe(code);
  });
});

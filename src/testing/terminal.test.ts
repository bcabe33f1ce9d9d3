import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pty from "@lydell/node-pty";
import { describe, expect, it } from "vitest";

const KOMEK = join(import.meta.dirname, "../../bin/komek.js");
const PATIENCE = 20_000;
/** Longer than the patience at the screen, so that a test that waits in vain says for what. */
const LONGEST = 2 * PATIENCE;

/** The built program in a real terminal: what is typed after what has appeared. */
function atTerminal(
  parameters: readonly string[],
  steps: readonly (readonly [appears: string, typed: string])[],
  columns = 80,
) {
  const state = mkdtempSync(join(tmpdir(), "komek-terminal-"));
  const environment = { ...process.env, XDG_STATE_HOME: state, LANG: "C", KOMEK_LANG: "", NO_COLOR: "" };
  const terminal = pty.spawn(process.execPath, [KOMEK, ...parameters], { cols: columns, rows: 40, env: environment });
  const left = [...steps];
  let screen = "";
  let from = 0;
  return new Promise<{ screen: string; code: number; state: string }>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited for “${left[0]?.[0]}” on\n${screen}`)), PATIENCE);
    terminal.onData((chunk) => {
      screen += chunk;
      for (let step = left[0]; step !== undefined && screen.indexOf(step[0], from) >= 0; step = left[0]) {
        from = screen.indexOf(step[0], from) + step[0].length;
        left.shift();
        terminal.write(step[1]);
      }
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(timer);
      resolve({ screen, code: exitCode, state });
    });
  });
}

describe("komek on a real terminal", { timeout: LONGEST }, () => {
  it("says what to do this second in Kazakh and Russian before it asks for a language", async () => {
    const { screen, code } = await atTerminal([], [["Which language", "\u0003"]]);
    const asked = screen.indexOf("Which language");
    for (const words of ["Тұтқаны қойыңыз", "Положите трубку", "--accessible"]) {
      expect(screen.indexOf(words)).toBeGreaterThanOrEqual(0);
      expect(screen.indexOf(words)).toBeLessThan(asked);
    }
    expect(code).toBe(130);
  });

  it("keeps what was answered when Ctrl-C is pressed, says where, and ends with the safe advice", async () => {
    const { screen, code, state } = await atTerminal(
      ["start", "1414", "--lang", "ru"],
      [
        ["затем Enter:", "1\r"],
        ["Ставили ли вы", "\u0003"],
      ],
    );
    expect(code).toBe(130);
    const [file = ""] = readdirSync(join(state, "komek/cases"));
    expect(screen).toContain(file);
    expect(screen.trimEnd()).toMatch(/Положите трубку[^]*102$/);
  });

  it("asks line by line without an escape code in the accessible way, and Enter alone confirms nothing", async () => {
    const { screen, code } = await atTerminal(
      ["start", "1414", "--lang", "kk", "--accessible", "--private"],
      [
        ["Көмек кімге", "\r"],
        ["Әзірге ештеңе", "әі\r"],
        ["Мұндай нұсқа", '"\r'],
        ["орнаттыңыз", "шығу\r"],
      ],
    );
    expect(code).toBe(0);
    expect(screen).not.toContain("\u001b");
    expect(screen).toContain("Ештеңе сақталмайды");
  });

  it("never writes beyond 40 columns", async () => {
    const { screen } = await atTerminal(
      ["start", "loan", "--lang", "kk", "--accessible", "--private"],
      [["Нөмір немесе сөз", "\u0003"]],
      40,
    );
    const lines = screen.replaceAll("\r", "").split("\n");
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(40);
  });
});

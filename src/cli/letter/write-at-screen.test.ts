import { describe, expect, it } from "vitest";
import type { EventBody } from "../../case/event.ts";
import { hostWithProgram } from "../../testing/built-program.ts";
import type { FakeHost } from "../../testing/fake-host.ts";
import { programWithSampleLetter } from "../../testing/sample-letter.ts";
import type { ScriptedAnswer } from "../../testing/scripted-prompter.ts";
import { sit } from "../../testing/sit-at-assistant.ts";
import { appendEvent, listCases, loadCase, openCase } from "../case-file.ts";
import { builtShelf } from "../library.ts";

const STEP = "write-first-letter-to-lender";

/** A case in which every question is answered and all is done but the letter's step. */
function lenderCase(): FakeHost {
  const host = hostWithProgram({ isTerminal: true, files: programWithSampleLetter() });
  host.moment = new Date("2026-11-28T10:00:00+05:00");
  const { id } = openCase(host, { incidents: ["loan-in-my-name"] });
  const { questions, details, steps } = builtShelf(host).library("ru").incident("loan-in-my-name");
  const add = (body: EventBody): void => void appendEvent(host, id, body);
  for (const { id: question } of [{ id: "who-is-helped" }, ...questions]) {
    add({ kind: "answered", question, option: question === "watched-device" ? "neither" : "unknown" });
  }
  for (const { id: detail } of details) add({ kind: "detailed", detail, value: detail === "lender" ? "Ромашка" : "" });
  for (const { id: step } of steps.filter((each) => each.id !== STEP && !each.refusalOnly)) {
    add({ kind: "done", step, on: "2026-11-28", answered: true });
  }
  return host;
}

const NEXT = "Что получилось";

/** Goes on with the case, at the step of the letter, and leaves at the end. */
function atLetter(host: FakeHost, ...script: readonly ScriptedAnswer[]) {
  return sit(host, [["Есть начатое", "resume"], ...script, [NEXT, "leave"]]);
}

const lettersOf = (host: FakeHost) => loadCase(host, listCases(host)[0]?.id ?? "")?.state.letters;

describe("a step that is done with a letter", () => {
  it("writes it into a file with a plain name, tells what to do with it, and asks on", async () => {
    const host = lenderCase();
    const { prompter } = await atLetter(host, [NEXT, "letter"], ["В каком виде", "text"], ["Имя файла", ""]);
    expect(host.files.get("sample-claim.txt")).toContain("Ромашка");
    expect(lettersOf(host)).toMatchObject([{ letter: "sample-claim", file: "sample-claim.txt" }]);
    const said = prompter.said.join("");
    expect(said).toContain("sample-claim.txt");
    expect(said).toContain("Отправьте с уведомлением о вручении.");
    expect(said).not.toContain("komek letter write");
  });

  it("overwrites nothing: a plain name gets a number, a typed one is asked for again", async () => {
    const host = lenderCase();
    host.files.set("sample-claim.docx", "mine");
    await atLetter(host, [NEXT, "letter"], ["В каком виде", "docx"], ["Имя файла", "sample-claim.docx"], ["Имя", ""]);
    expect(host.files.get("sample-claim.docx")).toBe("mine");
    expect(host.files.get("sample-claim-2.docx")?.slice(0, 2)).toBe("PK");
  });

  it("goes back without a letter, and says what is wrong where a file cannot be written", async () => {
    const host = lenderCase();
    await atLetter(host, [NEXT, "letter"], ["В каком виде", "back"]);
    expect(lettersOf(host)).toEqual([]);
    expect(host.files.has("sample-claim.txt")).toBe(false);
    appendEvent(host, listCases(host)[0]?.id ?? "", {
      ...{ kind: "detailed", detail: "lender", value: "Ромашка, признаю свой долг" },
    });
    const { prompter } = await atLetter(host, [NEXT, "letter"]);
    expect(prompter.said.join("").replace(/\s+/g, " ")).toContain("«признаю свой долг»");
    expect(lettersOf(host)).toEqual([]);
  });
});

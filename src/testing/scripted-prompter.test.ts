import { describe, expect, it } from "vitest";
import { Interrupted } from "../cli/prompter.ts";
import { INTERRUPT, scriptedPrompter } from "./scripted-prompter.ts";

const question = { title: "What happened?", options: [{ id: "code", text: "A code" }], locale: "en" } as const;

describe("the scripted prompter", () => {
  it("answers as the script says and remembers what was asked and said", async () => {
    const prompter = scriptedPrompter(["What", "code"], ["Number", "7"]);
    expect(await prompter.choose(question)).toBe("code");
    expect(await prompter.line({ title: "Number of the claim", locale: "en" })).toBe("7");
    prompter.say("Saved.");
    prompter.expectAllUsed();
    expect([prompter.asked, prompter.said]).toEqual([["What happened?", "Number of the claim"], ["Saved."]]);
  });

  it("fails on a question that is not expected, or not expected now", async () => {
    await expect(scriptedPrompter().choose(question)).rejects.toThrow("nobody expected");
    await expect(scriptedPrompter(["Who", "me"]).choose(question)).rejects.toThrow("the script expects “Who”");
  });

  it("fails on an option that is not offered", async () => {
    await expect(scriptedPrompter(["What", "money"]).choose(question)).rejects.toThrow("does not offer “money”");
  });

  it("fails on an answer that nobody asked for", () => {
    expect(() => scriptedPrompter(["What", "code"]).expectAllUsed()).toThrow("not asked: What");
  });

  it("says why a line is refused and takes the next answer of the script", async () => {
    const prompter = scriptedPrompter(["Number", "1234"], ["Number", "7"]);
    const refuse = (typed: string) => (typed.length > 1 ? "Too long." : undefined);
    expect(await prompter.line({ title: "Number", locale: "en", refuse })).toBe("7");
    expect(prompter.said).toEqual(["Too long."]);
  });

  it("presses Ctrl-C where the script says so", async () => {
    await expect(scriptedPrompter(["What", INTERRUPT]).choose(question)).rejects.toBeInstanceOf(Interrupted);
  });
});

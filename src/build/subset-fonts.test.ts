// @ts-expect-error: a library without types
import { create } from "fontkit";
import { beforeAll, describe, expect, it } from "vitest";
import { paperCharacters } from "../render/paper-characters.ts";
import { subsetFonts } from "./subset-fonts.ts";

describe("The fonts for paper", () => {
  let fonts: Awaited<ReturnType<typeof subsetFonts>>;
  beforeAll(async () => {
    fonts = await subsetFonts();
  });

  it("have every character that is printed, the Kazakh letters among them", () => {
    for (const font of Object.values(fonts)) {
      const held = new Set<number>(create(Buffer.from(font)).characterSet);
      const missing = [...paperCharacters()].filter((character) => !held.has(character.codePointAt(0) ?? 0));
      expect(missing).toEqual([]);
    }
    for (const letter of "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё«»—№₸") expect(paperCharacters()).toContain(letter);
  });

  it("are small enough to travel with every download", () => {
    for (const font of Object.values(fonts)) expect(font.length).toBeLessThan(60_000);
  });
});

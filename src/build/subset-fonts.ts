import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { paperCharacters } from "../render/paper-characters.ts";

/** The package whose fonts are shipped, cut down; its licence (OFL) goes with them. */
export const FONT_PACKAGE = "@expo-google-fonts/noto-sans";

const FONTS = { regular: "400Regular/NotoSans_400Regular.ttf", bold: "700Bold/NotoSans_700Bold.ttf" } as const;

/** What no text in Latin or Cyrillic letters needs: hints for old screens, and forms for other scripts. */
const DROPPED = ["GSUB", "GDEF", "MATH", "meta", "STAT", "DSIG"];

/** Both fonts with the characters that are printed and no others. */
export async function subsetFonts(): Promise<Record<keyof typeof FONTS, Uint8Array>> {
  const [regular, bold] = [await subset(FONTS.regular), await subset(FONTS.bold)];
  return { regular, bold };
}

/** Writes them where the program reads them: `regular.ttf` and `bold.ttf`. */
export async function writeFonts(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, font] of Object.entries(await subsetFonts())) writeFileSync(join(folder, `${name}.ttf`), font);
}

async function subset(file: string): Promise<Uint8Array> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/${file}`));
  const look = { targetFormat: "truetype", noLayoutClosure: true, noHinting: true, dropTables: DROPPED } as const;
  return subsetFont(whole, paperCharacters(), look);
}

import { paperMessages } from "../i18n/paper.ts";
import type { Sheet, SheetBlock } from "../render/sheet.ts";

/** Every word of a sheet in the order in which it is read, without the foot of the pages. */
export function wordsOfSheet({ blocks }: Sheet): string[] {
  return wordsIn(blocks.flatMap(textsOf).join(" "));
}

/** The words of a text, however it is set in lines. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function textsOf(block: SheetBlock): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.flatMap((item, index) => [block.ordered ? `${index + 1}.` : "•", item]);
    case "tick":
      return [block.text, ...block.below.map(({ text }) => text)];
    case "blank":
      return block.label === "" ? [] : [`${block.label}:`];
    case "table":
      return [...block.columns, ...block.rows.flat()];
    case "qr":
      return [block.text, block.url];
    case "page-break":
      return [];
  }
}

/** The text of a PDF page by page without what stands at the foot of every page. */
export function withoutFoot(pages: readonly string[], { footer, locale }: Sheet): string {
  const foot = wordsIn(footer.join(" · ")).join(" ");
  return pages
    .map((page, index) => {
      const words = wordsIn(page).join(" ");
      const number = paperMessages(locale).page(index + 1, pages.length);
      if (!words.endsWith(`${foot} ${number}`))
        throw new Error(`page ${index + 1} has another foot: ${words.slice(-200)}`);
      return words.slice(0, words.length - foot.length - number.length - 1);
    })
    .join(" ");
}

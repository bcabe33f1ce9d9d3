import type { Locale } from "../i18n/locale.ts";

/** What goes on paper, in reading order: the checklist or a letter. The doors `pdf` and `docx` both read it. */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  /** Stands on every page: the day, the versions and their hashes. The door adds the number of the page. */
  readonly footer: readonly string[];
  readonly blocks: readonly SheetBlock[];
}

/** Body text is 11 pt, large 14 pt, huge 20 pt; small is for notes and sources. */
export type SheetSize = "small" | "body" | "large" | "huge";

export type SheetBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | SheetParagraph
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered: boolean; readonly size: SheetSize }
  /** A box to tick, its line, and what stands below it. */
  | {
      readonly kind: "tick";
      readonly text: string;
      readonly size: SheetSize;
      readonly below: readonly SheetParagraph[];
      /** The box is printed ticked; the words say so too. */
      readonly done?: boolean;
    }
  /**
   * A label and a line to write on by hand; without a label the line is as wide as the column. After a tick, or a blank
   * after a tick, it belongs to that step.
   */
  | { readonly kind: "blank"; readonly label: string; readonly size: SheetSize }
  /** `emptyRows` rows to fill in by hand follow the given ones. */
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly emptyRows: number;
      /** The width of each column as a share; equal where there are none. */
      readonly shares?: readonly number[];
    }
  /** An official address as a code to scan; the text always stands beside it. */
  | { readonly kind: "qr"; readonly url: string; readonly text: string }
  | { readonly kind: "page-break" };

export interface SheetParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly size: SheetSize;
  readonly bold: boolean;
  readonly align: "left" | "center" | "right";
}

/** A paragraph that begins at the left margin. */
export function paragraph(text: string, size: SheetSize, bold = false): SheetParagraph {
  return { kind: "paragraph", text, size, bold, align: "left" };
}

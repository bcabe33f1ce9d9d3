/** How a run of letters looks. `size` in points. */
export interface PaperStyle {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text in points. */
export type Measure = (text: string, style: PaperStyle) => number;

/** A part of the document as a screen reader hears it: a heading, a list, a cell. Names as in ISO 32000, 14.8.4. */
export interface PaperElement {
  readonly tag: string;
  readonly parent: PaperElement | null;
  readonly lang?: string;
  /** Says in words what a drawing shows. */
  readonly alt?: string;
  readonly scope?: "Column";
}

/** Something drawn. `x` from the left margin, `y` from the top of its row; without an element it is only decoration. */
export type Piece =
  /** `y` is the base line. */
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly style: PaperStyle;
      readonly element: PaperElement | null;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly ticked: boolean;
      readonly element: PaperElement;
    }
  | { readonly kind: "line"; readonly x: number; readonly y: number; readonly width: number }
  /** A border as high as its row. */
  | { readonly kind: "frame"; readonly x: number; readonly width: number }
  | {
      readonly kind: "code";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly url: string;
      readonly element: PaperElement;
    };

/** A strip across the page that is never cut. */
export interface PaperRow {
  /** Space above it, which falls away at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Stays on the page of the row that follows. */
  readonly keep: boolean;
  readonly pieces: readonly Piece[];
  readonly startsPage?: boolean;
  readonly bookmark?: { readonly level: 1 | 2 | 3; readonly text: string };
}

/** A4 in points, with margins of 16 mm: no printer cuts there. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45.4 } as const;

export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** From base line to base line, by the size of the letters. */
export const LEADING = 1.3;

/** How far below the top of its line the base line stands, by the size of the letters. */
export const BASE_LINE = 1.02;

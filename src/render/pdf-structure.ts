import type { PaperElement } from "./paper.ts";

type Structure = PDFKit.PDFStructureElement;
type Content = PDFKit.PDFStructureContent;

/** Gathers what is drawn for each element, so that a screen reader hears it in the order of the sheet. */
export class PdfStructure {
  private readonly contents = new Map<PaperElement, (PaperElement | Content)[]>();
  private readonly roots: PaperElement[] = [];
  private open: PaperElement | null | undefined;

  constructor(private readonly document: PDFKit.PDFDocument) {}

  /** What is drawn from now on is part of this element; `null`: it is only decoration. */
  draw(element: PaperElement | null): void {
    if (this.open === element) return;
    this.close();
    this.open = element;
    if (element === null) this.document.markContent("Artifact", { type: "Layout" });
    else this.childrenOf(element).push(this.document.markStructureContent(element.tag));
  }

  /** Nothing more is drawn for the open element on this page. */
  close(): void {
    if (this.open !== undefined) this.document.endMarkedContent();
    this.open = undefined;
  }

  /** Writes the whole tree, after everything is drawn. */
  write(): void {
    for (const root of this.roots) {
      const structure = this.structureOf(root);
      this.document.addStructure(structure);
      structure.end();
    }
  }

  private childrenOf(element: PaperElement): (PaperElement | Content)[] {
    const known = this.contents.get(element);
    if (known !== undefined) return known;
    const children: (PaperElement | Content)[] = [];
    this.contents.set(element, children);
    if (element.parent === null) this.roots.push(element);
    else this.childrenOf(element.parent).push(element);
    return children;
  }

  private structureOf(element: PaperElement): Structure {
    const { tag, lang, alt, scope } = element;
    const structure = this.document.struct(tag, { lang, alt, scope } as PDFKit.Mixins.StructureElementOptions);
    for (const child of this.contents.get(element) ?? [])
      structure.add(isElement(child) ? this.structureOf(child) : child);
    return structure;
  }
}

function isElement(child: PaperElement | Content): child is PaperElement {
  return "tag" in child;
}

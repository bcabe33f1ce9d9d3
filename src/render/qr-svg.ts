import { escapeHtml } from "./html.ts";
import { darkRuns, qrMatrix } from "./qr.ts";

/** An address as an inline picture for a page: dark on white with its quiet zone. `title` is read aloud for it. */
export function qrSvg(url: string, title: string): string {
  const matrix = qrMatrix(url);
  const side = matrix.length;
  const path = darkRuns(matrix).map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`);
  return [
    `<svg class="qr" role="img" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<title>${escapeHtml(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path fill="#000" d="${path.join("")}"/>`,
    "</svg>",
  ].join("");
}

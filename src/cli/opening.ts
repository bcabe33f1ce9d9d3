import type { Host } from "../host/host.ts";
import { wrap } from "../render/wrap.ts";
import { builtShelf } from "./library.ts";

/** Names the plain questions on the first screen, before a language is chosen. */
const ACCESSIBLE_LINE = "komek --accessible: қарапайым сұрақтар · простые вопросы · plain questions";

/**
 * What stands on the screen before any question, before even the language: what to do this second, in Kazakh and in
 * Russian. It helps before it asks, so it is printed before anything else is loaded.
 */
export function showOpening(host: Host): void {
  const shelf = builtShelf(host);
  const width = host.columns();
  const blocks = (["kk", "ru"] as const).map((locale) =>
    shelf
      .now(locale)
      .opening.flatMap((line) => wrap(line, width))
      .join("\n"),
  );
  host.note(`${[...blocks, wrap(ACCESSIBLE_LINE, width).join("\n")].join("\n\n")}\n\n`);
}

// @ts-expect-error: a plain script without types
import { fileOf, readLines } from "../../build/corpus-files.mjs";

/** A message as a person got it, and whether it belongs to a fraud. */
export interface CorpusMessage {
  readonly id: string;
  readonly lang: "ru" | "kk" | "en" | "mixed" | "translit";
  readonly kind: "fraud" | "ordinary";
  readonly text: string;
  readonly source: string;
}

/** An address as a person got it. `official`: a listed service's own, over https, with nothing odd about it. */
export interface CorpusLink {
  readonly id: string;
  readonly url: string;
  readonly kind: "official" | "look-alike" | "other";
  readonly source: string;
}

/** `heldout`: the latest round, which nobody who tunes the signs has read. `tuning`: all rounds before it. */
export type SetName = "tuning" | "heldout";

export function messagesOf(set: SetName): CorpusMessage[] {
  return readLines(fileOf(set, "messages"));
}

export function linksOf(set: SetName): CorpusLink[] {
  return readLines(fileOf(set, "links"));
}

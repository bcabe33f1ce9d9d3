// @ts-expect-error: a plain script without types
import { fileOf, readLines } from "../../build/split-corpus.mjs";

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

export type Half = "tuning" | "heldout";

export function messagesOf(half: Half): CorpusMessage[] {
  return readLines(fileOf(half, "messages"));
}

export function linksOf(half: Half): CorpusLink[] {
  return readLines(fileOf(half, "links"));
}

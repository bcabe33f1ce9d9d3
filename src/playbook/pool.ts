import { fillTexts, type PartReference, type Slot, type Slotted } from "./text-slots.ts";

// What several playbooks share stands once in the built library: texts, and whole parts such as a step or a source.

/** Values that were pooled: each with its own texts, and what at least two of them share. */
export interface Pooled {
  readonly values: readonly unknown[];
  /** Parts that stand in at least two values. They use shared texts only. */
  readonly parts: readonly unknown[];
  /** Shared texts in each language; a slot below their number is one of them, the next ones are a value's own. */
  readonly shared: readonly (readonly string[])[];
  /** For each value its own texts in each language. */
  readonly own: readonly (readonly (readonly string[])[])[];
}

/** Below this many characters a reference saves nothing. */
const SHORTEST_PART = 60;

/** Takes out of the values what at least two of them share. */
export function poolValues(slotted: readonly Slotted[]): Pooled {
  const shared = new Map([...sharedTexts(slotted)].map((tuple, place) => [tuple, place]));
  const renumbered = slotted.map((value) => renumber(value, shared));
  const values = renumbered.map(({ common }) => common);
  const parts = new Map<string, number>();
  for (const text of sharedParts(values, shared.size)) parts.set(text, parts.size);
  return {
    values: values.map((value) => referTo(parts, value)),
    parts: [...parts.keys()].map((text) => JSON.parse(text)),
    shared: byLanguage([...shared.keys()], slotted),
    own: renumbered.map(({ own }) => byLanguage(own, slotted)),
  };
}

/** Texts as one string: what they say in each language. */
function tupleAt({ texts }: Slotted, slot: number): string {
  return JSON.stringify(texts.map((list) => list[slot]));
}

function sharedTexts(slotted: readonly Slotted[]): Set<string> {
  return inSeveral(slotted.map((value) => (value.texts[0] ?? []).map((_, slot) => tupleAt(value, slot))));
}

/** What stands in at least two of the lists. */
function inSeveral(lists: readonly (readonly string[])[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const list of lists) {
    const here = new Set(list);
    for (const each of here) (seen.has(each) ? several : seen).add(each);
  }
  return several;
}

interface Renumbered {
  readonly common: unknown;
  readonly own: readonly string[];
}

/** The same value with slots that count the shared texts first and then its own, each text once. */
function renumber(value: Slotted, shared: ReadonlyMap<string, number>): Renumbered {
  const own = new Map<string, number>();
  const placeOf = (tuple: string): number => {
    const known = shared.get(tuple) ?? own.get(tuple) ?? shared.size + own.size;
    if (!shared.has(tuple)) own.set(tuple, known);
    return known;
  };
  const common = mapObjects(value.common, (node) => {
    const slot = (node as Partial<Slot>).$;
    return slot === undefined ? undefined : { $: placeOf(tupleAt(value, slot)) };
  });
  return { common, own: [...own.keys()] };
}

/** A copy in which each object or list may be another one: `undefined` keeps it and goes on inside. */
function mapObjects(node: unknown, replace: (node: object) => unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  const other = replace(node);
  if (other !== undefined) return other;
  if (Array.isArray(node)) return node.map((each) => mapObjects(each, replace));
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, mapObjects(each, replace)]));
}

/** The parts, as JSON, that stand in at least two values, the outermost alone. Its own text makes a part its own. */
function sharedParts(values: readonly unknown[], sharedCount: number): string[] {
  const found = values.map((value) => partsIn(value, sharedCount));
  const several = inSeveral(found);
  const used = new Set<string>();
  for (const value of values) {
    mapObjects(value, (node) => {
      const text = JSON.stringify(node);
      if (several.has(text)) used.add(text);
      return several.has(text) ? node : undefined;
    });
  }
  return [...used];
}

function partsIn(value: unknown, sharedCount: number): string[] {
  const parts: string[] = [];
  mapObjects(value, (node) => {
    const text = JSON.stringify(node);
    const isShared = [...text.matchAll(/\{"\$":(\d+)\}/g)].every(([, slot]) => Number(slot) < sharedCount);
    if (node !== value && text.length >= SHORTEST_PART && isShared) parts.push(text);
    return undefined;
  });
  return parts;
}

function referTo(parts: ReadonlyMap<string, number>, value: unknown): unknown {
  return mapObjects(value, (node) => {
    const place = parts.get(JSON.stringify(node));
    return place === undefined ? undefined : ({ "@": place } satisfies PartReference);
  });
}

function byLanguage(tuples: readonly string[], slotted: readonly Slotted[]): string[][] {
  const texts = tuples.map((tuple) => JSON.parse(tuple) as string[]);
  return (slotted[0]?.texts ?? []).map((_, language) => texts.map((tuple) => tuple[language] ?? ""));
}

/** Fills one pooled value: `own` are its own texts in the language of the pool. */
export type PoolFiller = (value: unknown, own: readonly string[]) => unknown;

/**
 * Opens the pool in one language. Parts and values are filled in place, so they belong to the caller alone; several
 * values may hold the same shared part.
 */
export function openPool(parts: readonly unknown[], shared: readonly string[]): PoolFiller {
  const filled = new Map<number, unknown>();
  const partAt = (place: number): unknown => {
    const part = filled.get(place) ?? fillTexts(parts[place], shared, partAt);
    filled.set(place, part);
    return part;
  };
  return (value, own) => fillTexts(value, [...shared, ...own], partAt);
}

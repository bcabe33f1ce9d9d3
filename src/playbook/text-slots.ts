// A value that differs between languages in its texts alone is kept once, with slots, beside a list of texts for each.

/** Stands for a text: the place of that text in the list of its language. */
export interface Slot {
  readonly $: number;
}

/** Stands for a part that several values share: its place in the pool. */
export interface PartReference {
  readonly "@": number;
}

/** What several languages share, and for each the texts that go into its slots. */
export interface Slotted {
  readonly common: unknown;
  readonly texts: readonly (readonly string[])[];
}

/** Takes values of one shape apart. Throws where they differ in anything but a text. */
export function splitTexts(values: readonly unknown[]): Slotted {
  const texts: string[][] = values.map(() => []);
  const split = (ones: readonly unknown[], path: string): unknown => {
    const [first, ...others] = ones;
    if (others.every((other) => other === first)) return first;
    if (ones.every((one) => typeof one === "string")) {
      texts.forEach((list, index) => list.push(ones[index] as string));
      return { $: (texts[0]?.length ?? 0) - 1 } satisfies Slot;
    }
    const keys = keysOf(first);
    if (keys === undefined || others.some((other) => keysOf(other)?.join() !== keys.join()))
      throw new Error(`the languages differ in ${path}, and not only in its words`);
    const parts = keys.map((key) =>
      split(
        ones.map((one) => (one as Record<string, unknown>)[key]),
        `${path}.${key}`,
      ),
    );
    return Array.isArray(first) ? parts : Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
  };
  return { common: split(values, "the library"), texts };
}

function keysOf(value: unknown): string[] | undefined {
  return typeof value === "object" && value !== null ? Object.keys(value) : undefined;
}

/** Gives the shared part that stands at a place of the pool. */
export type PartAt = (place: number) => unknown;

const noParts: PartAt = (place) => {
  throw new Error(`no shared part ${place}`);
};

/**
 * The value in one language again. Fills the slots of `common` in place, which belongs to the caller alone; a shared
 * part (`pool.ts`) is put where `{ "@": place }` stands.
 */
export function fillTexts(common: unknown, texts: readonly string[], partAt: PartAt = noParts): unknown {
  if (typeof common !== "object" || common === null) return common;
  const { $: slot, "@": place } = common as Partial<Slot & PartReference>;
  if (slot !== undefined) return texts[slot];
  if (place !== undefined) return partAt(place);
  const parts = common as Record<string, unknown>;
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (typeof part === "object" && part !== null) parts[key] = fillTexts(part, texts, partAt);
  }
  return parts;
}

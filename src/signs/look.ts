// How a name in an address looks to a hurried eye, and how far one name is from another.

const LOOKS = new Map(
  Object.entries({
    ...{ а: "a", ә: "a", в: "b", ь: "b", с: "c", ԁ: "d", е: "e", ё: "e", э: "e", ғ: "f", г: "r", һ: "h", н: "h" },
    ...{ ң: "h", і: "i", ї: "i", ӏ: "l", ј: "j", к: "k", қ: "k", ԛ: "q", м: "m", п: "n", о: "o", ө: "o", р: "p" },
    ...{ ѕ: "s", т: "t", и: "u", й: "u", ц: "u", у: "y", ү: "y", ұ: "y", ѵ: "v", ԝ: "w", ш: "w", х: "x", з: "e" },
    ...{ α: "a", β: "b", ε: "e", η: "n", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x", ω: "w" },
    ...{ ı: "i", ɩ: "i", ł: "l", ø: "o", đ: "d", ħ: "h", ɡ: "g", ɑ: "a", ß: "b", "0": "o", "1": "l", "3": "e" },
    ...{ "4": "a", "5": "s", "6": "b", "7": "t", "8": "b", "9": "g" },
  }),
);

const SOUNDS = new Map(
  Object.entries({
    ...{ а: "a", ә: "a", б: "b", в: "v", г: "g", ғ: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "i" },
    ...{ к: "k", қ: "k", л: "l", м: "m", н: "n", ң: "n", о: "o", ө: "o", п: "p", р: "r", с: "s", т: "t", у: "u" },
    ...{ ұ: "u", ү: "u", ф: "f", х: "h", һ: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ы: "y", і: "i", э: "e" },
    ...{ ю: "yu", я: "ya", ь: "", ъ: "" },
  }),
);

function lettersWithoutMarks(name: string): string[] {
  if (/^[\u0020-\u007e]*$/.test(name)) return [...name];
  return [...name.normalize("NFD")].filter((letter) => !/\p{M}/u.test(letter));
}

/** The name as it looks: letters that are taken for one another become one letter, double ones single. */
export function lookOf(name: string): string {
  const letters = lettersWithoutMarks(name.toLowerCase());
  const plain = letters.map((letter) => LOOKS.get(letter) ?? letter).join("");
  return plain
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("i", "l")
    .replace(/(.)\1+/gu, "$1");
}

/** A name in Cyrillic as it sounds: «каспи» → `kaspi`. */
export function soundOf(name: string): string {
  return [...name.toLowerCase()].map((letter) => SOUNDS.get(letter) ?? letter).join("");
}

/** Whether a name mixes Latin letters with those of another alphabet, as no owner does. */
export function mixesAlphabets(name: string): boolean {
  return /[a-z]/i.test(name) && /[^\u0000-\u024f\u1e00-\u1eff\p{M}]/u.test(name);
}

/** Which letters and digits a name has, as bits: a change of one letter changes at most two of them. */
export function lettersOf(name: string): number {
  let letters = 0;
  for (let index = 0; index < name.length; index += 1) letters |= 1 << (name.charCodeAt(index) & 31);
  return letters;
}

/** How many of these letters are not among the others. */
export function lettersMissing(letters: number, among: number): number {
  let missing = letters & ~among;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}

/** Whether names with these letters may be within `most` changes of each other: cheap, and never wrongly no. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  let different = one ^ other;
  let count = 0;
  for (; different !== 0; different &= different - 1) count += 1;
  return count <= 2 * most;
}

/** Whether one name becomes the other by at most `most` changes: a letter more, less, other, or two exchanged. */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let [older, old] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const fresh = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [(old[column] ?? 0) + 1, (fresh[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + same];
      fresh.push(Math.min(...steps, swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    [older, old] = [old, fresh];
  }
  return (old[other.length] ?? most + 1) <= most;
}

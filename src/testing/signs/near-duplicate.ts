/** Letters that look like others, as disguises use them: Latin for Cyrillic, digits for letters. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", y: "у", k: "к", h: "н", b: "в", m: "м", t: "т", i: "і" },
  ...{ "0": "о", "3": "з", ё: "е" },
};

const SHINGLE = 4;

/** What is left of a message when case, signs, look-alike letters and the numbers in it are set aside. */
export function normalisedText(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  const folded = [...plain].map((letter) => LOOKS_LIKE[letter] ?? letter).join("");
  return folded
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .replace(/(\p{L}) (?=\p{L}( |$))/gu, "$1");
}

/** What is left of an address when scheme, `www.`, case, query and the marks at its end are set aside. */
export function normalisedUrl(url: string): string {
  return url
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[a-z]+:\/*(www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/[./]+$/, "")
    .replace(/\.\//, "/");
}

/** The runs of four letters of a normalised text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const letters = text.replaceAll(" ", "");
  if (letters.length <= SHINGLE) return new Set([letters]);
  return new Set(Array.from({ length: letters.length - SHINGLE + 1 }, (_, at) => letters.slice(at, at + SHINGLE)));
}

/** How much two texts share, given their runs of letters: 0 nothing, 1 all. Measured against the shorter text. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  const common = [...few].filter((shingle) => many.has(shingle)).length;
  return few.size === 0 ? 0 : common / few.size;
}

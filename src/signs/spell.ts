import { isDigit, isLatin } from "./fold.ts";

// Other ways to spell a word: with letters of another alphabet that look alike, with digits, transliterated.

const DIGITS_AS_CYRILLIC: Readonly<Record<string, string>> = { 0: "о", 1: "и", 3: "з", 4: "ч", 6: "б", 8: "в" };
const DIGITS_AS_LATIN: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" };

/** Cyrillic letters that look like a Latin one, and the other way about. */
const CYRILLIC_LOOKS = "авсенкмортху";
const LATIN_LOOKS = "abcehkmoptxy";
const TO_LATIN = new Map([...CYRILLIC_LOOKS].map((letter, index) => [letter, LATIN_LOOKS.charAt(index)]));
const TO_CYRILLIC = new Map([...LATIN_LOOKS].map((letter, index) => [letter, CYRILLIC_LOOKS.charAt(index)]));
TO_LATIN.set("и", "i");
TO_CYRILLIC.set("i", "и").set("u", "и");

/** Longest first: how Russian and Kazakh are written with Latin letters, folded as `fold.ts` folds Cyrillic. */
const SYLLABLES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["shch", "ш"],
  ["tsh", "тш"],
  ...(["sch", "sh"] as const).map((latin) => [latin, "ш"] as const),
  ...Object.entries({
    zh: "ж",
    ch: "ч",
    kh: "х",
    ts: "ц",
    gh: "г",
    yu: "ю",
    iu: "ю",
    ya: "я",
    ia: "я",
    yo: "е",
    ye: "е",
  }),
];
const SYLLABLE_STARTS = new Set(SYLLABLES.map(([latin]) => latin.charAt(0)));
const LETTERS = new Map(
  Object.entries({
    ...{ a: "а", b: "б", c: "к", d: "д", e: "е", f: "ф", g: "г", h: "х", i: "и", j: "ж", k: "к", l: "л", m: "м" },
    ...{ n: "н", o: "о", p: "п", q: "к", r: "р", s: "с", t: "т", u: "у", v: "в", w: "у", x: "х", y: "и", z: "з" },
  }),
);

/** A letter written several times counts once; «сч» sounds and is transliterated as «щ». */
export function squeeze(word: string): string {
  if (!hasDouble(word)) return word;
  let result = "";
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    if (letter === "с" && word.charAt(index + 1) === "ч") {
      result += result.endsWith("ш") ? "" : "ш";
      index += 1;
    } else if (!result.endsWith(letter) || isDigitLetter(letter)) result += letter;
  }
  return result;
}

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (letter === word.charAt(at - 1) || (letter === "ч" && word.charAt(at - 1) === "с")) return true;
  }
  return false;
}

function isDigitLetter(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}

/** `j` after a vowel and before no other is «й»: `lajki`, `moj`. */
function isShortI(word: string, index: number): boolean {
  return VOWELS.includes(word.charAt(index - 1) || "-") && !VOWELS.includes(word.charAt(index + 1) || "-");
}

const VOWELS = "aeiouy";

/** A word in Latin letters read as Russian or Kazakh: `perevod` → «перевод». */
export function transliterate(word: string): string {
  let result = "";
  for (let index = 0; index < word.length; ) {
    if (word.charAt(index) === "j" && isShortI(word, index)) {
      result += "и";
      index += 1;
      continue;
    }
    const syllable = SYLLABLE_STARTS.has(word.charAt(index))
      ? SYLLABLES.find(([latin]) => word.startsWith(latin, index))
      : undefined;
    result += syllable?.[1] ?? LETTERS.get(word.charAt(index)) ?? word.charAt(index);
    index += syllable?.[0].length ?? 1;
  }
  return result;
}

/** «25к», `25k`: as it is folded, «тысяч». */
const THOUSAND = "тисяч";

/** Endings that Kazakh adds to a number («1200ден»): they are no words. */
const CASE_ENDINGS = new Set("ден дан тен тан нен нан ге га ке ка де да те та ди ти ни ши инши дин нин лик".split(" "));

/** «ң» is written `n` or `ng`. */
function latinReadings(word: string): string[] {
  const plain = transliterate(word);
  return word.includes("ng") ? [plain, transliterate(word.replaceAll("ng", "n"))] : [plain];
}

/** Every way to read a folded word of letters and digits, each once; the first is the likeliest. */
export function readings(word: string): readonly string[] {
  const { digits, latin, cyrillic } = lettersIn(word);
  if (cyrillic === word.length) return [squeeze(word)];
  if (latin === word.length) return unique([word, ...latinReadings(word)]);
  if (digits === word.length) return [word];
  if (/^\d+[кk]$/.test(word)) return [THOUSAND];
  const bare = word.replace(/^\d+|\d+$/g, "");
  const isWord = bare.length !== word.length && bare.length > 1 && !CASE_ENDINGS.has(bare);
  // A number of something, or of a document: no digit in it stands for a letter.
  if (digits * 2 > word.length && !isWord) return [word];
  const mixed = digits * 2 > word.length ? [word] : mixedReadings(word);
  const found = isWord ? [bare, ...mixed] : mixed;
  return unique(found.flatMap((each) => (/^[a-z]+$/.test(each) ? [each, transliterate(each)] : [each])));
}

/** How many of each a folded word has. */
function lettersIn(word: string): { readonly digits: number; readonly latin: number; readonly cyrillic: number } {
  let [digits, latin] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (isDigit(unit)) digits += 1;
    else if (isLatin(unit)) latin += 1;
  }
  return { digits, latin, cyrillic: word.length - digits - latin };
}

function mixedReadings(word: string): string[] {
  const cyrillic = /[а-я]/.test(word);
  const latin = /[a-z]/.test(word);
  const asCyrillic = replaced(word, (letter) => DIGITS_AS_CYRILLIC[letter] ?? TO_CYRILLIC.get(letter) ?? letter);
  const asLatin = replaced(word, (letter) => DIGITS_AS_LATIN[letter] ?? TO_LATIN.get(letter) ?? letter);
  const second = replaced(word, (letter) => (letter === "3" ? "е" : (DIGITS_AS_CYRILLIC[letter] ?? letter)));
  return [
    ...(cyrillic
      ? [transliterate(asCyrillic), transliterate(word), ...(word.includes("3") ? [transliterate(second)] : [])]
      : []),
    ...(latin && /^[a-z]+$/.test(asLatin) ? [asLatin] : []),
  ];
}

function replaced(word: string, by: (letter: string) => string): string {
  let result = "";
  for (const letter of word) result += by(letter);
  return result;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(squeeze))];
}

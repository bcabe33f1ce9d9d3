// One coarse alphabet for what people type in Russian, Kazakh and English, so that a pattern is written once.

/** What a character is to the reader of a message; anything above is the letter or digit it stands for. */
export const SEPARATOR = 0;
export const NOTHING = 1;
export const SENTENCE_END = 2;
export const CLAUSE_END = 3;

/** Cyrillic letters that are written for one another, above all where a Kazakh keyboard is not at hand. */
const CYRILLIC_FOLDS = pairs("ёе эе йи ыи іи їи єе щш әа ғг қк ңн өо ұу үу ўу һх ґг җж ҳх ҡк ҙз ҫс əа şш çч ŋн");

/** Letters of other alphabets and small capitals that look like a Latin one. */
const LATIN_LOOKS = pairs(
  "αa εe οo ρp κk τt υy ιi νv χx βb μm ηn ѕs јj ԁd ԛq ԝw ɑa ɡg ıi ɩi օo սu հh ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ꜱs ꜰf",
);

/** Marks that nobody sees: soft hyphen, zero-width and direction marks, the soft and hard signs. */
const UNSEEN =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff'’ʼ`´ьъ]$|^\p{M}$/u;

const SENTENCE_ENDS = new Set(".!?…\n;。！？‼⁉");
const CLAUSE_ENDS = new Set(',:()«»"“”—–');

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));
}

const UNKNOWN = 0xffff;
const known = new Uint16Array(0x10000).fill(UNKNOWN);

/** What the code unit or code point stands for: one of the marks above, a digit, a Latin or a Cyrillic letter. */
export function foldPoint(point: number): number {
  if (point > 0xffff) return foldText(String.fromCodePoint(point));
  const before = known[point] ?? UNKNOWN;
  if (before !== UNKNOWN) return before;
  const folded = foldText(String.fromCharCode(point));
  known[point] = folded;
  return folded;
}

function foldText(character: string): number {
  if (SENTENCE_ENDS.has(character)) return SENTENCE_END;
  if (CLAUSE_ENDS.has(character)) return CLAUSE_END;
  if (UNSEEN.test(character)) return NOTHING;
  const plain = LATIN_LOOKS.get(character) ?? character.normalize("NFKC").toLowerCase();
  if (UNSEEN.test(plain)) return NOTHING;
  const base = CYRILLIC_FOLDS.get(plain) ?? LATIN_LOOKS.get(plain) ?? plain.normalize("NFD").charAt(0);
  const letter = CYRILLIC_FOLDS.get(base) ?? LATIN_LOOKS.get(base) ?? base;
  return /^[a-z0-9а-я]$/.test(letter) ? letter.charCodeAt(0) : SEPARATOR;
}

/** The letters and digits of one word as it is written → folded, without the marks nobody sees. */
export function foldLetters(written: string): string {
  if (isFolded(written)) return written;
  let folded = "";
  for (let at = 0; at < written.length; ) {
    const point = written.codePointAt(at) ?? 0;
    const letter = foldPoint(point);
    if (letter > CLAUSE_END) folded += String.fromCharCode(letter);
    at += point > 0xffff ? 2 : 1;
  }
  return folded;
}

function isFolded(written: string): boolean {
  for (let at = 0; at < written.length; at += 1)
    if (foldPoint(written.charCodeAt(at)) !== written.charCodeAt(at)) return false;
  return true;
}

export function isDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}

/** Whether a folded word is digits alone. */
export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!isDigit(word.charCodeAt(at))) return false;
  return word !== "";
}

export function isLatin(folded: number): boolean {
  return folded >= 97 && folded <= 122;
}

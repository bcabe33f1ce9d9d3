import { SEED_WORDS } from "./seed-words.ts";

const PHRASE_LENGTH = 12;
/** Of twelve words in a row; one may be misspelt. */
const PHRASE_HITS = 11;
/** Beside the words "seed phrase" a piece of one is enough. */
const PIECE_LENGTH = 6;

/** Words that could stand in a phrase, with what people put between them: numbers, points, lines. */
const WORD_ROW = /(?<![\p{L}\d])[a-z]{3,8}(?:[\s\d,.;:()|/#_-]+[a-z]{3,8})+(?!\p{L})/giu;
const ABOUT_SEED = /сид|seed|мнемон|mnemonic|recovery phrase|фраз|резервн|қалпына келтіру сөз/iu;

/** What is a key by its very look. */
const KEYS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /AGE-SECRET-KEY-(?:PQ-)?1[A-Z\d]{20,}/,
  /otpauth:\/\//i,
  /(?<![A-Za-z\d])[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,}/,
  /(?<![A-Za-z\d])(?:5[1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})(?![A-Za-z\d])/,
  /(?<![A-Za-z\d])\d{8,10}:[A-Za-z\d_-]{35}(?![A-Za-z\d_-])/,
  /(?<![A-Za-z\d])nsec1[a-z\d]{58}/,
  /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
];

/** Long tokens: 64 hex digits are a private key or the id of a transfer, a long mixed word a key of an exchange. */
const LONG_TOKEN =
  /(?<![A-Za-z\d])(?:0x)?[A-Za-z\d]{64}(?![A-Za-z\d])|(?<![A-Za-z\d])[1-9A-HJ-NP-Za-km-z]{86,88}(?![A-Za-z\d])/g;
const HEX = /^(?:0x)?(?:[\da-f]{64}|[\dA-F]{64})$/;
const MIXED = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;
const WORD_OF_TRANSFER = /tx|hash|х[еэ]ш|транзакц|transaction|transfer|перевод|аударым|sha-?256/iu;
const WORD_OF_KEY = /ключ|кілт|приватн|закрыт|private|secret|seed/iu;
const NAMED_KEY =
  /(?:(?:приватн|закрыт|секретн)\p{L}* ключ|құпия кілт|жеке кілт|private key|secret key|api[ -]?(?:key|secret|ключ|кілт)|апи[ -]?ключ)\p{L}*[\s:=–—-]{1,4}(?<token>[\w+/=-]{16,})(?!\.\w)/giu;
/** How far before a token the word that says what it is may stand. */
const REACH = 40;

/** Whether a text holds a seed phrase, a private key or a key of an account. */
export function hasKey(text: string): boolean {
  return KEYS.some((key) => key.test(text)) || hasLongKey(text) || hasNamedKey(text) || hasSeedPhrase(text);
}

/** The id of a transfer is needed by exchange and police: it passes beside a word that says so, or in a link. */
function hasLongKey(text: string): boolean {
  return [...text.matchAll(LONG_TOKEN)].some(({ 0: token, index }) => {
    if (!HEX.test(token) && !MIXED.test(token)) return false;
    const before = text.slice(Math.max(0, index - REACH), index);
    return WORD_OF_KEY.test(before) || !WORD_OF_TRANSFER.test(before);
  });
}

function hasNamedKey(text: string): boolean {
  return [...text.matchAll(NAMED_KEY)].some(({ groups }) => /^(?=.*\d)(?=.*[A-Za-z])/.test(groups?.token ?? ""));
}

function hasSeedPhrase(text: string): boolean {
  const rows = text.match(WORD_ROW) ?? [];
  if (rows.length === 0) return false;
  const listed = new Set(SEED_WORDS.split(" "));
  const named = ABOUT_SEED.test(text);
  return rows.some((row) => {
    const hits = (row.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => listed.has(word));
    return inRow(hits, PHRASE_LENGTH, PHRASE_HITS) || (named && inRow(hits, PIECE_LENGTH, PIECE_LENGTH));
  });
}

/** Whether among so many neighbours there are enough hits. */
function inRow(hits: readonly boolean[], length: number, enough: number): boolean {
  return hits.some((_, start) => {
    const row = hits.slice(start, start + length);
    return row.length === length && row.filter(Boolean).length >= enough;
  });
}

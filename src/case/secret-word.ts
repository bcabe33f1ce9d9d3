import { withoutHarmless } from "./secret-harmless.ts";
import { spelledAsDigits } from "./secret-spelled.ts";

/** Three to eight digits, in one piece or in small groups: 4821, 993-221, 48 21, 4 8 2 1. */
const NUMBER = String.raw`(?<![\d\p{L}])(?:\d{3,8}|\d{2,4}(?:[ -]\d{2,4}){1,2}|\d(?:[ -]\d){3,7})(?![\d\p{L}])`;
/** What may stand between the word and its number: a piece of a sentence, or marks alone. */
const GAP = String.raw`(?:[\s.:;,…=–—-]*|(?:[^\d.!?;\n]|(?<=подтв|акт|авт)\.){0,40}?)`;
const CODE_WORD =
  String.raw`(?<!\p{L})(?:(?:смс|sms|push|пуш|пин|pin)[\s-]?)?` +
  String.raw`(?:код(?!екс|иро|еин)\p{L}{0,6}|codes?|пин(?:ы|а|у|ом|і|ім)?|pin|cvv2?|cvc2?|цвв|цвц|t?otp|2fa|одноразов\p{L}*)(?!\p{L})`;
const SMS_WORD = String.raw`(?<!\p{L})(?:смс|sms)(?:[- ]?(?:тегі|та|де|ке))?[\s:=–—-]{1,3}`;
const LINK =
  String.raw`\s*[–—:(-]?\s*` +
  String.raw`(?:(?:это|эта|был[ао]?|деген|бұл|is|was|the|my|мой|мои|менің|растау|құпия|смс|sms)[\s-]+)*`;

const DIGITS_WORD = String.raw`(?<!последни[ехм] |соңғы |last )(?<!\p{L}|\d)(?:[3-8]|три|четыре|шесть|үш|төрт|алты|three|four|six) (?:цифр|сан|digit)\p{L}*`;

const CODE_THEN_NUMBER = new RegExp(`(?<before>[^\\n]{0,20})${CODE_WORD}(?<gap>${GAP})${NUMBER}`, "giu");
const NUMBER_THEN_CODE = new RegExp(`${NUMBER}${LINK}${CODE_WORD}(?<gap>)`, "giu");
const DIGITS_THEN_NUMBER = new RegExp(`${DIGITS_WORD}[\\s:=–—-]{1,3}${NUMBER}`, "iu");
const NUMBER_FROM_SMS = new RegExp(
  `${NUMBER} (?:цифр\\p{L}* )?(?:из|from|from the) (?:смс|sms)|${NUMBER} (?:смс|sms)-?тен`,
  "iu",
);
const SMS_THEN_NUMBER = new RegExp(`${SMS_WORD}(?=\\d{4,8}(?!\\d)|\\d{3}[ -]\\d{3}(?!\\d))${NUMBER}`, "iu");

/** Between the word and the number these say that the number is something else: a sum, a place, a reference. */
const SOMETHING_ELSE = new RegExp(
  "спис|снял|снят|перев[её]|ушл|украл|похи|оформ|кредит|за[её]м|займ|сумм|тел|звон|обра[тщ]|заяв|жалоб|договор|офис|окно|" +
    "кабин|дом|квартир|город|регион|стран|ошибк|валют|товар|отслеж|индекс|област|филиал|отделен|назначен|документ|дел[ау]|" +
    "аудар|шот|несие|қарыз|сома|шағым|аймақ|қала|елді|қате|пошта|өтініш|арыз|құжат|тауар|" +
    "area|city|country|zip|postal|error|track|transf|took|loan|sum|amount|call|case|office|room|branch|currency",
  "iu",
);
/** Before the word these name a code that everybody may know. */
const OPEN_CODE =
  /(?<!\p{L})(?:почтов\p{L}*|телефонн\p{L}*|международн\p{L}*|трек|штрих|qr|промо|қала|аймақ|ел|қате|өтініш|құжат|тауар|пошта|area|city|country|zip|postal|error|track(?:ing)?|reference|currency|dress|source|bar)[\s-]*$/iu;

const PASSWORD_WORD =
  "(?<!\\p{L})(?:парол\\p{L}*|құпия ?сөз\\p{L}*|pass(?:w\\w*|phrase|code)?|pwd|кодов\\p{L}+ слов\\p{L}+|секретн\\p{L}+ слов\\p{L}+)";
const PASSWORD_MARKED = new RegExp(
  `${PASSWORD_WORD}(?:[^\\d:=.!?;\\n]{0,30}?)(?:\\s*[:=]\\s*|\\s+[–—-]\\s*|\\s+(?:is|was|был|деген)\\s+)(?<value>\\S+)`,
  "giu",
);
const PASSWORD_BARE = new RegExp(
  `${PASSWORD_WORD}(?:\\s+\\p{L}+){0,2}?\\s+(?<value>(?=\\S*[^\\p{L}\\s])[^\\s,;]+)`,
  "giu",
);
/** What people write after "password:" that is no password. */
const NO_VALUE =
  /^[«"(]?(?:не|нет|никому|никто|сменил[аи]?|смен[её]н|изменил[аи]?|измен[её]н|поменял[аи]?|забыл[аи]?|помню|сбросил[аи]?|сброшен|новый|другой|старый|тот|тоже|так|сам|сама|он|она|они|я|мы|был|есть|жоқ|ешкімге|ауыстырдым|ауыстырылды|өзгерттім|өзгертілді|ұмыттым|жаңа|басқа|ескі|білмеймін|no|not|none|changed|reset|new|old|same|forgot|forgotten|never|nobody|unknown|i|he|she|they|we)(?!\p{L})/iu;

/** Whether a code, a PIN or a CVV stands beside its word. */
export function hasCode(text: string): boolean {
  const rest = withoutHarmless(spelledAsDigits(text));
  if ([SMS_THEN_NUMBER, DIGITS_THEN_NUMBER, NUMBER_FROM_SMS].some((way) => way.test(rest))) return true;
  return [...rest.matchAll(CODE_THEN_NUMBER), ...rest.matchAll(NUMBER_THEN_CODE)].some(({ groups }) => {
    const { gap = "", before = "" } = groups ?? {};
    return !SOMETHING_ELSE.test(gap) && !OPEN_CODE.test(before);
  });
}

/** Whether a password stands beside the word: after a mark whatever it is, else only what looks like one. */
export function hasPassword(text: string): boolean {
  const marked = [...text.matchAll(PASSWORD_MARKED)].some(({ groups }) => isValue(groups?.value));
  return marked || [...withoutHarmless(text).matchAll(PASSWORD_BARE)].some(({ groups }) => isMixed(groups?.value));
}

function isValue(value = ""): boolean {
  return !NO_VALUE.test(value) && /[\p{L}\d]/u.test(value);
}

/** Digits and letters or signs together, or four and more digits. */
function isMixed(value = ""): boolean {
  const bare = value.replace(/^[«"'(]+|[»"').!?]+$/gu, "");
  if (bare.length < 4 || !/^[!-~\p{L}]+$/u.test(bare)) return false;
  return /\d/.test(bare) ? /^\d{4,}$|\p{L}|[!-/:-@]/u.test(bare) : /\p{L}[!#$%&*+@^_~]|[!#$%&*+@^_~]\p{L}/u.test(bare);
}

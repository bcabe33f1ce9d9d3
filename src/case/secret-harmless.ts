/** What stands in place of a piece that was taken out. No number and no letter, so that it ends neither. */
const TAKEN = "¤";

const MONTHS =
  "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONEY =
  "тг|тнг|тенге|теңге|₸|kzt|руб|₽|rub|usdt?|\\$|€|eur|btc|eth|trx|долл|тыс|мың|млн|миллион|thousand|million|%|процент|пайыз";
const COUNTED =
  "шт|раз|рет|times|мин|сек|min|sec|час|сағат|hour|дн[яе]|дней|день|күн|day|год|лет|жыл|year|чел|адам|смс|sms|звонк|қоңырау|call";
const REFERENCE =
  "#|no\\.?|номер\\p{L}*|нөмір\\p{L}*|number|ref(?:erence)?|ердр|серд|кусп|заявк\\p{L}*|заявлени\\p{L}*|обращени\\p{L}*|жалоб\\p{L}*|өтініш\\p{L}*|арыз\\p{L}*|шағым\\p{L}*|талон\\p{L}*|вх|исх|договор\\p{L}*|шарт\\p{L}*|ст|стать\\p{L}*|бап\\p{L}*|article|art|case|ticket|application|complaint|бин|бсн|bin|бик|bic|тел|телефон\\p{L}*|tel|phone|imei";

/** Each is a thing with digits that people need to write down, and that is no code. */
const HARMLESS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu,
  /https?:\/\/\S+/giu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})(?!\d)/g,
  new RegExp(`(?<!\\d)\\d{1,2}[ -]+(?:${MONTHS})\\p{L}*(?:,? +\\d{4})?`, "giu"),
  new RegExp(
    `(?<!\\d)\\d{4} жыл\\p{L}*(?: +\\d{1,2} +(?:${MONTHS})\\p{L}*)?|(?<!\\p{L})(?:${MONTHS})\\p{L}* \\d{1,2}(?:, \\d{4})?(?!\\d)`,
    "giu",
  ),
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /(?:[$€₸]|usd|kzt) ?\d[\d .,]*/giu,
  new RegExp(`(?<!\\d)\\d[\\d .,]*[ -]?(?:${MONEY})`, "giu"),
  new RegExp(`(?<![\\d.,])\\d{1,3}[ -]?(?:${COUNTED})`, "giu"),
  /(?<!\p{L})(?:в|с|до|in|since) (?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d ?(?:г(?!\p{L})|год|жыл|year)/giu,
  new RegExp(`(?<!\\p{L})(?:${REFERENCE})[.:]?[\\s:#–—-]{0,4}(?=[\\p{L}\\d/-]*\\d)[\\p{L}\\d/-]+`, "giu"),
  /(?<!\d)\+?\d(?:[ ()-]*\d){9,}(?!\d)/g,
  /(?<!\p{L})(?:со?|от|from) \d{3,5}(?!\d)/giu,
  /(?<!\d)\d{3,5}-\p{L}{1,4}(?!\p{L})/gu,
  // Numbers that write and call, which are named beside the word "code" in every second case: see contacts.yaml.
  /(?<!\d)(?:1414|102|112|111|115|150|1459|1477|7111|7711)(?!\d)/g,
];

/** A text without dates, times, sums, references, phones and senders: what is left in digits may be a code. */
export function withoutHarmless(text: string): string {
  return HARMLESS.reduce((rest, harmless) => rest.replace(harmless, TAKEN), text);
}

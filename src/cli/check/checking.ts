import { checkMessages } from "../../i18n/check.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { SignCatalog } from "../../playbook/signs.ts";
import { renderCheck } from "../../render/check-text.ts";
import { checkerOf } from "../../signs/check-message.ts";
import { type CheckReport, reporterOf } from "../../signs/check-report.ts";
import { wordingOf } from "../../signs/wording.ts";
import { readWordingText } from "../../signs/wording-text.ts";

/** What the command and the assistant need of the signs, behind one door: it brings the public suffix list. */
export interface Checking {
  message(text: string): CheckReport;
  link(url: string): CheckReport;
  /** A message's report as text for a person. */
  describe(text: string, width: number): string;
}

/** Makes a catalog in this language and the text of the weights of wording ready. */
export function checkingIn(locale: Locale, signs: SignCatalog, wording: string): Checking {
  const messages = checkMessages(locale);
  const checker = checkerOf(signs, wordingOf(readWordingText(wording)));
  const reportOf = reporterOf(messages);
  const message = (text: string): CheckReport => reportOf(checker.message(text));
  return {
    message,
    link: (url) => reportOf(checker.link(url)),
    describe: (text, width) => renderCheck(message(text), messages, width),
  };
}

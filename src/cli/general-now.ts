import { commandMessages } from "../i18n/command.ts";
import type { Locale } from "../i18n/locale.ts";
import { atOffset } from "../plan/calendar.ts";
import { planContact } from "../plan/write-steps.ts";
import type { NowBlock } from "../playbook/catalog.ts";
import type { NowStep, NowView } from "../render/now-view.ts";

export interface NowMoment {
  readonly locale: Locale;
  readonly at: Date;
  readonly callLocale: Locale;
}

/** What is true for every incident, as `komek now` shows it without a name. */
export function generalNow(block: NowBlock, { locale, at, callLocale }: NowMoment): NowView {
  const contact = (id: string) => {
    const known = block.contacts[id];
    return known === undefined ? [] : [planContact(known)];
  };
  const steps = block.steps.map(({ title, do: lines, never, say, contacts }): NowStep => {
    const words = say === undefined ? null : { text: say[locale], callLang: callLocale, callText: say[callLocale] };
    return { title, do: lines, never, say: words, contacts: contacts.flatMap(contact), requires: [] };
  });
  return {
    locale,
    title: commandMessages(locale).nowTitle,
    opening: block.opening,
    steps,
    last: block.last,
    lastContact: contact(block.lastContact)[0] ?? null,
    madeOn: atOffset(at).slice(0, 10),
    warnings: [],
  };
}

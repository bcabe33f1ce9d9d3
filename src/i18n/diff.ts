import type { Locale } from "./locale.ts";

/** What `komek playbook diff` says. */
export interface DiffMessages {
  readonly nothing: string;
  readonly added: string;
  readonly removed: string;
  readonly contacts: string;
  readonly facts: string;
  /** Kind of difference → the word before it. */
  readonly kinds: Readonly<Record<"added" | "moved" | "reworded" | "changed" | "withdrawn" | "removed", string>>;
}

const MESSAGES: Readonly<Record<Locale, DiffMessages>> = {
  ru: {
    nothing: "Для людей ничего не изменилось.",
    added: "новый сценарий",
    removed: "сценария больше нет",
    contacts: "Контакты",
    facts: "Факты",
    kinds: {
      added: "новое",
      moved: "другое место",
      reworded: "другие слова",
      changed: "другой смысл",
      withdrawn: "снято",
      removed: "пропало без записи в withdrawn",
    },
  },
  kk: {
    nothing: "Адамдар үшін ештеңе өзгерген жоқ.",
    added: "жаңа сценарий",
    removed: "сценарий жойылған",
    contacts: "Байланыстар",
    facts: "Деректер",
    kinds: {
      added: "жаңа",
      moved: "орны ауысты",
      reworded: "сөзі өзгерді",
      changed: "мағынасы өзгерді",
      withdrawn: "алып тасталды",
      removed: "withdrawn тізіміне жазылмай жойылған",
    },
  },
  en: {
    nothing: "Nothing changed for people.",
    added: "a new playbook",
    removed: "the playbook is gone",
    contacts: "Contacts",
    facts: "Facts",
    kinds: {
      added: "new",
      moved: "another place",
      reworded: "other words",
      changed: "another meaning",
      withdrawn: "withdrawn",
      removed: "gone without an entry in withdrawn",
    },
  },
};

export function diffMessages(locale: Locale): DiffMessages {
  return MESSAGES[locale];
}

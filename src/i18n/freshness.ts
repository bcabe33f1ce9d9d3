import type { Locale } from "./locale.ts";

/** What `komek playbook freshness` says. */
export interface FreshnessMessages {
  readonly overdue: string;
  readonly marked: string;
  readonly rest: string;
  readonly none: string;
  readonly kind: Readonly<Record<"fact" | "contact", string>>;
  readonly status: Readonly<Record<"owner-page" | "reported" | "unconfirmed" | "withdrawn", string>>;
  seen(date: string, days: number): string;
  checked(date: string): string;
  due(date: string): string;
  overdueBy(days: number): string;
  /** Heads of the table of counts, and its rows. */
  readonly what: string;
  readonly gradeOrStatus: string;
  readonly count: string;
  readonly facts: string;
  readonly sources: string;
  readonly contacts: string;
  readonly all: string;
  readonly toRecheck: string;
  readonly checkedByPerson: string;
}

const MESSAGES: Readonly<Record<Locale, FreshnessMessages>> = {
  ru: {
    overdue: "Просрочено",
    marked: "Отмечено: посмотреть в первую очередь",
    rest: "Остальное, от старого к новому",
    none: "ничего",
    kind: { fact: "факт", contact: "контакт" },
    status: {
      "owner-page": "страница владельца",
      reported: "по сообщениям других",
      unconfirmed: "не подтверждён",
      withdrawn: "снят",
    },
    seen: (date, days) => `видели ${date}, дней назад: ${days}`,
    checked: (date) => `проверено человеком ${date}`,
    due: (date) => `посмотреть до ${date}`,
    overdueBy: (days) => `просрочено, дней: ${days}`,
    what: "что",
    gradeOrStatus: "степень или статус",
    count: "сколько",
    facts: "факты",
    sources: "источники",
    contacts: "контакты",
    all: "всего",
    toRecheck: "отмечено: посмотреть снова",
    checkedByPerson: "проверено человеком",
  },
  kk: {
    overdue: "Мерзімі өткен",
    marked: "Белгіленген: алдымен осыны қарау керек",
    rest: "Қалғаны, ескісінен жаңасына қарай",
    none: "жоқ",
    kind: { fact: "дерек", contact: "байланыс" },
    status: {
      "owner-page": "иесінің парақшасы",
      reported: "басқалардың хабары бойынша",
      unconfirmed: "расталмаған",
      withdrawn: "алып тасталған",
    },
    seen: (date, days) => `көрген күніміз: ${date}, содан бері өткен күн саны: ${days}`,
    checked: (date) => `адам тексерген күн: ${date}`,
    due: (date) => `қайта қараудың соңғы күні: ${date}`,
    overdueBy: (days) => `мерзімінен өткен күн саны: ${days}`,
    what: "не",
    gradeOrStatus: "деңгейі не мәртебесі",
    count: "саны",
    facts: "деректер",
    sources: "дереккөздер",
    contacts: "байланыстар",
    all: "барлығы",
    toRecheck: "қайта қарауға белгіленген",
    checkedByPerson: "адам тексерген",
  },
  en: {
    overdue: "Overdue",
    marked: "Marked: to be looked at first",
    rest: "The rest, oldest first",
    none: "nothing",
    kind: { fact: "fact", contact: "contact" },
    status: {
      "owner-page": "owner's page",
      reported: "reported by others",
      unconfirmed: "unconfirmed",
      withdrawn: "withdrawn",
    },
    seen: (date, days) => `seen on ${date}, days ago: ${days}`,
    checked: (date) => `checked by a person on ${date}`,
    due: (date) => `to be looked at by ${date}`,
    overdueBy: (days) => `days overdue: ${days}`,
    what: "what",
    gradeOrStatus: "grade or status",
    count: "how many",
    facts: "facts",
    sources: "sources",
    contacts: "contacts",
    all: "all",
    toRecheck: "marked to be looked at again",
    checkedByPerson: "checked by a person",
  },
};

export function freshnessMessages(locale: Locale): FreshnessMessages {
  return MESSAGES[locale];
}

import type { Locale } from "./locale.ts";

/** The words on and around the drawing of a playbook. */
export interface GraphMessages {
  readonly questions: string;
  readonly opens: string;
  readonly settles: string;
  readonly settledBy: string;
  readonly after: string;
  readonly refused: string;
  /** Before a condition, and between two of them. */
  readonly when: string;
  readonly and: string;
  readonly or: string;
  /** In the node where several conditions meet. */
  readonly all: string;
  readonly onlyIfSure: string;
  readonly refusalOnly: string;
  readonly elsewhere: string;
  readonly anyQuestion: string;
}

const MESSAGES: Readonly<Record<Locale, GraphMessages>> = {
  ru: {
    questions: "Вопросы",
    opens: "открывает",
    settles: "выясняет",
    settledBy: "выясняет шаг",
    after: "после",
    refused: "если отказали",
    when: "если",
    and: "и",
    or: "или",
    all: "всё вместе",
    onlyIfSure: "при «не знаю» не показывается",
    refusalOnly: "только после отказа или молчания",
    elsewhere: "шаг другого сценария",
    anyQuestion: "На любой вопрос можно ответить «не знаю»: условия на него тогда выполнены.",
  },
  kk: {
    questions: "Сұрақтар",
    opens: "ашады",
    settles: "анықтайды",
    settledBy: "анықтайтын қадам",
    after: "алдындағы қадам",
    refused: "бас тартса",
    when: "шарты",
    and: "және",
    or: "немесе",
    all: "бәрі бірге",
    onlyIfSure: "«білмеймін» десе, көрсетілмейді",
    refusalOnly: "бас тартса немесе жауап бермесе ғана",
    elsewhere: "басқа сценарийдің қадамы",
    anyQuestion: "Кез келген сұраққа «білмеймін» деуге болады: онда оған қатысты шарт орындалған болып саналады.",
  },
  en: {
    questions: "Questions",
    opens: "opens",
    settles: "settles",
    settledBy: "settled by",
    after: "after",
    refused: "if refused",
    when: "if",
    and: "and",
    or: "or",
    all: "all together",
    onlyIfSure: "not shown on “I don't know”",
    refusalOnly: "only after a refusal or silence",
    elsewhere: "a step of another playbook",
    anyQuestion: "Any question may be answered “I don't know”: the conditions on it then hold.",
  },
};

export function graphMessages(locale: Locale): GraphMessages {
  return MESSAGES[locale];
}

import type { Locale } from "./locale.ts";

/** The comments in a new playbook: what goes where. Each is one or more lines. */
export interface SkeletonMessages {
  /** Above all: the blanks, the menu, the check, the record. */
  readonly how: readonly string[];
  readonly review: readonly string[];
  readonly reviewedBy: readonly string[];
  readonly aliases: readonly string[];
  readonly title: readonly string[];
  readonly menu: readonly string[];
  readonly means: readonly string[];
  readonly questions: readonly string[];
  readonly sharedQuestions: readonly string[];
  readonly question: readonly string[];
  readonly options: readonly string[];
  readonly details: readonly string[];
  readonly steps: readonly string[];
  /** Before the list of shared steps of one urgency. */
  readonly sharedSteps: (urgency: string) => readonly string[];
  readonly firstStep: readonly string[];
  readonly settles: readonly string[];
  readonly condition: readonly string[];
  readonly report: readonly string[];
  readonly last: readonly string[];
  readonly basis: readonly string[];
}

const ru: SkeletonMessages = {
  how: [
    'Заполните все пустые кавычки "" на трёх языках. Цифры, даты, телефоны и адреса в предложениях не пишут:',
    "они стоят в facts.yaml и contacts.yaml, а здесь называются {fact:id}, {contact:id}, {label:id}.",
    "Потом впишите id в shared/incidents.yaml (место в меню), проверьте: komek playbook lint,",
    "и запишите версию: komek playbook lock. Имена (id) вопросов и шагов остаются навсегда.",
  ],
  review: ["День, когда сценарий прочитан целиком, и день, до которого его нужно прочесть снова."],
  reviewedBy: ["Только настоящие юристы, ведомства и редакторы — носители языка. Пока никто не читал — пусто."],
  aliases: ['Короткие имена для командной строки: ["1414"].'],
  title: ["Что случилось, заголовком."],
  menu: ["То же словами самого человека: «У меня выманили код»."],
  means: ["Что это значит: money-moved, money-can-move, bank-code-given, device-watched. По этому проверяется защита."],
  questions: ["Что нужно узнать. На любой вопрос можно ответить «не знаю»: этот ответ не пишут."],
  sharedQuestions: ["Общие вопросы берут строкой use; уберите знак # перед нужными:"],
  question: ["first — до первых минут (не больше пяти), later — после. why — зачем мы спрашиваем."],
  options: ["Если ответ открывает другой сценарий, добавьте: opens: [имя-сценария]."],
  details: ["Сведения (дата, сумма, текст, организация) вписывают в details, если их называет шаг: {detail:id}."],
  steps: ["Названия шагов, прочитанные подряд, — это весь сценарий за двадцать секунд."],
  sharedSteps: (urgency) => [`Общие шаги (${urgency}); уберите знак # перед нужными:`],
  firstStep: [
    "Первые минуты: от одного до семи шагов now. Одно действие — одно предложение.",
    "stage решает порядок: stop, isolate, money идут раньше остальных; звонок, который останавливает потерю, не оттесняйте.",
  ],
  settles: ["settles: шаг, который помогает выяснить ответ. Обязателен, если ответ что-то открывает."],
  condition: ["when: шаг только при этих ответах. При «не знаю» он остаётся."],
  report: [
    "Заявлению нужны effects: [reports], contacts, срок ответа и ступень дальше:",
    "answerWithin: { fact: … }, ifRefused: имя-шага; у последней ступени — lastInstance: true.",
  ],
  last: ["Вернуться и проверить ещё раз."],
  basis: ["Есть факт — basis: fact и facts: [id]. Нет — basis: inference и причина: шаг печатается как совет."],
};

const kk: SkeletonMessages = {
  how: [
    'Бос тырнақшалардың "" бәрін үш тілде толтырыңыз. Сөйлемге цифр, күн, телефон, мекенжай жазылмайды:',
    "олар facts.yaml мен contacts.yaml ішінде тұрады, мұнда {fact:id}, {contact:id}, {label:id} деп аталады.",
    "Содан кейін id атауын shared/incidents.yaml тізіміне қосыңыз (мәзірдегі орны), тексеріңіз: komek playbook lint,",
    "нұсқасын жазып қойыңыз: komek playbook lock. Сұрақтар мен қадамдардың id атаулары ешқашан өзгермейді.",
  ],
  review: ["Сценарий толық оқылған күн және қайта оқылуы керек соңғы күн."],
  reviewedBy: ["Тек нағыз заңгер, мекеме, тілдің маман редакторы жазылады. Ешкім оқымаса, бос қалады."],
  aliases: ['Пәрмен жолына арналған қысқа атаулар: ["1414"].'],
  title: ["Не болды, тақырып түрінде."],
  menu: ["Сол жайт адамның өз сөзімен: «Кодты бөтен адамға айттым»."],
  means: [
    "Мұның мәні: money-moved, money-can-move, bank-code-given, device-watched. Қорғаныс соған қарай тексеріледі.",
  ],
  questions: ["Нені білу керек. Кез келген сұраққа «білмеймін» деуге болады: ол жауап жазылмайды."],
  sharedQuestions: ["Ортақ сұрақтар use жолымен алынады; керегінің алдындағы # белгісін өшіріңіз:"],
  question: ["first — алғашқы минуттарға дейін (бестен аспайды), later — кейін. why — не үшін сұраймыз."],
  options: ["Жауап басқа сценарийді ашса, қосыңыз: opens: [сценарий-id]."],
  details: ["Мәліметті (күн, сома, мәтін, ұйым) қадам атаса ғана details ішіне жазыңыз: {detail:id}."],
  steps: ["Қадам атауларын қатарынан оқығанда, бүкіл сценарий жиырма секундта түсінікті болуы керек."],
  sharedSteps: (urgency) => [`Ортақ қадамдар (${urgency}); керегінің алдындағы # белгісін өшіріңіз:`],
  firstStep: [
    "Алғашқы минуттар: бірден жетіге дейін now қадамы. Бір сөйлем — бір әрекет.",
    "Реттілік stage өрісіне байланысты: stop, isolate, money алда тұрады; шығынды тоқтататын қоңырау кейін қалмасын.",
  ],
  settles: ["settles: жауапты анықтауға көмектесетін қадам. Жауап бірдеңе ашса, ол міндетті."],
  condition: ["when: қадам осы жауаптарда ғана көрсетіледі. «Білмеймін» десе, қалады."],
  report: [
    "Арызға effects: [reports], contacts, жауап мерзімі және келесі саты керек:",
    "answerWithin: { fact: … }, ifRefused: қадам-id; соңғы сатыда — lastInstance: true.",
  ],
  last: ["Қайта оралып, тағы тексеру."],
  basis: [
    "Дерек бар болса — basis: fact және facts: [id]. Жоқ болса — basis: inference және себебі: кеңес болып шығады.",
  ],
};

const en: SkeletonMessages = {
  how: [
    'Fill every pair of empty quotes "" in three languages. Sentences hold no digits, dates, phones or addresses:',
    "those stand in facts.yaml and contacts.yaml and are named here as {fact:id}, {contact:id}, {label:id}.",
    "Then put the id into shared/incidents.yaml (its place in the menu), check it: komek playbook lint,",
    "and record the version: komek playbook lock. The ids of questions and steps stay for ever.",
  ],
  review: ["The day on which the whole was read, and the day by which it must be read again."],
  reviewedBy: ["Real lawyers, officials and native editors alone. Empty until one has read it."],
  aliases: ['Short names for the command line: ["1414"].'],
  title: ["What happened, as a heading."],
  menu: ["The same in the person's own words: “I read out a code”."],
  means: ["What it means: money-moved, money-can-move, bank-code-given, device-watched. Protection is proved over it."],
  questions: ["What must be known. Any question may be answered “I don't know”: that answer is never written."],
  sharedQuestions: ["Shared questions are brought in by use; take the # away before those you need:"],
  question: ["first: before the first minutes (at most five); later: after them. why: the reason for asking."],
  options: ["Where an answer brings in another playbook, add: opens: [incident-id]."],
  details: ["Details (a date, amount, text, organisation) stand here where a step names them: {detail:id}."],
  steps: ["The titles read aloud in a row are the whole playbook in twenty seconds."],
  sharedSteps: (urgency) => [`Shared steps (${urgency}); take the # away before those you need:`],
  firstStep: [
    "The first minutes: one to seven steps of urgency now. One action a sentence.",
    "stage decides the order: stop, isolate and money come first; push no call back that stops a loss.",
  ],
  settles: ["settles: a step that finds the answer out. It must be there where an answer opens something."],
  condition: ["when: a step for these answers alone. With “I don't know” it stays."],
  report: [
    "A report needs effects: [reports], contacts, a clock and a next rung:",
    "answerWithin: { fact: … }, ifRefused: step-id; the last rung has lastInstance: true.",
  ],
  last: ["Look again later."],
  basis: ["With a fact: basis: fact and facts: [id]. Without: basis: inference and a reason; it is printed as advice."],
};

const MESSAGES: Readonly<Record<Locale, SkeletonMessages>> = { ru, kk, en };

export function skeletonMessages(locale: Locale): SkeletonMessages {
  return MESSAGES[locale];
}

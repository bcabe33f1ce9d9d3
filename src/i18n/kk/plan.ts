import type { PlanMessages } from "../plan.ts";

/** The words around a plan in Kazakh. Numbers and dates take no endings here, so that no ending can be wrong. */
export const planKk: PlanMessages = {
  locale: "kk",
  languageName: "Қазақша",
  title: "Не істеу керек",
  madeOn: "Жасалған күні",
  helped: "Көмек кімге керек",
  whoIsHelped: { me: "оқып отырған адамға", beside: "жанындағы адамға", far: "алыстағы адамға" },
  urgency: { now: "Қазір", today: "Бүгін", "three-days": "Үш күн ішінде", "follow-up": "Кейінірек" },
  pause: (from, to) => `Үзіліс. Тыныс алып, ${from === to ? `${from}-қадамға` : `${from}–${to}-қадамдарға`} өтіңіз.`,
  stepOf: (position, total, urgency) => `${position}-қадам (барлығы ${total}) · ${urgency.toLowerCase()}`,
  step: {
    condition: "Шарты",
    otherwise: "Мүмкін болмаса",
    say: "Айтыңыз",
    sayIn: { ru: "Орысша айтыңыз", kk: "Қазақша айтыңыз", en: "Ағылшынша айтыңыз" },
    meaning: "Мағынасы",
    quoted: (text) => `«${text}»`,
    never: "Жасамаңыз",
    writeDown: "Жазып алыңыз",
    blank: "жазатын орын",
    keep: "Сақтап қойыңыз",
    ifRefused: "Бас тартса немесе жауап бермесе",
    onlyIfRefused: "Бұл қадам сізге жауап бермесе немесе бас тартса ғана керек.",
    andThen: "; содан кейін: ",
    advice: "Біздің кеңесіміз",
    adviceWithoutReason: "бұл — сақтық, ресми ереже емес",
  },
  contact: {
    label: "Қайда жүгіну керек",
    howToFind: "Қалай табуға болады",
    phone: "Телефон",
    link: "Сайт",
    scope: "Не үшін",
    seenOnOwnerPage: (date, hasPhones) => `Ұйымның өз парақшасында көрдік: ${date}. ${notTried(hasPhones)}`,
    reported: (date, hasPhones) => `Басқа дереккөздердің хабарынан алдық: ${date}. ${notTried(hasPhones)}`,
    unconfirmed: (date) =>
      `Расталмаған, көрген күніміз: ${date}. Алдымен ресми сайттың мекенжайын өзіңіз теріп, салыстырыңыз.`,
    checked: (date) => `Тексерілген күні: ${date}.`,
  },
  clock: {
    doBy: "Сіздің мерзіміңіз",
    answerWithin: "Сізге жауап беру мерзімі",
    dated: (date, words) => `ең кеш дегенде ${date} (${words})`,
    checkDate: "күнін тексеріңіз: бұл жылғы жұмыс күндерінің күнтізбесі әлі расталмаған",
    beyondCalendar: "нақты күні жоқ: ол жылдың күнтізбесі бізде жоқ, нақтылап алыңыз",
    countFromThisStep: "осы қадамды жасаған күннен бастап санаңыз",
    countFromStep: (number) => `${number}-қадамды жасаған күннен бастап санаңыз`,
    countFromEvent: "оқиғаның күні белгілі болғанда есептеле бастайды",
    ourAdvice: "бұл — заңдағы мерзім емес, біздің кеңесіміз",
  },
  closing: {
    lookAgain: "Осы тізімге қайта оралыңыз",
    warnings: "Маңызды",
    about: "Осы тізім туралы",
    assumed: (count) =>
      `Жауап берілмеген сұрақ саны: ${count}. Қадамдар барлық жағдайға берілді; сізге қатысы жоғын өткізіп жіберіңіз.`,
    factsNote: (version) =>
      `Мерзім, телефон және сілтеме туралы мәліметтердің нұсқасы: ${version}. Олар өзгеруі мүмкін.`,
    sources: "Дереккөздер",
    undated: "күні көрсетілмеген",
    grade: {
      law: "заң",
      official: "ресми дереккөз",
      "press-quoting-official": "ресми органға сілтеме жасаған баспасөз",
      press: "баспасөз",
      inference: "өз тұжырымымыз",
    },
    versions: "Нұсқалар",
    facts: "мәліметтер",
  },
  fullList: "Толық тізім: komek print",
};

function notTried(hasPhones: boolean): string {
  return hasPhones ? "Өзіміз қоңырау шалып көрген жоқпыз." : "Сілтемені өзіміз ашып көрген жоқпыз.";
}

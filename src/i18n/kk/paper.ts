import type { PaperMessages } from "../paper.ts";

/** The words for paper in Kazakh. Numbers and dates take no endings here, so that no ending can be wrong. */
export const paperKk: PaperMessages = {
  page: (page, pages) => `Бет: ${page} / ${pages}`,
  box: { empty: "белгіленбеген", ticked: "белгіленген" },
  making: "PDF дайындалуда…",
  readAndDo: "Ретімен оқып, орындаңыз. Орындаған соң торкөзге белгі қойыңыз.",
  details: "Әр қадамды қалай орындау керек",
  states: {
    done: (on) => `Орындалды: ${on}`,
    waiting: (on) => `Жауап күтіп отырсыз, өтініш берген күніңіз: ${on}`,
    refused: (on) => `Сізге бас тартып жауап берді: ${on}`,
    overdue: (on) => `Сізге мерзімінде жауап бермеді, өтініш берген күніңіз: ${on}`,
    later: "Бұл қадамды кейінге қалдырдыңыз.",
    cannot: "Мұны орындай алмайтыныңызды белгілегенсіз.",
    locked: "Алдымен шартты орындаңыз.",
    noLongerNeeded: "Енді қажет емес.",
  },
  log: {
    heading: "Қоңыраулар мен өтініштер жазбасы",
    how: "Әр қоңырау мен әр өтінішті бірден жазып қойыңыз, көмектеспесе де.",
    columns: ["Күні", "Уақыты", "Кімге", "Аты-жөні", "Өтініш нөмірі", "Не айтты"],
  },
  contacts: "Байланыс деректері және оларды көрген күніміз",
  facts: {
    heading: "Мәліметтерді көрген күніміз және олардың дереккөздері",
    line: (step, dates, sources) => `${step}-қадам: ${dates}. Дереккөздер: ${sources}`,
  },
};

import type { Localized } from "./locale.ts";

/** How a person is asked for a strange message. Apart from the other words of the check, which few runs need. */
export const PASTE: Readonly<Record<"title" | "note" | "menu" | "nothing", Localized>> = {
  title: {
    ru: "Вставьте сообщение или ссылку.",
    kk: "Хабарламаны не сілтемені қойыңыз.",
    en: "Paste the message or link.",
  },
  note: {
    ru: "Можно несколько строк. Пустая строка – конец. Ничего не сохраняется.",
    kk: "Бірнеше жол болуы мүмкін. Бос жол – соңы. Ештеңе сақталмайды.",
    en: "Several lines are fine. An empty line ends it. Nothing is stored.",
  },
  menu: {
    ru: "Пришло странное сообщение: проверить его",
    kk: "Күдікті хабарлама келді: тексеру",
    en: "I got a strange message: check it",
  },
  nothing: {
    ru: "Текста нет: проверять нечего.",
    kk: "Мәтін жоқ: тексеретін ештеңе жоқ.",
    en: "There is no text: nothing to check.",
  },
};

import type { Locale } from "../i18n/locale.ts";
import type { PlanStep } from "../plan/plan.ts";
import { BANK, EGOV } from "./sample-plan-contacts.ts";
import { sampleStep } from "./sample-plan-step.ts";

type Text = readonly [ru: string, kk: string, en: string];

const PLAIN_STEPS: readonly (readonly [string, Text])[] = [
  ["keep-proof", ["Сохраните доказательства", "Дәлелдерді сақтаңыз", "Keep the proof"]],
  ["check-keys", ["Проверьте ключи ЭЦП", "ЭЦҚ кілттерін тексеріңіз", "Check your ЭЦП keys"]],
  ["change-password", ["Смените пароль почты", "Поштаның құпиясөзін өзгертіңіз", "Change the mailbox password"]],
  ["tell-relative", ["Расскажите близкому человеку", "Жақын адамыңызға айтыңыз", "Tell somebody close"]],
  ["check-messages", ["Посмотрите сообщения банка", "Банк хабарламаларын қараңыз", "Look at the bank's messages"]],
];

/** Nine steps for the first minutes, in two groups: seven and two. */
export function sampleNowSteps(locale: Locale): PlanStep[] {
  const say = ([ru, kk, en]: Text): string => ({ ru, kk, en })[locale];
  const plain = PLAIN_STEPS.map(([id, title]) => sampleStep(id, say(title)));
  const steps = [hangUp(say), goOffline(say), callBank(say, locale), loanBan(say, locale), ...plain];
  return steps.map((step, index) => ({ ...step, group: index < 7 ? 1 : 2 }));
}

type Say = (text: Text) => string;

function hangUp(say: Say): PlanStep {
  return sampleStep("end-the-call", say(["Положите трубку", "Тұтқаны қойыңыз", "Hang up"]), {
    do: [
      say([
        "Прервите разговор, даже если просят не отключаться.",
        "«Тұтқаны қоймаңыз» деп тұрса да, әңгімені үзіңіз.",
        "End the talk even if they tell you to stay on the line.",
      ]),
    ],
    never: [say(["Не переводите деньги.", "Ақша аудармаңыз.", "Do not transfer money."])],
  });
}

function goOffline(say: Say): PlanStep {
  return sampleStep("go-offline", say(["Отключите интернет", "Интернетті өшіріңіз", "Go offline"]), {
    basis: "inference",
    reason: say([
      "пока телефон без связи, чужая программа не управляет им",
      "телефон желіден тыс болғанда, бөтен бағдарлама оны басқара алмайды",
      "while the phone is offline, a stranger's app does not control it",
    ]),
  });
}

function callBank(say: Say, locale: Locale): PlanStep {
  const words: Text = [
    "Меня обманули. Заблокируйте карты. Зарегистрируйте моё обращение.",
    "Мені алдады. Карталарымды бұғаттаңыз. Өтінішімді тіркеңіз.",
    "I was deceived. Block my cards. Register my report.",
  ];
  return sampleStep("call-own-bank", say(["Позвоните в свой банк", "Банкіңізге қоңырау шалыңыз", "Call your bank"]), {
    stage: "money",
    effects: ["stops-loss"],
    say: { text: say(words), callLang: locale === "en" ? "ru" : locale, callText: words[locale === "kk" ? 1 : 0] },
    contacts: [BANK(locale)],
    writeDown: [
      { id: "reference-number", text: say(["номер обращения", "өтініш нөмірі", "the reference number"]) },
      { id: "time", text: say(["время", "уақыты", "the time"]) },
    ],
  });
}

function loanBan(say: Say, locale: Locale): PlanStep {
  return sampleStep(
    "loan-ban",
    say(["Поставьте запрет на кредиты", "Атыңызға несие беруге тыйым қойыңыз", "Set a loan ban"]),
    {
      stage: "lock",
      login: "egov",
      requires: [
        {
          id: "clean-device",
          text: say([
            "только с чистого устройства, куда по чужой просьбе ничего не ставили",
            "тек бөтен адамның айтуымен ештеңе орнатылмаған таза құрылғыдан",
            "only on a clean device, where nothing was installed at a stranger's request",
          ]),
          otherwise: say([
            "идите в ЦОН с удостоверением",
            "жеке куәлікпен ХҚКО-ға барыңыз",
            "go to a ЦОН with your ID",
          ]),
        },
      ],
      contacts: [EGOV(locale)],
      evidence: [
        { id: "screenshot", text: say(["снимок экрана с запретом", "тыйымның скриншоты", "a screenshot of the ban"]) },
      ],
    },
  );
}

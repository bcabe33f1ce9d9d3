import type { Locale } from "../i18n/locale.ts";
import type { PlanClock, PlanStep } from "../plan/plan.ts";
import { OMBUDSMAN, POLICE } from "./sample-plan-contacts.ts";
import { sampleStep } from "./sample-plan-step.ts";

type Text = readonly [ru: string, kk: string, en: string];
type Say = (text: Text) => string;

/** What comes after the first minutes: a report with its ladder, a derived date, an unconfirmed contact. */
export function sampleLaterSteps(locale: Locale): PlanStep[] {
  const say: Say = ([ru, kk, en]) => ({ ru, kk, en })[locale];
  return [
    policeReport(say, locale),
    ...ladder(say),
    bankReport(say, locale),
    sampleStep(
      "credit-report",
      say(["Проверьте кредитный отчёт", "Кредиттік есепті тексеріңіз", "Check your credit report"]),
      {
        urgency: "follow-up",
        answerWithin: clock(say(["один год", "бір жыл", "one year"]), {
          status: "beyond-calendar",
          from: "police-report",
        }),
      },
    ),
  ];
}

function policeReport(say: Say, locale: Locale): PlanStep {
  return sampleStep(
    "police-report",
    say(["Подайте заявление в полицию", "Полицияға арыз беріңіз", "Report it to the police"]),
    {
      urgency: "today",
      stage: "report",
      effects: ["reports"],
      contacts: [POLICE(locale)],
      ...{ factsSeenOn: ["2025-12-25", "2026-11-19"], sources: ["bank-page", "police-page"] },
      doBy: clock(say(["24 часа", "24 сағат", "24 hours"]), { status: "confirmed", date: "2026-11-25T10:00:00+05:00" }),
      answerWithin: clock(say(["три рабочих дня", "үш жұмыс күні", "three working days"]), {
        from: "police-report",
        basis: "advice",
      }),
      ifRefused: "prosecutor-complaint",
    },
  );
}

function ladder(say: Say): PlanStep[] {
  const rung = (id: string, title: Text, more: Partial<PlanStep>): PlanStep =>
    sampleStep(id, say(title), { urgency: "three-days", effects: ["reports"], ...more });
  return [
    rung("prosecutor-complaint", ["Пожалуйтесь прокурору", "Прокурорға шағымданыңыз", "Complain to the prosecutor"], {
      opensOn: { step: "police-report", on: "refused" },
      ifRefused: "court-complaint",
    }),
    rung("court-complaint", ["Обратитесь в суд", "Сотқа жүгініңіз", "Go to court"], {
      opensOn: { step: "prosecutor-complaint", on: "refused" },
      lastInstance: true,
    }),
  ];
}

function bankReport(say: Say, locale: Locale): PlanStep {
  return sampleStep("ombudsman", say(["Напишите омбудсману", "Омбудсманға жазыңыз", "Write to the ombudsman"]), {
    urgency: "three-days",
    contacts: [OMBUDSMAN(locale)],
    doBy: clock(say(["десять рабочих дней", "он жұмыс күні", "ten working days"]), {
      status: "derived",
      date: "2027-01-11",
    }),
  });
}

function clock(text: string, more: Partial<PlanClock>): PlanClock {
  const blank: PlanClock = {
    text,
    amount: 1,
    unit: "workingDays",
    whose: "institution",
    from: "money-left-on",
    date: null,
    status: "not-started",
    basis: "law",
  };
  return { ...blank, ...more };
}

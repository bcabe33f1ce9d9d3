import type { Locale } from "../i18n/locale.ts";
import type { Plan } from "../plan/plan.ts";
import type { NowView } from "../render/now-view.ts";
import { POLICE } from "./sample-plan-contacts.ts";
import { sampleLaterSteps } from "./sample-plan-later.ts";
import { sampleNowSteps } from "./sample-plan-now.ts";

/** One text in three languages, for samples that are written as tables. */
export type Trilingual = readonly [ru: string, kk: string, en: string];

const SCAM: Trilingual = [
  "Вам могут предложить вернуть деньги. Просят заплатить вперёд — это обман.",
  "«Ақшаңызды қайтарып береміз» деп хабарласуы мүмкін. Алдын ала ақы сұраса, бұл — алаяқтық.",
  "Somebody may offer to get the money back. If they ask for payment first, it is fraud.",
];

/** The text of a trilingual sample in one language. */
export function inLanguage([ru, kk, en]: Trilingual, locale: Locale): string {
  return { ru, kk, en }[locale];
}

/**
 * A realistic plan: nine steps now (two groups), a locked step, a report with a ladder of refusals, a derived date, an
 * unconfirmed contact, a term of hours. Only the shape is real: versions, hashes and sources are made up.
 */
export function samplePlan(locale: Locale): Plan {
  const say = (text: Trilingual): string => inLanguage(text, locale);
  return {
    schema: "komek.plan/1",
    lang: locale,
    at: "2026-11-24T10:00:00+05:00",
    incidents: [
      incident(
        "code-1414-shared",
        say(["Назвали код от 1414", "1414 кодын айтып қойдыңыз", "A code from 1414 was given"]),
      ),
      { ...incident("money-sent", say(["Ушли деньги", "Ақша кетті", "Money was sent"])), openedBy: "money-left" },
    ],
    facts: { version: "2026.11.1", sha256: "f".repeat(64) },
    answers: { "who-is-helped": "me", "watched-device": "unknown", "money-left": "yes" },
    details: {},
    assumed: ["watched-device"],
    steps: [...sampleNowSteps(locale), ...sampleLaterSteps(locale)],
    sources: {
      "bank-page": source("Example Bank", say(["Что делать", "Не істеу керек", "What to do"]), "2026-10-01"),
      "police-page": { ...source("Example Police", say(["Заявления", "Арыздар", "Reports"]), null), grade: "law" },
    },
    recheckOn: ["2026-11-27", "2026-12-08"],
    warnings: [{ code: "recovery-scam", text: say(SCAM) }],
  };
}

/** The first minutes of the same plan. */
export function sampleNowView(locale: Locale): NowView {
  const say = (text: Trilingual): string => inLanguage(text, locale);
  return {
    locale,
    title: say(["Первые минуты", "Алғашқы минуттар", "The first minutes"]),
    opening: [
      say(["Положите трубку.", "Тұтқаны қойыңыз.", "Hang up."]),
      say(["Ничего не переводите.", "Ештеңе аудармаңыз.", "Transfer nothing."]),
    ],
    steps: sampleNowSteps(locale).slice(0, 4),
    last: say([
      "Положите трубку. Позвоните в свой банк по номеру на карте.",
      "Тұтқаны қойыңыз. Банкіңізге картаңыздағы нөмірмен өзіңіз қоңырау шалыңыз.",
      "Hang up. Call your bank on the number on your card.",
    ]),
    lastContact: POLICE(locale),
    madeOn: "2026-11-24",
    warnings: [{ code: "recovery-scam", text: say(SCAM) }],
  };
}

function incident(id: string, title: string): Plan["incidents"][number] {
  return { id, version: "1.0.0", sha256: "0123456789abcdef".repeat(4), title, openedBy: null };
}

function source(publisher: string, title: string, date: string | null): Plan["sources"][string] {
  return { publisher, title, url: "https://example.kz/a_page_with_a_long_address/news", date, grade: "official" };
}

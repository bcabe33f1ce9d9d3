import { planEn } from "../i18n/en/plan.ts";
import { planKk } from "../i18n/kk/plan.ts";
import type { Locale } from "../i18n/locale.ts";
import type { PlanMessages } from "../i18n/plan.ts";
import { planRu } from "../i18n/ru/plan.ts";

/** The words around a plan, per language. */
export const PLAN_MESSAGES: Readonly<Record<Locale, PlanMessages>> = { ru: planRu, kk: planKk, en: planEn };

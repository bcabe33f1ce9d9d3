import { commandMessages } from "../../i18n/command.ts";
import type { Locale } from "../../i18n/locale.ts";
import { atOffset } from "../../plan/calendar.ts";
import type { Plan } from "../../plan/plan.ts";
import { planContact } from "../../plan/write-steps.ts";
import { renderNowPage } from "../../render/now-page.ts";
import { renderNowMessage, renderNowText } from "../../render/now-text.ts";
import type { NowView } from "../../render/now-view.ts";
import { ANSWER_OPTIONS, type CommandDefinition } from "../command.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import type { AnswerOptions } from "../gather-answers.ts";
import { generalNow } from "../general-now.ts";
import { printEach, writeResult } from "../output.ts";
import { plansFor, requestPlan } from "../plan-for.ts";

interface NowOptions extends AnswerOptions {
  readonly format?: string;
  readonly out?: string;
}

const FORMATS = ["text", "html", "json", "message"];

/** `komek now [incident…]`: the first minutes, no questions. What is not set is taken as unknown. */
export const nowCommand: CommandDefinition = {
  name: "now",
  arguments: "[incident...]",
  options: [...ANSWER_OPTIONS, { flags: "--format <text|html|json|message>" }, { flags: "--out <FILE>" }],
  async run(context, names, options: NowOptions) {
    const format = context.json ? "json" : (options.format ?? "text");
    if (!FORMATS.includes(format)) throw new CommandFailure({ code: "unknown-format", name: format, nearest: FORMATS });
    const locales: readonly Locale[] = format === "html" ? ["kk", "ru"] : context.languages.locales;
    const views = await viewsFor(context, { names, options, locales });
    if (format === "json") return printEach(context, (lang) => viewIn(lang, views));
    if (format === "html") return writeResult(context, renderNowPage(pageViews(views)), options.out);
    const render = (view: NowView): string =>
      format === "message" ? renderNowMessage(view) : renderNowText(view, context.width, context.accessible);
    await writeResult(context, views.map(render).join("\n"), options.out);
  },
};

function viewIn(lang: Locale, views: readonly NowView[]): object {
  return { schema: "komek.now/1", lang, ...views.find(({ locale }) => locale === lang) };
}

interface NowRequest {
  readonly names: readonly string[];
  readonly options: NowOptions;
  readonly locales: readonly Locale[];
}

async function viewsFor(context: Context, { names, options, locales }: NowRequest): Promise<NowView[]> {
  if (names.length === 0 && options.answers === undefined) {
    return locales.map((locale) =>
      generalNow(context.shelf.now(locale), {
        locale,
        at: context.host.now(),
        callLocale: context.languages.callLocale,
      }),
    );
  }
  const request = await requestPlan(context, names, { ...options, assumeUnknown: true });
  const languages = { ...context.languages, locales: locales as Context["languages"]["locales"] };
  return plansFor({ ...context, languages }, request, ["now"]).map((plan) => viewOf(plan, context));
}

function viewOf(plan: Plan, { shelf, host }: Context): NowView {
  const { opening, last, lastContact, contacts } = shelf.now(plan.lang);
  const contact = contacts[lastContact];
  return {
    locale: plan.lang,
    title: plan.incidents.map(({ title }) => title).join(" · ") || commandMessages(plan.lang).nowTitle,
    opening,
    steps: plan.steps.filter(({ opensOn }) => opensOn === null),
    last,
    lastContact: contact === undefined ? null : planContact(contact),
    madeOn: atOffset(host.now()).slice(0, 10),
    warnings: plan.warnings,
  };
}

function pageViews(views: readonly NowView[]): { kk: NowView; ru: NowView } {
  const [kk, ru] = [views.find(({ locale }) => locale === "kk"), views.find(({ locale }) => locale === "ru")];
  if (kk === undefined || ru === undefined) throw new Error("the page needs kk and ru");
  return { kk, ru };
}

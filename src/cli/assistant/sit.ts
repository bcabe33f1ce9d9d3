import { assistantMessages } from "../../i18n/assistant.ts";
import { formatDate } from "../../i18n/date.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { PLAN_MESSAGES } from "../../render/plan-messages.ts";
import { wrap } from "../../render/wrap.ts";
import type { StartOptions } from "../commands/start.ts";
import { type Context, inLanguages } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { gatherAnswers } from "../gather-answers.ts";
import { isInterrupted, type Prompter } from "../prompter.ts";
import { resolveIncidents } from "../resolve-incidents.ts";
import { safeAdvice } from "../safe-advice.ts";
import { chooseIncidents } from "./choose-incidents.ts";
import { hasCases } from "./has-cases.ts";
import { isLeft } from "./leave.ts";
import { openPrompter } from "./open-prompter.ts";
import type { CaseRecord } from "./record.ts";
import { runAssistant } from "./run-assistant.ts";
import type { Session } from "./session.ts";
import { askAboutSaving, isWatchedKnown } from "./watched.ts";

/** A sitting at the terminal, from the first question to leaving. An interruption fails with where it was saved. */
export async function sit(context: Context, names: readonly string[], options: StartOptions): Promise<void> {
  const prompter = await openPrompter(context);
  await sitWith(prompter, context, { names, options });
}

export interface Sitting {
  readonly names: readonly string[];
  readonly options: StartOptions;
}

/** The same with a prompter handed in. */
export async function sitWith(prompter: Prompter, given: Context, { names, options }: Sitting): Promise<void> {
  let record: CaseRecord | undefined;
  try {
    const context = await chooseLanguage(given, prompter);
    const { session, resumed } = await beginSession({ context, prompter, names, options });
    record = session.record;
    if (isWatchedKnown(session)) await askAboutSaving(session);
    if (resumed !== undefined && record.state().plan !== null) {
      const { comeBack } = await import("./come-back.ts");
      await comeBack(session, resumed);
    }
    await runAssistant(session);
  } catch (error) {
    if (isLeft(error)) return farewell(given, record);
    if (isInterrupted(error)) throw new CommandFailure({ code: "interrupted", savedIn: record?.savedIn ?? "" });
    throw error;
  } finally {
    prompter.close();
  }
}

/** The first screen offers all three languages in their own names, unless one was asked for. */
async function chooseLanguage(context: Context, prompter: Prompter): Promise<Context> {
  if (context.languages.explicit) return context;
  const options = LOCALES.map((locale) => ({ id: locale, text: PLAN_MESSAGES[locale].languageName, words: [locale] }));
  const title = "Қай тілде? · На каком языке? · Which language?";
  const locale = (await prompter.choose({ title, options, locale: context.locale })) as Locale;
  const callLocale =
    context.languages.callLocale !== context.locale || locale === "en" ? context.languages.callLocale : locale;
  return inLanguages(context, { locales: [locale], callLocale, chosen: true, explicit: true });
}

interface Beginning extends Sitting {
  readonly context: Context;
  readonly prompter: Prompter;
}

/** A session, and the id of the case where an open one is resumed. */
interface Begun {
  readonly session: Session;
  readonly resumed?: string;
}

async function beginSession({ context, prompter, names, options }: Beginning): Promise<Begun> {
  const library = context.shelf.library(context.locale);
  const messages = assistantMessages(context.locale);
  const base = {
    context,
    prompter,
    messages,
    library,
    asked: [],
    walked: [],
    putOff: new Set<string>(),
    detailsAsked: new Set<string>(),
  };
  const resumed = names.length === 0 && options.private !== true ? await offerResume(base) : undefined;
  if (resumed !== undefined) return { session: { ...base, record: resumed.record }, resumed: resumed.id };
  const gathered = await gatherAnswers(context, library, options);
  const named = resolveIncidents(library, [...names, ...gathered.incidents]);
  const incidents = named.length > 0 ? named : await chooseIncidents(base);
  const { beginRecord } = await import("./record.ts");
  const record = beginRecord(context.host, incidents, options.private !== true);
  for (const [question, option] of Object.entries(gathered.answers)) record.add({ kind: "answered", question, option });
  for (const [detail, value] of Object.entries(gathered.details)) record.add({ kind: "detailed", detail, value });
  for (const [step, on] of Object.entries(gathered.done)) record.add({ kind: "done", step, on });
  const where = record.savedIn === "" ? messages.notSaving : messages.saving(record.savedIn);
  prompter.say(`${wrap(where, context.width).join("\n")}\n`);
  return { session: { ...base, record } };
}

async function offerResume({
  context,
  prompter,
  messages,
  library,
}: Omit<Session, "record">): Promise<{ id: string; record: CaseRecord } | undefined> {
  const { host, locale } = context;
  if (!hasCases(host)) return undefined;
  const { currentCase, loadCase } = await import("../case-file.ts");
  const id = currentCase(host);
  const loaded = id === undefined ? undefined : loadCase(host, id);
  if (loaded === undefined || loaded.state.incidents.length === 0) return undefined;
  const { incidents, openedAt, steps, plan } = loaded.state;
  const title = incidents
    .map((each) => library.incidents.find((summary) => summary.id === each)?.title ?? each)
    .join(", ");
  const done = Object.values(steps).filter(({ state }) => state === "done").length;
  const answer = await prompter.choose({
    title: messages.resume(title, done, plan?.steps.length ?? 0, openedAt === null ? "" : formatDate(openedAt, locale)),
    options: [
      { id: "resume", text: messages.resumeYes },
      { id: "new", text: messages.resumeNew },
    ],
    locale,
  });
  if (answer !== "resume") return undefined;
  const { savedRecord } = await import("./record.ts");
  return { id: loaded.id, record: savedRecord(host, loaded) };
}

function farewell(context: Context, record: CaseRecord | undefined): void {
  const messages = assistantMessages(context.locale);
  const savedIn = record?.savedIn ?? "";
  const where = savedIn === "" ? messages.notSaving : messages.saving(savedIn);
  for (const text of [where, safeAdvice(context.shelf, context.locale)])
    context.host.note(`${wrap(text, context.width).join("\n")}\n`);
}

import { type ChangeLine, changeLines, type StepChange } from "../../case/changes.ts";
import type { EventBody } from "../../case/event.ts";
import { caseMessages, type RenewWords } from "../../i18n/case.ts";
import { sameActions } from "../../i18n/case-more.ts";
import { formatDate } from "../../i18n/date.ts";
import type { Locale } from "../../i18n/locale.ts";
import { wrap } from "../../render/wrap.ts";
import { planThen } from "../assistant/keep-plan.ts";
import { changesOf, type Desk, openDesk } from "../case/desk.ts";
import type { CommandDefinition } from "../command.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { printEach } from "../output.ts";
import { CASE_OPTION } from "./status.ts";

interface ChangesOptions {
  readonly case?: string;
  readonly accept?: readonly string[];
  readonly acceptAll?: boolean;
}

/** `komek changes`: what a newer library changed since the plan was shown; accepted one by one or all. */
export const changesCommand: CommandDefinition = {
  name: "changes",
  arguments: "",
  options: [{ flags: "--accept <STEP>", repeatable: true }, { flags: "--accept-all" }, CASE_OPTION],
  run(context, _names, options: ChangesOptions) {
    const { json, host, width } = context;
    const desk = openDesk(context, options.case);
    const accepted = accept(desk, options);
    const left = changesOf(desk);
    const versions = versionsOf(desk);
    if (json) {
      return printEach(context, (lang) => {
        const changes = changeLines(left, desk.record.state(), lang);
        const shape = { schema: "komek.changes/1", lang, case: desk.id, ...versions };
        return { ...shape, changes, accepted: accepted.map(({ id }) => id) };
      });
    }
    const pages = context.languages.locales.map((locale) => {
      const lines = changeLines(left, desk.record.state(), locale);
      return pageOf(lines, { accepted: accepted.length, locale, width }).join("\n");
    });
    host.print(`${pages.join("\n\n")}\n`);
  },
};

interface Page {
  readonly accepted: number;
  readonly locale: Locale;
  readonly width: number;
}

function pageOf(lines: readonly ChangeLine[], { accepted, locale, width }: Page): string[] {
  const { renew } = caseMessages(locale);
  return [
    ...(accepted === 0 ? [] : wrap(renew.accepted(accepted), width)),
    ...(lines.length === 0
      ? wrap(renew.noChanges, width)
      : lines.flatMap((line) => words(line, { renew, locale, width }))),
    ...(lines.length === 0 ? [] : ["", ...wrap(renew.acceptHint, width)]),
  ];
}

function versionsOf({ context, record, library }: Desk) {
  const { playbooks, plan } = record.state();
  const now = Object.fromEntries(
    library.incidents.filter(({ id }) => Object.hasOwn(playbooks, id)).map(({ id, version }) => [id, version]),
  );
  const facts = { from: plan?.facts ?? null, to: context.shelf.library(context.locale).facts.version };
  return { playbooks: { from: playbooks, to: now }, facts };
}

/** Keeps what the person has seen. What was done stays done, whatever became of the step. */
function accept(desk: Desk, { accept: named = [], acceptAll = false }: ChangesOptions): StepChange[] {
  const all = changesOf(desk);
  const unknown = named.find((id) => !all.some((change) => change.id === id));
  if (unknown !== undefined) {
    const nearest = nearestNames(
      unknown,
      all.map(({ id }) => id),
    );
    throw new CommandFailure({ code: "unknown-step", name: unknown, nearest });
  }
  const chosen = acceptAll ? all : all.filter(({ id }) => named.includes(id));
  const isLast = chosen.length === all.length;
  if (chosen.length > 0 || (acceptAll && desk.record.state().plan !== null))
    desk.record.add(bodyOf(desk, chosen, isLast));
  return chosen;
}

/** The versions are those of the library only when nothing of it is left unseen. */
function bodyOf(desk: Desk, chosen: readonly StepChange[], isLast: boolean): EventBody {
  const { playbooks, facts } = planThen(desk.context, desk.record.state());
  return {
    kind: "playbook-accepted",
    playbooks: isLast ? playbooks : {},
    ...(isLast ? { facts } : {}),
    steps: chosen.flatMap(({ after }) => after ?? []),
    withdrawn: chosen.flatMap(({ id, kind }) => (kind === "withdrawn" ? [id] : [])),
  };
}

interface Words {
  readonly renew: RenewWords;
  readonly locale: Locale;
  readonly width: number;
}

function words(line: ChangeLine, { renew, locale, width }: Words): string[] {
  const { kind, title, titleBefore, state, on, added, removed, id } = line;
  const heads = { changed: renew.changed, facts: renew.factsChanged, new: renew.fresh, withdrawn: renew.withdrawn };
  const below = [
    ...(titleBefore === null ? [] : [`${renew.calledBefore}: ${titleBefore}`]),
    ...added.map((each) => (kind === "new" ? each : `${renew.added}: ${each}`)),
    ...removed.map((each) => `${renew.removed}: ${each}`),
    ...(kind === "changed" && titleBefore === null && added.length + removed.length === 0 ? [sameActions(locale)] : []),
    ...(state === "done" && on !== null ? [renew.tickKept(formatDate(on, locale))] : []),
    `komek changes --accept ${id}`,
  ];
  return ["", ...wrap(heads[kind](title), width), ...below.flatMap((each) => wrap(each, width, "  "))];
}

import type { CaseState } from "../../case/case-state.ts";
import { changesSince, type StepChange } from "../../case/changes.ts";
import type { CaseEvent } from "../../case/event.ts";
import { type Walk, walkCase } from "../../case/standing.ts";
import { type CaseStatus, statusOf } from "../../case/status.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Library } from "../../playbook/catalog.ts";
import { planThen } from "../assistant/keep-plan.ts";
import { type CaseRecord, savedRecord } from "../assistant/record.ts";
import { currentCase, listCases, loadCase } from "../case-file.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { isLocked, lockedCases } from "./case-store.ts";

/** One case with what is needed to read it and to add to it. */
export interface Desk {
  readonly context: Context;
  readonly id: string;
  readonly library: Library;
  readonly record: CaseRecord;
}

/** The case that is named, or the most recently opened one that is not closed. Fails with exit 5. */
export function openDesk(context: Context, named?: string): Desk {
  const { host, shelf, locale } = context;
  const id = named ?? currentCase(host) ?? lockedCases(host)[0];
  if (id === undefined) throw new CommandFailure({ code: "no-case" });
  const loaded = loadCase(host, id);
  if (loaded === undefined && isLocked(host, id)) throw new CommandFailure({ code: "case-locked", id });
  if (loaded === undefined) {
    const known = listCases(host).map((summary) => summary.id);
    throw new CommandFailure({ code: "unknown-case", name: id, nearest: nearestNames(id, known) });
  }
  return { context, id, library: shelf.library(locale), record: savedRecord(host, loaded) };
}

/** How the case stands now, in the language of the page or another one of it. */
export function walkOf({ context, record }: Desk, locale: Locale = context.locale): Walk {
  const looking = { now: context.host.now(), callLocale: context.languages.callLocale };
  return walkCase(context.shelf.library(locale), record.state(), looking);
}

/** What a newer library changed since the plan was shown; nothing where none was shown yet. */
export function changesOf({ context, record }: Desk, state: CaseState = record.state()): StepChange[] {
  return state.plan === null ? [] : changesSince(state.plan, planThen(context, state).steps);
}

/** Where the case stands, in one language. */
export function deskStatus(desk: Desk, locale: Locale = desk.context.locale): CaseStatus {
  const { context, record, id } = desk;
  const state = record.state();
  const looking = { now: context.host.now(), callLocale: context.languages.callLocale };
  const ground = { id, library: context.shelf.library(locale), state, walk: walkOf(desk, locale) };
  return statusOf({ ...ground, changes: changesOf(desk, state).length }, looking);
}

/** The events of the case as they stand on the disk. */
export function deskEvents({ context, id }: Desk): readonly CaseEvent[] {
  return loadCase(context.host, id)?.events ?? [];
}

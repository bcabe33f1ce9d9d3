import { type WalkDifference, walkDifference } from "../../case/difference.ts";
import type { EventBody } from "../../case/event.ts";
import { findSecret } from "../../case/secret.ts";
import type { StandingStep, Walk } from "../../case/standing.ts";
import { dayOf } from "../../plan/calendar.ts";
import { keepPlan } from "../assistant/keep-plan.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { typedDay } from "../typed-day.ts";
import { type Desk, walkOf } from "./desk.ts";

/** What an event did to a case: how it stood before, how it stands now, and what is different. */
export interface Happened extends WalkDifference {
  readonly event: string;
  readonly before: Walk;
  readonly after: Walk;
}

/** Adds events, keeps the plan they lead to, and says what is different. When this returns, the disk has it. */
export function addEvents(desk: Desk, ...bodies: readonly EventBody[]): Happened {
  const before = walkOf(desk);
  let event = "";
  for (const body of bodies) event = desk.record.add(body);
  keepPlan(desk);
  const after = walkOf(desk);
  return { event, before, after, ...walkDifference(before, after) };
}

/** The step that is named, in the plan or among what was shown before. Fails with exit 5 and the nearest names. */
export function findStep({ steps }: Walk, name: string): StandingStep {
  const found = steps.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const known = steps.map(({ id }) => id);
  throw new CommandFailure({ code: "unknown-step", name, nearest: nearestNames(name, known) });
}

/** `--on`: a day not later than today, as 2026-11-24 or 24.11.2026; today where none is given. Fails with exit 2. */
export function parseDay({ host }: Context, text: string | undefined): string {
  const today = dayOf(host.now());
  if (text === undefined) return today;
  const day = typedDay(text);
  if (day === undefined || day > today)
    throw new CommandFailure({ code: "usage", detail: `--on ${text} (≤ ${today})` });
  return day;
}

/** What the person wrote down, if it holds no secret. Fails with exit 4; nothing was written then. */
export function ownWords(about: string, text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  if (findSecret(text) !== undefined) throw new CommandFailure({ code: "secret-typed", about });
  return text.trim();
}

/** A locked step counts as done only when its conditions are confirmed. Fails with exit 3 and what is missing. */
export function confirmations({ lockedBy }: StandingStep, confirmed: readonly string[]): EventBody[] {
  const missing = lockedBy.filter(({ id }) => !confirmed.includes(id));
  if (missing.length > 0) {
    const condition = missing.map(({ text, otherwise }) => `${text} ${otherwise}`).join(" ");
    throw new CommandFailure({ code: "step-locked", missing: missing.map(({ id }) => id), condition });
  }
  return lockedBy.map(({ id }): EventBody => ({ kind: "confirmed", precondition: id }));
}

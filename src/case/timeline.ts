import type { Locale } from "../i18n/locale.ts";
import { own } from "../i18n/own.ts";
import { dayOf } from "../plan/calendar.ts";
import type { Plan } from "../plan/plan.ts";
import type { CaseState } from "./case-state.ts";
import type { CaseEvent, EventOf } from "./event.ts";
import { standingEvents } from "./undo.ts";

/** One line of what happened, for police, a bank or a lawyer. */
export interface TimelineEntry {
  /** The day it happened. */
  readonly on: string;
  /** When it was written down, at +05:00. */
  readonly at: string;
  readonly kind: "opened" | "done" | "answered" | "refused" | "cannot" | "noted" | "evidence" | "letter" | "closed";
  readonly step: string | null;
  /** The step's title, the note, the file's or the letter's name. */
  readonly text: string;
  /** Who was called or written to. */
  readonly contacts: readonly string[];
  /** A reference number, a name, a reason: what the person wrote down. */
  readonly how: string | null;
  readonly file: string | null;
  readonly sha256: string | null;
  /** Of a file, in bytes. */
  readonly size: number | null;
}

export interface TimelineGround {
  readonly state: CaseState;
  readonly plan: Plan;
  readonly locale: Locale;
  /** What a letter is called, where the library still has it. */
  letterName?(id: string): string | undefined;
}

/** What was done when, by the day it happened; what was taken back and what was only answered is left out. */
export function timelineOf(events: readonly CaseEvent[], ground: TimelineGround): TimelineEntry[] {
  return standingEvents(events)
    .flatMap((event) => entryOf(event, ground))
    .map((entry, index) => ({ entry, index }))
    .sort((one, other) =>
      one.entry.on < other.entry.on ? -1 : one.entry.on > other.entry.on ? 1 : one.index - other.index,
    )
    .map(({ entry }) => entry);
}

function entryOf(event: CaseEvent, ground: TimelineGround): TimelineEntry[] {
  const { at } = event;
  const blank = {
    at,
    on: dayOf(new Date(at)),
    step: null,
    contacts: [],
    how: null,
    file: null,
    sha256: null,
    size: null,
  };
  switch (event.kind) {
    case "opened":
      return [{ ...blank, kind: "opened", text: titlesOf(event.incidents, ground) }];
    case "done":
      return [{ ...blank, ...ofStep(event, ground), kind: event.answered === true ? "answered" : "done" }];
    case "refused":
      return [{ ...blank, ...ofStep(event, ground), kind: "refused" }];
    case "cannot":
      return [{ ...blank, ...ofStep({ step: event.step, on: blank.on, how: event.why }, ground), kind: "cannot" }];
    case "noted":
      return [{ ...blank, kind: "noted", text: event.text }];
    case "evidence-added":
      return [{ ...blank, ...ofFile(event), kind: "evidence" }];
    case "letter-written":
      return [
        { ...blank, kind: "letter", text: ground.letterName?.(event.letter) ?? event.letter, file: event.file ?? null },
      ];
    case "closed":
      return [{ ...blank, kind: "closed", text: "" }];
    default:
      return [];
  }
}

function ofFile({ file, sha256, note, size }: EventOf<"evidence-added">) {
  return { text: file, how: note ?? null, file, sha256, size: size ?? null };
}

interface OfStep {
  readonly step: string;
  readonly on: string;
  readonly how?: string;
}

function ofStep({ step, on, how = "" }: OfStep, { state, plan, locale }: TimelineGround) {
  const planned = plan.steps.find(({ id }) => id === step);
  return {
    ...{ step, on, how: how === "" ? null : how },
    text: planned?.title ?? own(state.shown, step)?.title[locale] ?? step,
    contacts: (planned?.contacts ?? []).map(({ name }) => name),
  };
}

function titlesOf(incidents: readonly string[], { plan }: TimelineGround): string {
  return incidents.map((id) => plan.incidents.find((each) => each.id === id)?.title ?? id).join(", ");
}

import { z } from "zod";
import { LOCALES } from "../i18n/locale.ts";
import { UNITS } from "../playbook/catalog.ts";
import { type CaseEvent, EVENT_VERSION, type EventKind } from "./event.ts";
import { migrateEvent } from "./saved-forms.ts";

const SUM_LENGTH = 16;

/** What a record's text holds. Damaged pieces and lines of a newer komek are handed back, never dropped in silence. */
export interface DecodedEvents {
  readonly events: readonly CaseEvent[];
  /** A torn tail, or lines whose checksum is wrong. */
  readonly damaged: readonly string[];
  /** Whole lines with a right checksum that this version does not know. */
  readonly unknown: readonly string[];
}

const text = z.string();
const texts = z.record(text, text);
const plannedStep = z.object({
  id: text,
  hash: text,
  shown: text.nullable(),
  refusalOnly: z.boolean(),
  ifRefused: text.nullable(),
  answerWithin: z
    .object({
      amount: z.number(),
      unit: z.enum(UNITS),
      whose: z.enum(["person", "institution"]),
      basis: z.enum(["law", "advice"]),
    })
    .nullable(),
  title: z.record(z.enum(LOCALES), text),
  do: z.record(z.enum(LOCALES), z.array(text)),
});

function event<Kind extends EventKind, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.object({ v: z.literal(EVENT_VERSION), id: text, at: text, kind: z.literal(kind), ...shape });
}

const caseEvent = z.discriminatedUnion("kind", [
  event("opened", { incidents: z.array(text), moment: text.optional() }),
  event("answered", { question: text, option: text.nullable() }),
  event("detailed", { detail: text, value: text.nullable() }),
  event("planned", { steps: z.array(plannedStep), playbooks: texts, facts: text.optional() }),
  event("confirmed", { precondition: text }),
  event("done", { step: text, on: text, how: text.optional(), answered: z.literal(true).optional() }),
  event("refused", { step: text, on: text, how: text.optional() }),
  event("cannot", { step: text, why: text }),
  event("later", { step: text }),
  event("undone", { event: text }),
  event("noted", { text }),
  event("evidence-added", {
    ...{ file: text, sha256: text, size: z.number().optional() },
    ...{ note: text.optional(), path: text.optional(), copy: text.optional() },
  }),
  event("letter-written", { letter: text, file: text.optional() }),
  event("rechecked", { day: z.number().optional() }),
  event("playbook-accepted", {
    playbooks: texts,
    facts: text.optional(),
    steps: z.array(plannedStep).optional(),
    withdrawn: z.array(text).optional(),
  }),
  event("closed", {}),
]) satisfies z.ZodType<CaseEvent>;

/** One event as one line of a record, with the checksum that tells a whole line from a torn one. */
export function encodeEvent(caseEvent: CaseEvent, sha256: (text: string) => string): string {
  return `${canonical({ ...caseEvent, sum: sumOf(caseEvent, sha256) })}\n`;
}

/** The events of a record, whatever has happened to its file and whichever release wrote it. */
export function decodeEvents(record: string, sha256: (text: string) => string): DecodedEvents {
  const decoded = { events: [] as CaseEvent[], damaged: [] as string[], unknown: [] as string[] };
  for (const line of record.split("\n")) {
    if (line.trim() === "") continue;
    const whole = wholeLine(line, sha256);
    if (whole === undefined) decoded.damaged.push(line);
    else {
      const known = caseEvent.safeParse(migrateEvent(whole));
      if (known.success) decoded.events.push(known.data);
      else decoded.unknown.push(line);
    }
  }
  return decoded;
}

/** The line's content without its checksum; undefined when the two do not fit. */
function wholeLine(line: string, sha256: (text: string) => string): object | undefined {
  try {
    const { sum, ...rest } = JSON.parse(line);
    return sum === sumOf(rest, sha256) ? rest : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(rest: object, sha256: (text: string) => string): string {
  return sha256(canonical(rest)).slice(0, SUM_LENGTH);
}

/** JSON with the keys in order, so that a text has one checksum whoever wrote it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner === null || typeof inner !== "object" || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}

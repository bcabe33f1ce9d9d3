import { z } from "zod";
import { UNITS } from "./catalog.ts";

// What the commands of a case print with `--json`. Objects are open: readers must ignore keys they do not know.

const strings = z.array(z.string());
const day = z.string().describe("ISO day");
const moment = z.string().describe("ISO instant at +05:00");

export const locale = z.enum(["ru", "kk", "en"]);

export const clock = z.looseObject({
  text: z.string().describe("the period in words"),
  amount: z.number(),
  unit: z.enum(UNITS),
  whose: z.enum(["person", "institution"]),
  from: z.string().describe("the detail or step it runs from"),
  date: z.string().nullable(),
  status: z.enum(["not-started", "confirmed", "derived", "beyond-calendar"]),
  basis: z.enum(["law", "advice"]),
});

export const requirement = z.looseObject({ id: z.string(), text: z.string(), otherwise: z.string() });

const STATES = ["open", "locked", "waiting", "done", "refused", "overdue", "later", "cannot"] as const;
const standing = z.enum([...STATES, "no-longer-needed", "not-yet"]);
const named = { id: z.string(), title: z.string() };

const statusStep = z.looseObject({
  ...named,
  state: standing,
  on: day.nullable().describe("done or refused on this day"),
  answeredOn: day.nullable(),
  how: z.string().nullable(),
  why: z.string().nullable(),
  letters: strings.describe("ids of the letters it may be done with"),
  doBy: clock.nullable().describe("the person's own deadline"),
  late: z.boolean(),
  answerBy: clock.nullable().describe("the other side's clock, running or run out"),
  lockedBy: z.array(requirement),
  then: z
    .looseObject({ ...named, state: standing })
    .nullable()
    .describe("the next instance"),
  openedBy: z.looseObject({ ...named, on: z.enum(["refused", "overdue"]), since: z.string() }).nullable(),
});

const status = z.looseObject({
  schema: z.literal("komek.status/1"),
  lang: locale,
  case: z.string(),
  at: moment,
  openedAt: moment.nullable(),
  closed: z.boolean(),
  incidents: z.array(z.looseObject({ ...named, version: z.string() })),
  counts: z.record(standing, z.number()),
  next: strings.describe("ids of what can be done now, first things first"),
  steps: z.array(statusStep),
  recheck: z.looseObject({ due: z.array(z.number()), since: day.nullable(), next: day.nullable() }),
  changes: z.number(),
  warnings: z.array(z.looseObject({ code: z.string(), text: z.string() })),
});

const about = { lang: locale, case: z.string() };
const different = { opened: strings, fresh: strings, gone: strings };

const marked = z.looseObject({
  schema: z.literal("komek.marked/1"),
  ...about,
  event: z.string(),
  step: statusStep,
  ...different,
});

const recheck = z.looseObject({
  schema: z.literal("komek.recheck/1"),
  ...about,
  days: z.array(z.number()).describe("the days that were due"),
  next: day.nullable(),
  answered: strings,
  incidents: strings.describe("opened by an answer"),
  ...different,
});

const changes = z.looseObject({
  schema: z.literal("komek.changes/1"),
  ...about,
  playbooks: z.looseObject({ from: z.record(z.string(), z.string()), to: z.record(z.string(), z.string()) }),
  facts: z.looseObject({ from: z.string().nullable(), to: z.string() }),
  changes: z.array(
    z.looseObject({
      ...named,
      kind: z.enum(["changed", "facts", "new", "withdrawn"]),
      titleBefore: z.string().nullable(),
      state: z.enum(["done", "refused", "later", "cannot"]).nullable(),
      on: day.nullable(),
      added: strings,
      removed: strings,
    }),
  ),
  accepted: strings,
});

const log = z.looseObject({
  schema: z.literal("komek.log/1"),
  ...about,
  madeAt: moment,
  entries: z.array(
    z.looseObject({
      on: day,
      at: moment.describe("when it was written down"),
      kind: z.enum(["opened", "done", "answered", "refused", "cannot", "noted", "evidence", "letter", "closed"]),
      step: z.string().nullable(),
      text: z.string(),
      contacts: strings,
      how: z.string().nullable(),
      file: z.string().nullable(),
      sha256: z.string().nullable(),
      size: z.number().nullable().describe("of a file, in bytes"),
    }),
  ),
});

const cases = z.looseObject({
  schema: z.literal("komek.cases/1"),
  lang: locale,
  cases: z.array(
    z.looseObject({
      id: z.string(),
      openedAt: moment.nullable(),
      incidents: strings,
      stepsDone: z.number(),
      stepsShown: z.number(),
      closed: z.boolean(),
    }),
  ),
});

const undone = z.looseObject({
  schema: z.literal("komek.undone/1"),
  case: z.string(),
  undone: z.looseObject({ id: z.string(), kind: z.string(), step: z.string().nullable() }).nullable(),
});

const noted = z.looseObject({ schema: z.literal("komek.noted/1"), case: z.string(), event: z.string() });

/** Name for `--of` → schema, for the commands of a case. */
export const CASE_SCHEMAS = { status, marked, recheck, changes, log, cases, undone, noted };

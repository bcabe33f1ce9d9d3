import { EVENT_VERSION } from "./event.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One form of an event → the next one. A form that was ever released stays here for good. */
const MIGRATIONS: Readonly<Record<number, (event: Fields) => Fields>> = {
  1: fromFirstRelease,
};

/** An event of an earlier release in today's form; what is not an event, or comes from a newer komek, as it is. */
export function migrateEvent(event: object): object {
  let fields = event as Fields;
  for (let form = fields.v; typeof form === "number" && form < EVENT_VERSION; form = fields.v) {
    const migrate = MIGRATIONS[form];
    if (migrate === undefined) break;
    fields = { ...migrate(fields), v: form + 1 };
  }
  return fields;
}

/** The first release kept of a step neither what it showed nor how it leads on. */
function fromFirstRelease(event: Fields): Fields {
  if (event.kind !== "planned" || !Array.isArray(event.steps)) return event;
  const more = { shown: null, refusalOnly: false, ifRefused: null, answerWithin: null };
  return { ...event, steps: event.steps.map((step: object) => ({ ...more, ...step })) };
}

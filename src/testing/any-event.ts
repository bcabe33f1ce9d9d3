import fc from "fast-check";
import { type CaseEvent, EVENT_VERSION, type EventBody, type EventKind } from "../case/event.ts";

const AT = "2026-01-15T09:00:00+05:00";

/** Events with the ids e0, e1, …, all at the moment of all tests. */
export function eventsOf(...bodies: readonly EventBody[]): CaseEvent[] {
  return bodies.map((body, index): CaseEvent => ({ v: EVENT_VERSION, id: `e${index}`, at: AT, ...body }));
}

const id = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const text = fc.string({ unit: "binary" });
const versions = fc.dictionary(fc.constantFrom("eds", "sim"), text);
const lines = fc.array(text);
const linesOf = fc.record({ ru: lines, kk: lines, en: lines });
const clock = fc.record({
  amount: fc.nat(100),
  unit: fc.constantFrom("hours", "workingDays", "months"),
  whose: fc.constantFrom("person", "institution"),
  basis: fc.constantFrom("law", "advice"),
});
const steps = fc.array(
  fc.record({
    ...{ id, hash: text, shown: fc.option(text), refusalOnly: fc.boolean(), ifRefused: fc.option(id) },
    ...{ answerWithin: fc.option(clock), title: fc.record({ ru: text, kk: text, en: text }), do: linesOf },
  }),
);

type Fields = { readonly [Kind in EventKind]: fc.Arbitrary<Omit<Extract<EventBody, { kind: Kind }>, "kind">> };

const fields: Fields = {
  opened: fc.record({ incidents: fc.array(id), moment: text }, { requiredKeys: ["incidents"] }),
  answered: fc.record({ question: id, option: fc.option(id) }),
  detailed: fc.record({ detail: id, value: fc.option(text) }),
  planned: fc.record({ steps, playbooks: versions, facts: text }, { requiredKeys: ["steps", "playbooks"] }),
  confirmed: fc.record({ precondition: id }),
  done: fc.record(
    { step: id, on: text, how: text, answered: fc.constant(true as const) },
    { requiredKeys: ["step", "on"] },
  ),
  refused: fc.record({ step: id, on: text, how: text }, { requiredKeys: ["step", "on"] }),
  cannot: fc.record({ step: id, why: text }),
  later: fc.record({ step: id }),
  undone: fc.record({ event: id }),
  noted: fc.record({ text }),
  "evidence-added": fc.record(
    { file: text, sha256: text, size: fc.nat(), note: text, path: text, copy: text },
    { requiredKeys: ["file", "sha256"] },
  ),
  "letter-written": fc.record({ letter: id, file: text }, { requiredKeys: ["letter"] }),
  rechecked: fc.record({ day: fc.nat(60) }, { requiredKeys: [] }),
  "playbook-accepted": fc.record(
    { playbooks: versions, facts: text, steps, withdrawn: fc.array(id) },
    { requiredKeys: ["playbooks"] },
  ),
  closed: fc.constant({}),
};

const bodies = Object.entries(fields).map(([kind, body]) =>
  (body as fc.Arbitrary<object>).map((rest) => ({ kind, ...rest }) as EventBody),
);

/** Any event of any kind, with few ids so that events meet each other. */
export const anyEvent: fc.Arbitrary<CaseEvent> = fc
  .tuple(fc.oneof(id, text), fc.oneof(...bodies))
  .map(([name, body]): CaseEvent => ({ v: EVENT_VERSION, id: name, at: AT, ...body }));

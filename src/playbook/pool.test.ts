import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { realCompiled } from "../testing/real-library.ts";
import { openPool, type Pooled, poolValues } from "./pool.ts";
import { splitTexts } from "./text-slots.ts";

/** Every value in every language again: the outer list is one language each. */
function comeBack(pooled: Pooled): unknown[][] {
  return pooled.shared.map((shared, language) => {
    const fill = openPool(structuredClone(pooled.parts), shared);
    return pooled.values.map((value, place) => fill(structuredClone(value), pooled.own[place]?.[language] ?? []));
  });
}

const step = (title: string, note = "long enough that a reference to it is shorter") => ({ title, note, kind: "step" });

/** Values of two languages, the second with its words turned into capitals. */
function pooledOf(values: readonly unknown[]): Pooled {
  const capitals = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, each) => (key === "title" ? String(each).toUpperCase() : each)));
  return poolValues(values.map((value) => splitTexts([value, capitals(value)])));
}

describe("what several playbooks share", () => {
  it("stands once, and is the same part in each of them", () => {
    const pooled = pooledOf([{ steps: [step("hang up"), step("mine")] }, { steps: [step("hang up")] }]);
    expect(pooled.parts).toEqual([{ ...step(""), title: { $: 0 } }]);
    expect(pooled.shared).toEqual([["hang up"], ["HANG UP"]]);
    expect(pooled.values[1]).toEqual({ steps: [{ "@": 0 }] });
    expect(pooled.own).toEqual([
      [["mine"], ["MINE"]],
      [[], []],
    ]);
  });

  it("is not what merely has the same shape with other words", () => {
    const pooled = pooledOf([{ steps: [step("one")] }, { steps: [step("other")] }]);
    expect(pooled.parts).toEqual([]);
    expect(comeBack(pooled)).toEqual([
      [{ steps: [step("one")] }, { steps: [step("other")] }],
      [{ steps: [step("ONE")] }, { steps: [step("OTHER")] }],
    ]);
  });

  it("comes back as it was, whatever the values hold", () => {
    const title = fc.constantFrom("a", "b", "c", '{"$":0}', '{"@":0}');
    const tree = fc.record({ steps: fc.array(fc.record({ title, inner: fc.array(fc.record({ title })) })) });
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (values) => {
        expect(comeBack(pooledOf(values))[0]).toEqual(values);
      }),
    );
  });

  it("leaves every playbook of the project as it is, in every language, in half the room", () => {
    const plain = LOCALES.map((locale) => JSON.parse(JSON.stringify(realCompiled(locale).incidents)) as unknown[]);
    const slotted = (plain[0] ?? []).map((_, place) => splitTexts(plain.map((incidents) => incidents[place])));
    const pooled = poolValues(slotted);
    expect(comeBack(pooled)).toEqual(plain);
    expect(JSON.stringify(pooled).length).toBeLessThan(JSON.stringify(slotted).length / 2);
  });
});

import { describe, expect, it } from "vitest";
import { own } from "./own.ts";

describe("what a record holds", () => {
  it("is what was written into it", () => expect(own({ a: 1 }, "a")).toBe(1));

  it.each(["b", "constructor", "toString", "__proto__"])("is not what every object has: %s", (name) =>
    expect(own({ a: 1 } as Record<string, number>, name)).toBeUndefined(),
  );
});

import { describe, expect, it } from "vitest";
import { LONGEST_LINE, readLines } from "./read-lines.ts";

async function* pieces(...list: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* list;
}

async function all(stream: AsyncIterable<Uint8Array | string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(stream)) lines.push(...batch);
  return lines;
}

describe("the lines of a stream", () => {
  it("come whole, however the pieces are cut", async () => {
    const bytes = Buffer.from("қаз\r\nекі\n\nсоңғы");
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await all(pieces(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual(["қаз", "екі", "", "соңғы"]);
    }
  });

  it("are none of an empty stream, and a line end at the end makes no line", async () => {
    expect(await all(pieces())).toEqual([]);
    expect(await all(pieces("a\n"))).toEqual(["a"]);
  });

  it("are cut where one has no end, which is not held in memory", async () => {
    const piece = "a".repeat(100_000);
    let given = 0;
    const endless = (async function* (): AsyncGenerator<string> {
      for (; given < 12_000; given += 1) yield piece;
      yield "\nb";
    })();
    const [long = "", next] = await all(endless);
    expect([long.length, next, given]).toEqual([LONGEST_LINE, "b", 12_000]);
  });

  it("fail as standard input when the stream breaks", async () => {
    const broken = (async function* (): AsyncGenerator<string> {
      yield "a\n";
      throw Object.assign(new Error("gone"), { code: "EIO" });
    })();
    await expect(all(broken)).rejects.toMatchObject({ path: "-", doing: "read", reason: "EIO" });
  });
});

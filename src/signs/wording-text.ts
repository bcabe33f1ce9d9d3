import type { WordingWeights } from "./wording.ts";

// The file of weights: the bias in a line of its own; then a line for each word, its weight (0: none of its own) and,
// behind it, every word that counts beside it with the weight of the two. Lines with `//` are remarks.

const BIAS = "=";

/** The weights as the lines of a file, in the order of the words, below a remark. */
export function wordingText({ bias, words }: WordingWeights, remark: string): string {
  const lines = new Map<string, { own: number; readonly pairs: string[] }>();
  for (const [written, weight] of [...words].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [first = "", second] = written.split(" ");
    const line = lines.get(first) ?? { own: 0, pairs: [] };
    lines.set(first, line);
    if (second === undefined) line.own = weight;
    else line.pairs.push(`${second} ${weight}`);
  }
  const listed = [...lines].map(([word, { own, pairs }]) => [word, own, ...pairs].join(" "));
  return [`// ${remark}`, `${BIAS} ${bias}`, ...listed, ""].join("\n");
}

/** Reads what `wordingText` wrote. */
export function readWordingText(text: string): WordingWeights {
  const words = new Map<string, number>();
  let bias = 0;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("//")) continue;
    const [word = "", own, ...pairs] = line.split(" ");
    if (word === BIAS) bias = Number(own);
    else if (own !== "0") words.set(word, Number(own));
    for (let at = 0; at < pairs.length; at += 2) words.set(`${word} ${pairs[at]}`, Number(pairs[at + 1]));
  }
  return { bias, words };
}

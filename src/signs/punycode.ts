// RFC 3492: what an `xn--` label of an address shows on the screen.

const BASE = 36;
const [LEAST, MOST, SKEW, DAMP] = [1, 26, 38, 700];

/** The label in its own letters; a label that is no punycode, or a broken one, as it stands. */
export function decodeLabel(label: string): string {
  if (!label.startsWith("xn--")) return label;
  return decode(label.slice(4)) ?? label;
}

function decode(input: string): string | undefined {
  const delimiter = input.lastIndexOf("-");
  const output = [...input.slice(0, Math.max(delimiter, 0))].map((letter) => letter.charCodeAt(0));
  let [code, place, bias] = [128, 0, 72];
  for (let at = delimiter < 0 ? 0 : delimiter + 1; at < input.length; ) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit >= BASE) return undefined;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(place - before, output.length + 1, before === 0);
    code += Math.floor(place / (output.length + 1));
    place %= output.length + 1;
    if (code > 0x10ffff) return undefined;
    output.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : BASE;
}

function adapt(change: number, length: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(change / DAMP) : Math.floor(change / 2);
  delta += Math.floor(delta / length);
  let rounds = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; rounds += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return rounds + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}

import type { CatalogSign, SignCatalog } from "../playbook/signs.ts";
import { type Match, type Matcher, matcherOf, type Reading } from "./match.ts";
import { type Pattern, readPattern } from "./pattern.ts";

/** A sign that was found, and from where to where in the text. */
export interface FoundSign {
  readonly sign: CatalogSign;
  readonly start: number;
  readonly end: number;
}

export interface Signs {
  readonly reading: Reading;
  readonly found: readonly FoundSign[];
  /** Whether the message carries a code of its own. */
  readonly carriesCode: boolean;
}

/** Finds the signs of a catalog in many messages. */
export interface SignFinder {
  find(text: string, count?: () => void): Signs;
}

type Role =
  | { readonly kind: "sign" | "unless"; readonly sign: number }
  | { readonly kind: "reported" | "code" | "not" | "not-after" };

/** How far before and behind a request its "not" may stand. */
const NOT_BEFORE = 4;
const NOT_AFTER = 2;

/** Makes the patterns of a catalog ready. Fails with `BadPattern`, which lint rules out. */
export function signFinder(catalog: SignCatalog): SignFinder {
  const patterns: Pattern[] = [];
  const roles: Role[] = [];
  const add = (written: readonly string[], role: Role): void => {
    for (const pattern of written.flatMap((each) => readPattern(each, catalog.groups))) {
      patterns.push(pattern);
      roles.push(role);
    }
  };
  for (const kind of ["not", "not-after"] as const)
    if (catalog.groups[kind] !== undefined) add([`<${kind}>`], { kind });
  add(catalog.reported, { kind: "reported" });
  add(catalog.codeMessage, { kind: "code" });
  catalog.signs.forEach((each, sign) => {
    add(each.patterns, { kind: "sign", sign });
    add(each.unless, { kind: "unless", sign });
  });
  const matcher = matcherOf(patterns);
  return { find: (text, count) => findIn(text, { matcher, patterns, roles, signs: catalog.signs, count }) };
}

interface Finding {
  readonly matcher: Matcher;
  readonly patterns: readonly Pattern[];
  readonly roles: readonly Role[];
  readonly signs: readonly CatalogSign[];
  readonly count?: () => void;
}

function findIn(text: string, finding: Finding): Signs {
  const { matcher, roles, signs, count } = finding;
  const reading = matcher.read(text);
  const matches = matcher.matchesIn(reading, count);
  const guard = guardOf(reading, matches, roles);
  const dropped = new Set<number>();
  const best = new Map<number, Match>();
  for (const match of matches) {
    const role = roles[match.pattern];
    if (role?.kind === "unless") dropped.add(role.sign);
    if (role?.kind !== "sign" || guard.excuses(match, finding.patterns[match.pattern]?.evenNegated === true)) continue;
    const before = best.get(role.sign);
    if (before === undefined || lengthOf(match) > lengthOf(before)) best.set(role.sign, match);
  }
  const found = [...best]
    .filter(([sign]) => !dropped.has(sign))
    .sort(([one], [other]) => one - other)
    .map(([sign, match]) => placeOf(signs[sign] as CatalogSign, match, reading));
  return { reading, found, carriesCode: matches.some(({ pattern }) => roles[pattern]?.kind === "code") };
}

function lengthOf({ from, to }: Match): number {
  return to - from;
}

function placeOf(sign: CatalogSign, { from, to }: Match, { tokens }: Reading): FoundSign {
  return { sign, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

interface Guard {
  excuses(match: Match, evenNegated: boolean): boolean;
}

/** A request that is negated ("do not tell the code") or told of ("fraudsters ask for the code") is none. */
function guardOf({ tokens }: Reading, matches: readonly Match[], roles: readonly Role[]): Guard {
  const not = new Set<number>();
  const notAfter = new Set<number>();
  const reportedFrom = new Map<number, number>();
  for (const { pattern, from } of matches) {
    const kind = roles[pattern]?.kind;
    if (kind === "not") not.add(from);
    if (kind === "not-after") notAfter.add(from);
    const sentence = tokens[from]?.sentence ?? 0;
    if (kind === "reported") reportedFrom.set(sentence, Math.min(from, reportedFrom.get(sentence) ?? from));
  }
  const isNegated = ({ from, to }: Match): boolean => {
    for (let at = from - 1; at >= from - NOT_BEFORE && tokens[at]?.clause === tokens[from]?.clause; at -= 1) {
      if (not.has(at)) return true;
    }
    for (let at = from; at < to; at += 1) if (not.has(at)) return true;
    for (let at = to; at < to + NOT_AFTER && tokens[at]?.clause === tokens[to - 1]?.clause; at += 1) {
      if (notAfter.has(at)) return true;
    }
    return false;
  };
  return {
    excuses(match, evenNegated) {
      const reported = reportedFrom.get(tokens[match.from]?.sentence ?? -1);
      if (reported !== undefined && reported <= match.from) return true;
      return !evenNegated && isNegated(match);
    },
  };
}

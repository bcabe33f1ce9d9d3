import type { CatalogSign, SignCatalog } from "../playbook/signs.ts";
import { type Match, type Matcher, matcherOf, type Reading, type StemNumber } from "./match.ts";
import { type Pattern, readPattern } from "./pattern.ts";

/** A sign that was found, and from where to where in the text. */
export interface FoundSign {
  readonly sign: CatalogSign;
  /** Of the heaviest pattern that was found, at most that of the sign. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

export interface Signs {
  readonly reading: Reading;
  readonly found: readonly FoundSign[];
  /** Whether the message carries a code of its own. */
  readonly carriesCode: boolean;
}

export interface Asked {
  /** Whether the message leads somewhere itself, by an address or a telephone: a warning of fraud does not. */
  readonly leadsOn?: () => boolean;
  readonly count?: () => void;
}

/** Finds the signs of a catalog in many messages. */
export interface SignFinder {
  find(text: string, asked?: Asked): Signs;
}

type Role =
  | { readonly kind: "sign" | "unless"; readonly sign: number }
  | { readonly kind: "warning" | "introduces" | "reported" | "code" | "not" | "not-after" };

/** How far before and behind a request its "not" may stand. */
const NOT_BEFORE = 4;
const NOT_AFTER = 2;

/** Makes the patterns of a catalog ready. Fails with `BadPattern`, which lint rules out. */
export function signFinder(catalog: SignCatalog, stemNumber?: StemNumber): SignFinder {
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
  add(catalog.warning, { kind: "warning" });
  add(catalog.introduces, { kind: "introduces" });
  add(catalog.reported, { kind: "reported" });
  add(catalog.codeMessage, { kind: "code" });
  catalog.signs.forEach((each, sign) => {
    add(each.patterns, { kind: "sign", sign });
    add(each.unless, { kind: "unless", sign });
  });
  const matcher = matcherOf(patterns, stemNumber);
  return { find: (text, asked = {}) => findIn(text, { matcher, patterns, roles, signs: catalog.signs, ...asked }) };
}

interface Finding extends Asked {
  readonly matcher: Matcher;
  readonly patterns: readonly Pattern[];
  readonly roles: readonly Role[];
  readonly signs: readonly CatalogSign[];
}

function findIn(text: string, finding: Finding): Signs {
  const { matcher, patterns, roles, signs, count } = finding;
  const reading = matcher.read(text);
  const matches = matcher.matchesIn(reading, count);
  if (matches.length === 0) return { reading, found: [], carriesCode: false };
  const guard = guardOf(reading, matches, finding);
  const dropped = new Set<number>();
  const best = new Map<number, Weighed>();
  for (const match of matches) {
    const role = roles[match.pattern];
    if (role?.kind === "unless") dropped.add(role.sign);
    if (role?.kind !== "sign" || guard.excuses(match)) continue;
    const before = best.get(role.sign);
    const weighed = { match, weight: patterns[match.pattern]?.weight ?? signs[role.sign]?.weight ?? 1 };
    if (before === undefined || isMore(weighed, before)) best.set(role.sign, weighed);
  }
  const found = [...best]
    .filter(([sign]) => !dropped.has(sign))
    .sort(([one], [other]) => one - other)
    .map(([sign, weighed]) => placeOf(signs[sign] as CatalogSign, weighed, reading));
  return { reading, found, carriesCode: matches.some(({ pattern }) => roles[pattern]?.kind === "code") };
}

interface Weighed {
  readonly match: Match;
  readonly weight: number;
}

function lengthOf({ from, to }: Match): number {
  return to - from;
}

function isMore({ match, weight }: Weighed, before: Weighed): boolean {
  return weight > before.weight || (weight === before.weight && lengthOf(match) > lengthOf(before.match));
}

function placeOf(sign: CatalogSign, { match: { from, to }, weight }: Weighed, { tokens }: Reading): FoundSign {
  return {
    sign,
    weight: Math.min(weight, sign.weight),
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  };
}

interface Guard {
  excuses(match: Match): boolean;
}

/** A request that is negated ("do not tell the code") or told of ("fraudsters ask for the code") is none. */
function guardOf({ tokens }: Reading, matches: readonly Match[], { patterns, roles, leadsOn }: Finding): Guard {
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
    if (not.size === 0 && notAfter.size === 0) return false;
    for (let at = from - 1; at >= from - NOT_BEFORE && tokens[at]?.clause === tokens[from]?.clause; at -= 1) {
      if (not.has(at)) return true;
    }
    for (let at = from; at < to; at += 1) if (not.has(at)) return true;
    for (let at = to; at < to + NOT_AFTER && tokens[at]?.clause === tokens[to - 1]?.clause; at += 1) {
      if (notAfter.has(at)) return true;
    }
    return false;
  };
  const evenNegated = ({ pattern }: Match): boolean => patterns[pattern]?.evenNegated === true;
  const warns = (match: Match): boolean =>
    roles[match.pattern]?.kind === "warning" && (evenNegated(match) || !isNegated(match));
  const introduces = matches.some(({ pattern }) => roles[pattern]?.kind === "introduces");
  const isWarning = matches.some(warns) && !introduces && leadsOn?.() !== true;
  return {
    excuses(match) {
      if (isWarning) return true;
      const reported = reportedFrom.get(tokens[match.from]?.sentence ?? -1);
      if (reported !== undefined && reported <= match.from) return true;
      return !evenNegated(match) && isNegated(match);
    },
  };
}

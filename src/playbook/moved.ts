/**
 * The ids that changed places between two orders: as few as explain the new order, so that one step put first does not
 * count as all the others put back. Ids that stand in only one of the two are left out.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  const kept = new Set(longestRising(common.map((id) => places.get(id) ?? 0)));
  return new Set(common.filter((id) => !kept.has(places.get(id) ?? 0)));
}

/** A longest part of a list of different numbers in which each is larger than the one before. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  numbers.forEach((number, index) => {
    const before = best.slice(0, index).filter((run) => (run.at(-1) ?? 0) < number);
    best.push([...(longest(before) ?? []), number]);
  });
  return longest(best) ?? [];
}

function longest(runs: readonly (readonly number[])[]): readonly number[] | undefined {
  return runs.reduce<readonly number[] | undefined>((one, other) => {
    return one === undefined || other.length > one.length ? other : one;
  }, undefined);
}

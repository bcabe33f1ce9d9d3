import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";
import type { SignsSource } from "../schema-signs.ts";
import { type Placed, placedList, problemAt } from "./lint-place.ts";

/** What links add to a message and scripts may name beside the signs. */
const LINK_SIGN = "strange-link";

/** Grades whose owner speaks for himself. */
const OWNERS_OWN = ["official", "law"];

/** The signs name facts, incidents and each other rightly, and nobody is called official without grounds. */
export function lintSigns(library: SourceLibrary): Problem[] {
  const file = library.shared["signs.yaml"];
  const signs = placedList<SignsSource["signs"][number]>(file, "signs");
  const scripts = placedList<SignsSource["scripts"][number]>(file, "scripts");
  const facts = new Set(library.shared["facts.yaml"].value.facts.map(({ id }) => id));
  const incidents = new Set(library.incidents.map(({ value }) => value.id));
  const signIds = new Set([...signs.map(({ source }) => source.id), LINK_SIGN]);
  const unknown = (placed: Placed<unknown>, ids: readonly string[], known: ReadonlySet<string>): Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => problemAt(placed, "unknown-id", { about: id, expected: "signs.yaml" }));
  return [
    ...doubled([...signs, ...scripts]),
    ...[...signs, ...scripts].flatMap((placed) => unknown(placed, placed.source.facts, facts)),
    ...signs.flatMap((placed) => unknown(placed, placed.source.incidents ?? [], incidents)),
    ...scripts.flatMap((placed) => unknown(placed, placed.source.all.flat(), signIds)),
    ...placedList<Official>(file, "official").flatMap((placed) => groundless(placed, library)),
  ];
}

function doubled(list: readonly Placed<{ readonly id: string }>[]): Problem[] {
  return list
    .filter((placed, index) => list.findIndex(({ source }) => source.id === placed.source.id) < index)
    .map((placed) => problemAt(placed, "doubled-id", { about: placed.source.id, expected: "signs.yaml" }));
}

type Official = SignsSource["official"][number];

/** Each ground is a contact, or a source in which the owner himself speaks, with an address under the domain. */
function groundless(placed: Placed<Official>, { shared }: SourceLibrary): Problem[] {
  const { domain, grounds } = placed.source;
  const contacts = new Map(shared["contacts.yaml"].value.contacts.map(({ id, urls }) => [id, urls]));
  const sources = new Map(
    shared["sources.yaml"].value.sources
      .filter(({ grade }) => OWNERS_OWN.includes(grade))
      .map(({ id, url }) => [id, [url]]),
  );
  const isHosted = shared["signs.yaml"].value.platforms.some((platform) => isUnder(domain, platform));
  const lies = (id: string): boolean =>
    [...(contacts.get(id) ?? []), ...(sources.get(id) ?? [])].some((url) => isUnder(hostOf(url), domain));
  const wrong = isHosted ? [domain] : grounds.filter((id) => !lies(id));
  return wrong.map((about) => problemAt(placed, "not-official", { about, expected: domain }));
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? "";
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

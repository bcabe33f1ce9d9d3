import type { Grade } from "./catalog.ts";
import { indexLibrary, resolvedSteps } from "./index-library.ts";
import type { SourceLibrary } from "./parse.ts";
import type { SharedSource } from "./schema-shared.ts";

export interface Claim {
  readonly incident: string;
  readonly step: string;
  readonly basis: "fact" | "inference";
  readonly facts: readonly {
    readonly id: string;
    readonly grade: Grade;
    readonly seenOn: string;
    readonly sources: readonly { readonly id: string; readonly url: string; readonly date?: string }[];
  }[];
}

/** Step → facts → sources, for every step of every playbook, in the order of the files. */
export function claimsOf(library: SourceLibrary): Claim[] {
  const lookup = indexLibrary(library);
  const sources = new Map(library.shared["sources.yaml"].value.sources.map((source) => [source.id, source]));
  return library.incidents.flatMap(({ value }) =>
    resolvedSteps(value, lookup).map((step) => ({
      incident: value.id,
      step: step.id,
      basis: step.basis,
      facts: (step.facts ?? []).flatMap((id) => {
        const fact = lookup.fact(id);
        if (fact === undefined) return [];
        const cited = fact.sources.flatMap((source) => sources.get(source) ?? []);
        return [
          {
            id,
            grade: fact.grade,
            seenOn: fact.seenOn,
            sources: cited.map(({ id: at, url, date }) => ({ id: at, url, date })),
          },
        ];
      }),
    })),
  );
}

type MustCarry = SharedSource["must-carry.yaml"]["items"][number];

/** The steps that carry a fact the library must carry: those of its incident, or of any where it says `any`. */
export function carriers(library: SourceLibrary, { incident, facts }: MustCarry): Claim[] {
  return claimsOf(library).filter(
    (claim) => (incident === "any" || claim.incident === incident) && claim.facts.some(({ id }) => facts.includes(id)),
  );
}

/** The table of must-carry facts as Markdown: what must be said, the facts, the steps that say it or why none does. */
export function mustCarryTable(library: SourceLibrary): string {
  const lookup = indexLibrary(library);
  const rows = library.shared["must-carry.yaml"].value.items.map((item) => {
    const steps = [...new Set(carriers(library, item).map(({ incident, step }) => `${incident}: ${step}`))];
    const dossier = item.facts.flatMap((id) => lookup.fact(id)?.dossier ?? []);
    const carried = steps.length > 0 ? steps.join("<br>") : `**none**: ${item.why ?? ""}`;
    return `| ${item.incident} | ${item.text} | ${item.facts.join(", ")} (${dossier.join(", ")}) | ${carried} |`;
  });
  return ["| incident | must carry | facts (dossier) | carried by |", "|---|---|---|---|", ...rows, ""].join("\n");
}

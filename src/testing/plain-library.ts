import {
  type CatalogIncident,
  type CatalogQuestion,
  type CatalogStep,
  type Library,
  WHO_IS_HELPED,
} from "../playbook/catalog.ts";

// A library made of values, for tests of the engine alone: each part has the least in it and what the test is about.

/** A step without a condition: today, stage lock. */
export function plainStep(id: string, rest: Partial<CatalogStep> = {}): CatalogStep {
  return {
    ...{ id, urgency: "today", stage: "lock", effects: [], login: "none", onlyIfSure: false, requires: [], after: [] },
    ...{ title: `Title of ${id}`, do: [`Do ${id}.`], never: [], writeDown: [], evidence: [], contacts: [] },
    ...{
      lastInstance: false,
      refusalOnly: false,
      basis: "fact",
      letters: [],
      facts: [],
      factsSeenOn: [],
      sources: [],
      sha256: "",
    },
    ...rest,
  };
}

/** A question that comes later; `options` are option ids, each with the incidents it opens. */
export function plainQuestion(
  id: string,
  options: Readonly<Record<string, readonly string[]>>,
  rest: Partial<CatalogQuestion> = {},
): CatalogQuestion {
  const written = Object.entries(options).map(([option, opens]) => ({ id: option, text: option, means: [], opens }));
  return { id, ask: "later", text: `${id}?`, why: "", options: written, recheck: [], ...rest };
}

/** A playbook that asks nothing and has no step. */
export function plainIncident(id: string, rest: Partial<CatalogIncident> = {}): CatalogIncident {
  return {
    ...{ id, version: "1.0.0", sha256: "", title: `Title of ${id}`, menu: id, aliases: [], means: [] },
    ...{ reviewedOn: "2026-01-10", reviewBy: "2026-04-10", reviewed: true },
    ...{ questions: [], details: [], steps: [], contacts: {}, sources: {}, preconditions: {} },
    ...rest,
  };
}

/** The incidents in the order of the menu, and the one question that every library has. */
export function plainLibrary(incidents: readonly CatalogIncident[], rest: Partial<Library> = {}): Library {
  const whoIsHelped = plainQuestion(WHO_IS_HELPED, { me: [], beside: [], far: [] }, { ask: "first" });
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  return {
    ...{ locale: "en", facts: { version: "1.0.0", sha256: "" }, incidents, whoIsHelped },
    ...{ calendar: [], notices: {}, contacts: [], questions: {}, details: {}, steps: [], withdrawn: [] },
    incident: (id) => byId.get(id) ?? plainIncident(id),
    ...rest,
  };
}

import type { Locale } from "../../i18n/locale.ts";
import { adviceWords } from "../../i18n/term.ts";
import type { CatalogIncident, CatalogQuestion, Contact, Library, LibraryIndex, NowBlock, Source } from "../catalog.ts";
import { CLEAN_DEVICE, WHO_IS_HELPED } from "../catalog.ts";
import type { LetterLibrary } from "../catalog-letter.ts";
import { hashLibrary, type LibraryHashes } from "../hash.ts";
import { indexLibrary, resolvedSteps } from "../index-library.ts";
import type { SourceLibrary } from "../parse.ts";
import type { IncidentSource } from "../schema.ts";
import { compileLetters, lettersByStep } from "./compile-letter.ts";
import { compileQuestion, compileQuestions } from "./compile-question.ts";
import { compileStep, type StepCompiler } from "./compile-step.ts";
import { textFiller } from "./compile-text.ts";

/** One language of the library as plain values, ready to be written to files. */
export interface CompiledLibrary {
  readonly index: LibraryIndex;
  readonly now: NowBlock;
  readonly incidents: readonly CatalogIncident[];
  readonly letters: LetterLibrary;
}

export type Sha256 = (text: string) => string;

interface Compilation extends StepCompiler {
  readonly library: SourceLibrary;
  readonly hashes: LibraryHashes;
}

/** A checked library in one language. `sha256` gives the hash of a text in hexadecimal. */
export function compileLibrary(library: SourceLibrary, locale: Locale, sha256: Sha256): CompiledLibrary {
  const shared = library.shared;
  const compilation: Compilation = {
    library,
    locale,
    adviceWords,
    lookup: indexLibrary(library),
    hashes: hashLibrary(library, sha256),
    evidence: shared["evidence.yaml"].value,
    letters: lettersByStep(library),
    fill: textFiller({
      facts: shared["facts.yaml"].value.facts,
      contacts: shared["contacts.yaml"].value.contacts,
      labels: shared["labels.yaml"].value.labels,
    }),
  };
  const incidents = inMenuOrder(library).map((incident) => compileIncident(incident, compilation));
  return {
    ...{ incidents, index: compileIndex(incidents, compilation), now: compileNow(compilation) },
    letters: compileLetters(compilation),
  };
}

/** A compiled library as the core rooms take it. */
export function libraryOf({ index, incidents }: CompiledLibrary): Library {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  return {
    ...index,
    incident(id) {
      const incident = byId.get(id);
      if (incident === undefined) throw new Error(`no playbook ${id}`);
      return incident;
    },
  };
}

function inMenuOrder(library: SourceLibrary): IncidentSource[] {
  const byId = new Map(library.incidents.map(({ value }) => [value.id, value]));
  return library.shared["incidents.yaml"].value.order.flatMap((id) => byId.get(id) ?? []);
}

function compileIndex(incidents: readonly CatalogIncident[], compilation: Compilation): LibraryIndex {
  const { library, locale, hashes, fill } = compilation;
  const { shared } = library;
  return {
    locale,
    facts: { version: shared["facts.yaml"].value.version, sha256: hashes.facts },
    incidents: incidents.map(({ id, version, sha256, title, menu, aliases }) => {
      return { id, version, sha256, title, menu, aliases };
    }),
    whoIsHelped: whoIsHelped(compilation),
    calendar: shared["calendar.yaml"].value.years,
    notices: Object.fromEntries(shared["notices.yaml"].value.notices.map(({ id, text }) => [id, fill(text, locale)])),
    contacts: shared["contacts.yaml"].value.contacts.map((contact) => compileContact(contact, locale)),
    ...allNames(incidents, compilation),
    withdrawn: library.incidents
      .flatMap(({ value }) => value.withdrawn ?? [])
      .map(({ id, successor }) => ({ id, successor })),
  };
}

/** The names that a script may set: of questions, details and steps. */
function allNames(
  incidents: readonly CatalogIncident[],
  compilation: Compilation,
): Pick<LibraryIndex, "questions" | "details" | "steps"> {
  const questions = [whoIsHelped(compilation), ...incidents.flatMap((incident) => incident.questions)];
  const details = incidents.flatMap((incident) => incident.details);
  return {
    questions: Object.fromEntries(questions.map(({ id, options }) => [id, options.map((option) => option.id)])),
    details: Object.fromEntries(details.map(({ id, type }) => [id, type])),
    steps: [...new Set(incidents.flatMap(({ steps }) => steps.map(({ id }) => id)))],
  };
}

function whoIsHelped({ lookup, locale, fill }: Compilation): CatalogQuestion {
  const question = lookup.question(WHO_IS_HELPED);
  if (question === undefined) throw new Error(`questions.yaml lacks ${WHO_IS_HELPED}`);
  return compileQuestion(question, (text) => fill(text, locale));
}

function compileIncident(incident: IncidentSource, compilation: Compilation): CatalogIncident {
  const { locale, lookup, hashes, fill } = compilation;
  const steps = resolvedSteps(incident, lookup).map((step) => {
    return compileStep(step, { ...compilation, stepHash: (id) => hashes.playbooks[incident.id]?.steps[id] });
  });
  return {
    id: incident.id,
    version: incident.version,
    sha256: hashes.playbooks[incident.id]?.sha256 ?? "",
    title: fill(incident.title, locale),
    menu: fill(incident.menu, locale),
    aliases: incident.aliases,
    reviewedOn: incident.reviewedOn,
    reviewBy: incident.reviewBy,
    reviewed: incident.reviewedBy.length > 0,
    means: incident.means,
    questions: compileQuestions(incident, compilation),
    details: (incident.details ?? []).map(({ id, type, group, text, bands }) => {
      return { id, type, group, text: fill(text, locale), bands: bands ?? [] };
    }),
    steps,
    contacts: contactsOf(
      steps.flatMap(({ contacts }) => contacts),
      compilation,
    ),
    sources: sourcesOf(
      steps.flatMap(({ sources }) => sources),
      compilation,
    ),
    preconditions: preconditionsOf([CLEAN_DEVICE, ...steps.flatMap(({ requires }) => requires)], compilation),
  };
}

function compileNow(compilation: Compilation): NowBlock {
  const { library, locale, fill } = compilation;
  const { opening, last, lastContact, steps } = library.shared["now.yaml"].value;
  const compiled = steps.map((step) => compileStep(step, compilation));
  return {
    opening: opening.map((line) => fill(line, locale)),
    last: fill(last, locale),
    lastContact,
    steps: compiled,
    contacts: contactsOf([lastContact, ...compiled.flatMap(({ contacts }) => contacts)], compilation),
  };
}

type ContactSource = SourceLibrary["shared"]["contacts.yaml"]["value"]["contacts"][number];

function compileContact(contact: ContactSource, locale: Locale): Contact {
  const { name, howToFind, scope, hours: _hours, sources: _sources, ...rest } = contact;
  return { ...rest, name: name[locale], howToFind: howToFind[locale], scope: scope?.[locale] };
}

function contactsOf(ids: readonly string[], { library, locale }: Compilation): Record<string, Contact> {
  const known = library.shared["contacts.yaml"].value.contacts.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(known.map((contact) => [contact.id, compileContact(contact, locale)]));
}

function sourcesOf(ids: readonly string[], { library }: Compilation): Record<string, Source> {
  const known = library.shared["sources.yaml"].value.sources.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    known.map(({ id, publisher, title, url, date, grade }) => [id, { publisher, title, url, date, grade }]),
  );
}

function preconditionsOf(ids: readonly string[], compilation: Compilation): CatalogIncident["preconditions"] {
  const { library, locale, fill } = compilation;
  const known = library.shared["preconditions.yaml"].value.preconditions.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    known.map(({ id, title, text, otherwise }) => [
      id,
      { id, title: fill(title, locale), text: fill(text, locale), otherwise: fill(otherwise, locale) },
    ]),
  );
}

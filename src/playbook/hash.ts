import canonicalize from "canonicalize";
import { indexLibrary, resolvedQuestions, resolvedSteps } from "./index-library.ts";
import type { SourceLibrary } from "./parse.ts";
import type { IncidentSource } from "./schema.ts";
import type { LetterSource } from "./schema-letter.ts";

export interface PlaybookHash {
  readonly sha256: string;
  /** Step id → hash of its content, so that a case can be told what changed. */
  readonly steps: Readonly<Record<string, string>>;
}

export interface LibraryHashes {
  readonly playbooks: Readonly<Record<string, PlaybookHash>>;
  readonly letters: Readonly<Record<string, string>>;
  readonly facts: string;
}

/**
 * Hashes, SHA-256 over RFC 8785 JSON with NFC strings: each playbook's (shared steps and questions put in) and letter's
 * (without version, changes and review dates) and one for the facts (contacts, facts, sources, labels, calendar).
 */
export function hashLibrary(library: SourceLibrary, sha256: (text: string) => string): LibraryHashes {
  const hash = (value: unknown): string => sha256(canonical(value));
  const lookup = indexLibrary(library);
  const playbook = ({ value }: { readonly value: IncidentSource }): [string, PlaybookHash] => {
    const steps = resolvedSteps(value, lookup);
    const sha = hash({ ...contentOf(value), steps, questions: resolvedQuestions(value, lookup) });
    return [value.id, { sha256: sha, steps: Object.fromEntries(steps.map((step) => [step.id, hash(step)])) }];
  };
  const letter = ({ value }: { readonly value: LetterSource }): [string, string] => {
    return [value.id, hash(contentOf(value))];
  };
  const { shared } = library;
  return {
    letters: Object.fromEntries(library.letters.map(letter)),
    playbooks: Object.fromEntries(library.incidents.map(playbook)),
    facts: hash({
      facts: shared["facts.yaml"].value.facts,
      contacts: shared["contacts.yaml"].value.contacts,
      sources: shared["sources.yaml"].value.sources,
      labels: shared["labels.yaml"].value.labels,
      calendar: shared["calendar.yaml"].value,
    }),
  };
}

/** All but which version it is and who has read it. */
function contentOf(value: IncidentSource | LetterSource): object {
  const { version: _version, changes: _changes, reviewedOn: _on, reviewBy: _by, reviewedBy: _who, ...content } = value;
  return content;
}

/** RFC 8785 JSON of a value whose strings are in NFC, so that how a letter was typed changes nothing. */
export function canonical(value: unknown): string {
  return canonicalize(JSON.parse(JSON.stringify(value).normalize("NFC"))) ?? "";
}

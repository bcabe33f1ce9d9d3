// The known signs of fraud as the program reads them, in one language.

export const SERVICE_KINDS = ["state", "bank", "credit-bureau", "exchange", "messenger", "device", "help"] as const;

/** A sign alone is enough at this weight; lighter ones must come together. */
export const ENOUGH = 3;

/** What a message may say that fraudsters say. */
export interface CatalogSign {
  readonly id: string;
  /** 1 is a hint, 3 is enough alone. */
  readonly weight: 1 | 2 | 3;
  readonly why: string;
  readonly patterns: readonly string[];
  /** Where one of these is found in the same message, the sign does not count. */
  readonly unless: readonly string[];
  /** What has happened if the person did as asked: incidents of komek. */
  readonly incidents: readonly string[];
}

/** Signs that together make a known script: of each group at least one was found. */
export interface CatalogScript {
  readonly id: string;
  readonly all: readonly (readonly string[])[];
  readonly why: string;
}

/** A domain whose owner is known: its hosts alone are ever called official. */
export interface OfficialDomain {
  readonly domain: string;
  readonly kind: (typeof SERVICE_KINDS)[number];
}

/** A name that fraudsters put into addresses. */
export interface Brand {
  readonly names: readonly string[];
  /** Domains of the owner that are not called official because no page of his that we read says so. */
  readonly own: readonly string[];
  /** An everyday word too: only the whole word counts, and no misspelling of it. */
  readonly common: boolean;
}

export interface AddressLists {
  readonly official: readonly OfficialDomain[];
  readonly brands: readonly Brand[];
  /** Where anybody may put a page up: never official. */
  readonly platforms: readonly string[];
  readonly shorteners: readonly string[];
  /** Endings that are cheap and seldom used by banks and state bodies. */
  readonly endings: readonly string[];
}

export interface SignCatalog extends AddressLists {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** A message that warns of fraud as a whole, unless it leads somewhere itself. */
  readonly warning: readonly string[];
  /** The writer says who he is and speaks to the reader: what he says of fraudsters is no warning. */
  readonly introduces: readonly string[];
  /** A sentence that tells of fraud, as the police and banks do: from there on it asks for nothing itself. */
  readonly reported: readonly string[];
  /** A message that carries a code of its own. */
  readonly codeMessage: readonly string[];
  readonly signs: readonly CatalogSign[];
  readonly scripts: readonly CatalogScript[];
  /** Numbers that are no secret: short numbers of contacts. */
  readonly knownNumbers: readonly string[];
}

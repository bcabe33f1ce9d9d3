import { checkEn } from "./en/check.ts";
import { checkKk } from "./kk/check.ts";
import type { Locale } from "./locale.ts";
import { checkRu } from "./ru/check.ts";

/** What a sentence about a link may name. */
export interface LinkWords {
  /** The part of the host that somebody registered. */
  readonly owner: string;
  /** The name or domain that it pretends to be; empty where there is none. */
  readonly name: string;
}

/** What `komek check` says. No sentence calls a message, link or offer harmless. */
export interface CheckMessages {
  readonly verdict: Readonly<Record<"signs-found" | "no-known-signs" | "cannot-read", string>>;
  readonly signs: string;
  readonly links: string;
  readonly next: string;
  readonly reason: {
    readonly official: string;
    readonly "not-https": string;
    disguised(link: LinkWords): string;
    readonly "runs-on": string;
    "strange-letters"(link: LinkWords): string;
    "near-name"(link: LinkWords): string;
    "name-inside"(link: LinkWords): string;
    "name-in-path"(link: LinkWords): string;
    "kz-inside"(link: LinkWords): string;
    readonly "number-address": string;
    readonly shortener: string;
    readonly platform: string;
    "cheap-ending"(link: LinkWords): string;
    "nobody-known"(link: LinkWords): string;
    readonly "no-address": string;
  };
  /** Of the signs that no catalog holds. */
  readonly ownSign: Readonly<Record<"fraud-wording" | "look-alike-link" | "hidden-link" | "strange-link", string>>;
  readonly note: {
    cut(most: number): string;
    "more-links"(most: number): string;
    readonly "carries-code": string;
    readonly "live-code": string;
    readonly "weak-signs": string;
  };
  readonly nothingKept: string;
  readonly step: {
    readonly doNothing: string;
    readonly ownApp: string;
    readonly typeAddress: string;
    readonly callCard: string;
    readonly askFirst: string;
    /** `command` opens the right playbook. */
    alreadyGave(command: string): string;
    mayFitToo(command: string): string;
  };
}

const MESSAGES: Readonly<Record<Locale, CheckMessages>> = { ru: checkRu, kk: checkKk, en: checkEn };

export function checkMessages(locale: Locale): CheckMessages {
  return MESSAGES[locale];
}

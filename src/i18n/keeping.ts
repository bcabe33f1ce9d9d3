import { keepingEn } from "./en/keeping.ts";
import { keepingKk } from "./kk/keeping.ts";
import type { Locale } from "./locale.ts";
import { keepingRu } from "./ru/keeping.ts";

/** What is said about evidence, and about handing a case over, locking it and forgetting it. */
export interface KeepingMessages {
  readonly evidence: {
    added(file: string): string;
    already(file: string): string;
    size(bytes: number): string;
    copyKept(path: string): string;
    readonly leaveWhereItIs: string;
    readonly none: string;
    readonly same: string;
    readonly changed: string;
    readonly missing: string;
    readonly strange: string;
    readonly unplaced: string;
    /** The copy that komek keeps. */
    readonly copy: string;
    readonly allSame: string;
  };
  readonly handOver: {
    exported(path: string): string;
    readonly readable: string;
    /** Copies of evidence that could not be put in. */
    withoutCopies(names: readonly string[]): string;
    imported(id: string): string;
    extended(id: string, events: number): string;
    already(id: string): string;
    importedBeside(id: string): string;
    damagedLeftOut(count: number): string;
    copiesLeftOut(names: readonly string[]): string;
    conflict(id: string): string;
    readonly keepBeside: string;
    readonly leave: string;
    readonly nothingChanged: string;
  };
  readonly lock: {
    readonly askNew: string;
    readonly askAgain: string;
    readonly ask: string;
    readonly hidden: string;
    readonly noWayBack: string;
    readonly notTheSame: string;
    readonly takesTime: string;
    locked(id: string): string;
    /** The command of the age tool that opens the file without komek. */
    openElsewhere(path: string): string;
    unlocked(id: string): string;
    listed(id: string): string;
  };
  readonly forget: {
    ask(ids: readonly string[]): string;
    readonly askNote: string;
    readonly yes: string;
    readonly no: string;
    readonly kept: string;
    done(files: number): string;
    readonly nothing: string;
    readonly cannotTitle: string;
    readonly cannot: readonly string[];
  };
}

const MESSAGES: Readonly<Record<Locale, KeepingMessages>> = { ru: keepingRu, kk: keepingKk, en: keepingEn };

export function keepingMessages(locale: Locale): KeepingMessages {
  return MESSAGES[locale];
}

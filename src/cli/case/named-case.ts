import { currentCase, listCases, loadCase } from "../case-file.ts";
import type { Context } from "../context.ts";
import { CommandFailure } from "../failure.ts";
import { nearestNames } from "../nearest.ts";
import { allIds, isLocked, lockedCases } from "./case-store.ts";

/** The id of an open case: the one named, or the most recently opened one. Fails with exit 5. */
export function openCaseId({ host }: Context, named: string | undefined): string {
  const id = named ?? currentCase(host) ?? listCases(host)[0]?.id ?? lockedCases(host)[0];
  if (id === undefined) throw new CommandFailure({ code: "no-case" });
  if (loadCase(host, id) !== undefined) return id;
  if (isLocked(host, id)) throw new CommandFailure({ code: "case-locked", id });
  throw unknownCase({ host }, id);
}

/** The id of a locked case: the one named, or the only one. Fails with exit 5. */
export function lockedCaseId({ host }: Context, named: string | undefined): string {
  const locked = lockedCases(host);
  const id = named ?? (locked.length === 1 ? locked[0] : undefined);
  if (id === undefined && locked.length > 1) throw new CommandFailure({ code: "usage", detail: locked.join(" | ") });
  if (id === undefined) throw new CommandFailure({ code: "no-case" });
  if (!locked.includes(id)) throw unknownCase({ host }, id);
  return id;
}

export function unknownCase({ host }: Pick<Context, "host">, name: string): CommandFailure {
  return new CommandFailure({ code: "unknown-case", name, nearest: nearestNames(name, allIds(host)) });
}

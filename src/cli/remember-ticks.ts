import { meansOf, openInterview } from "../interview/interview.ts";
import type { Plan } from "../plan/plan.ts";
import { type Library, WATCHED_DEVICE } from "../playbook/catalog.ts";
import type { Remembering } from "../render/checklist-page.ts";

/**
 * Whether the page may leave the ticks on the device it is opened on. Never where it may be watched, or on `--private`;
 * by itself only for whoever said that nobody watches it; where nobody was asked, only if the person wants it.
 */
export function rememberTicks(plan: Plan | undefined, library: Library, isPrivate: boolean): Remembering {
  if (plan === undefined || isPrivate) return "never";
  const { incidents, answers, assumed } = plan;
  const named = incidents.filter(({ openedBy }) => openedBy === null).map(({ id }) => id);
  if (meansOf(openInterview(library, named, answers)).has("device-watched")) return "never";
  const answer = assumed.includes(WATCHED_DEVICE) ? undefined : answers[WATCHED_DEVICE];
  if (answer === "neither") return "unless-refused";
  return answer === undefined ? "if-wanted" : "never";
}

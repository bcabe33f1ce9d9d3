import type { SourceLibrary } from "../parse.ts";
import type { Problem } from "../problem.ts";

/** Playbooks, letters and contacts whose day to be looked at again has passed. `on` is today, ISO. */
export function lintReview({ incidents, letters, shared }: SourceLibrary, on: string): Problem[] {
  const contacts = shared["contacts.yaml"];
  return [
    ...[...incidents, ...letters].flatMap(({ file, value, at }) =>
      value.reviewBy < on
        ? [{ code: "stale-review" as const, file, ...at(["reviewBy"]), about: value.id, expected: value.reviewBy }]
        : [],
    ),
    ...contacts.value.contacts.flatMap(({ id, reviewBy, status }, index) =>
      status !== "withdrawn" && reviewBy < on
        ? [
            {
              ...{ code: "stale-review" as const, file: contacts.file, about: id, expected: reviewBy },
              ...contacts.at(["contacts", index, "reviewBy"]),
            },
          ]
        : [],
    ),
  ];
}

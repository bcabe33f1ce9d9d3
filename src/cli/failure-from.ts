import { isHostError } from "../host/host.ts";
import { type Failure, failureOf } from "./failure.ts";
import { isInterrupted } from "./prompter.ts";

/** Any error as a failure: a known one as it is, a file error by its path, an interruption, else a fault of ours. */
export function failureFrom(error: unknown): Failure {
  const known = failureOf(error);
  if (known !== undefined) return known;
  if (isHostError(error)) {
    const { path, doing, reason } = error;
    return { code: doing === "write" ? "file-unwritable" : "file-unreadable", path, reason };
  }
  if (isInterrupted(error)) return { code: "interrupted", savedIn: "" };
  return { code: "internal", detail: error instanceof Error ? error.message : String(error) };
}

import { parentPort, workerData } from "node:worker_threads";
import type { CompiledLibrary } from "../playbook/compile/compile.ts";
import { breachesOfMerges } from "./lint-plans.ts";

/** What the worker is given: a library compiled in one language, and the day of planning. */
export interface MergeWork {
  readonly compiled: CompiledLibrary;
  readonly on: string;
}

const { compiled, on } = workerData as MergeWork;
parentPort?.postMessage(breachesOfMerges(compiled, on));

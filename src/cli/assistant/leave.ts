/** The person chose to save and leave. */
export class Left extends Error {
  override readonly name = "Left";
  constructor() {
    super("left");
  }
}

/** Whether an error is a leaving, whichever bundle made it. */
export function isLeft(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === "Left";
}

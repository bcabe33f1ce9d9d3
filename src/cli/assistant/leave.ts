/** The person chose to save and leave. */
export class Left extends Error {
  constructor() {
    super("left");
  }
}

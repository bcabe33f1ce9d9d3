/** Longer messages are cut here, in UTF-16 units, and the answer says so. */
export const LONGEST_MESSAGE = 10_000;

/** More links than this in one message are not looked at, and the answer says so. */
export const MOST_LINKS = 20;

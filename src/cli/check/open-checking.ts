import type { Context } from "../context.ts";
import type { Checking } from "./checking.ts";

/** Opens the door of the signs with those of the context's library, in one language. */
export async function openChecking({ shelf, locale: own }: Context, locale = own): Promise<Checking> {
  const { checkingIn } = await import("./checking.ts");
  return checkingIn(locale, shelf.signs(locale), shelf.wording());
}

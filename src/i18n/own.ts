/**
 * What a record holds under a name that somebody typed or an imported file brought, or undefined: it may be
 * "constructor", which every object has without anybody having written it.
 */
export function own<T>(known: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

import { isCollection, isSeq, type Node, parseDocument, type Range } from "yaml";

export interface VersionNote {
  readonly version: string;
  /** ISO day. */
  readonly on: string;
  /** What changed, in the three languages; an editor who knows one writes it into all and a translator mends it. */
  readonly what: { readonly ru: string; readonly kk: string; readonly en: string };
}

/**
 * The text of a playbook or of the facts with a raised version and its note as one more line of `changes`. All other
 * lines stay as they are. Throws where the two keys are not there as a published file has them, which lint refuses.
 */
export function raiseVersion(content: string, note: VersionNote): string {
  const document = parseDocument(content);
  const changes = document.get("changes", true) as unknown;
  const last = isSeq(changes) && !changes.flow ? (changes.items.at(-1) as Node | undefined) : undefined;
  if (last === undefined) throw new Error("`changes` is not a list with one line for each version");
  const [versionStart, versionEnd] = rangeOf(document.get("version", true) as unknown as Node);
  const [lastStart, lastEnd] = rangeOf(last);
  const dash = content.lastIndexOf("-", lastStart);
  const indent = content.slice(content.lastIndexOf("\n", dash) + 1, dash);
  const end = endOfLine(content, content.slice(0, lastEnd).trimEnd().length);
  return [
    ...[content.slice(0, versionStart), note.version, content.slice(versionEnd, end)],
    ...[`\n${indent}- ${entryOf(note)}`, content.slice(end)],
  ].join("");
}

function endOfLine(content: string, from: number): number {
  const end = content.indexOf("\n", from);
  return end < 0 ? content.length : end;
}

function rangeOf(node: Node): Range {
  if (node.range == null || (isCollection(node) && node.items.length === 0)) throw new Error("an empty `changes`");
  return node.range;
}

/** What people read stands in quotes; the version and the day do not. JSON's quoted strings are YAML's. */
function entryOf({ version, on, what: { ru, kk, en } }: VersionNote): string {
  const words = `ru: ${JSON.stringify(ru)}, kk: ${JSON.stringify(kk)}, en: ${JSON.stringify(en)}`;
  return `{ version: ${version}, on: ${on}, what: { ${words} } }`;
}

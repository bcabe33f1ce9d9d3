import { parseDocument, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";

export interface VersionNote {
  readonly version: string;
  /** ISO day. */
  readonly on: string;
  /** What changed, in the three languages; an editor who knows one writes it into all and a translator mends it. */
  readonly what: { readonly ru: string; readonly kk: string; readonly en: string };
}

/** The text of a playbook or of the facts with a raised version and its note; comments and layout stay. */
export function raiseVersion(content: string, note: VersionNote): string {
  const document = parseDocument(content);
  document.set("version", note.version);
  const entry = document.createNode(note) as YAMLMap;
  entry.flow = true;
  // What people read stands in quotes; the version and the day do not.
  visit(entry.get("what", true) as unknown as YAMLMap, {
    Scalar(key, scalar) {
      if (key !== "key") scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  (document.get("changes") as YAMLSeq).add(entry);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, type LanguageService } from "yaml-language-server";
import { outputJsonSchema } from "../playbook/schema-output.ts";

/** A file in an editor that has the YAML language server and nothing set up: only what the file itself names. */
export interface EditedFile {
  /** What is shown over the first place where `text` stands. */
  hover(text: string): Promise<string>;
  /** What is offered at the end of the first place where `text` stands: name → description. */
  complete(text: string): Promise<ReadonlyMap<string, string>>;
  /** What is underlined: "line: message". */
  diagnose(): Promise<string[]>;
}

/** The server remembers files by path and version: each opening is a new version. */
let versions = 0;

/** The language server as an editor starts it: schemas are read where the build puts them. */
function startServer(): LanguageService {
  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      const shape = /^file:\/\/\/komek\/dist\/schemas\/(.+)\.json$/.exec(uri)?.[1];
      const schema = shape === undefined ? undefined : outputJsonSchema(shape);
      if (schema === undefined) throw new Error(`no schema at ${uri}`);
      return JSON.stringify(schema);
    },
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
    // What goes wrong inside the server is a failure of the test, not a line that nobody reads.
    telemetry: {
      send: () => undefined,
      sendTrack: () => undefined,
      sendError: (name, error) => {
        throw new Error(name, { cause: error });
      },
    },
  });
  service.configure({ validate: true, hover: true, completion: true, schemas: [] });
  return service;
}

/** Opens a file of `playbooks/`; its schema is found by its `# yaml-language-server: $schema=…` line alone. */
export function openInEditor(path: string, content: string): EditedFile {
  const service = startServer();
  versions += 1;
  const document = TextDocument.create(`file:///komek/playbooks/${path}`, "yaml", versions, content);
  const place = (text: string, after: number): ReturnType<typeof document.positionAt> => {
    if (!content.includes(text)) throw new Error(`“${text}” does not stand in ${path}`);
    return document.positionAt(content.indexOf(text) + after);
  };
  return {
    async hover(text) {
      const { contents } = (await service.doHover(document, place(text, 1))) ?? { contents: "" };
      return inWords(contents);
    },
    async complete(text) {
      const { items } = await service.doComplete(document, place(text, text.length), false);
      return new Map(items.map(({ label, documentation = "" }) => [label, inWords(documentation)]));
    },
    async diagnose() {
      const found = await service.doValidation(document, false);
      return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
  };
}

function inWords(shown: unknown): string {
  return typeof shown === "string" ? shown : String((shown as { readonly value?: unknown }).value);
}

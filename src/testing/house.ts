import ts from "typescript";

/** A file of the house: path from the root, with `/`, and its text. */
export interface HouseFile {
  readonly path: string;
  readonly text: string;
}

/** Rooms from the bottom up. A room imports from itself and from what stands below; a pair stands side by side. */
const STOREYS = [
  ["i18n"],
  ["playbook"],
  ["interview"],
  ["plan"],
  ["case", "signs"],
  ["letter"],
  ["render"],
  ["cli"],
  ["main"],
];

/** These may import anything. */
const WORKSHOPS = ["build", "testing"];

/** One library, one door: who may import it. What is not listed has no door yet. */
const DOORS: readonly (readonly [library: string, door: RegExp, words: string])[] = [
  ["commander", /^src\/(cli\/|main\.ts$)/, "cli and main"],
  ["inquirer", /^src\/cli\/prompter/, "cli/prompter*"],
  ["@inquirer/core", /^src\/cli\/prompter/, "cli/prompter*"],
  ["chalk", /^src\/render\/terminal(-qr)?\.ts$/, "render/terminal and render/terminal-qr"],
  ["zod", /^src\/(playbook\/(schema|parse)|case\/saved)[^/]*$/, "playbook/schema*, playbook/parse* and case/saved*"],
  ["yaml", /^src\/(playbook\/(schema|parse)|case\/saved)[^/]*$/, "playbook/schema*, playbook/parse* and case/saved*"],
  ["canonicalize", /^src\/playbook\/hash\.ts$/, "playbook/hash"],
  ["write-file-atomic", /^src\/host\//, "host"],
  ["ical-generator", /^src\/render\/(ics|vcf)\.ts$/, "render/ics and render/vcf"],
  ["pdfkit", /^src\/render\/pdf[^/]*\.ts$/, "render/pdf*"],
  ["tldts-icann", /^src\/signs\/registrable\.ts$/, "signs/registrable"],
  ["age-encryption", /^src\/cli\/case\/passphrase\.ts$/, "cli/case/passphrase"],
  ["docx", /^src\/render\/docx[^/]*\.ts$/, "render/docx*"],
  ["uqr", /^src\/render\/qr\.ts$/, "render/qr"],
];

export function isTest(path: string): boolean {
  return path.endsWith(".test.ts");
}

export function roomOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? path.split("/")[0] ?? "";
}

export function parseSource({ path, text }: HouseFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

export interface Import {
  readonly from: string;
  /** Only types are taken: nothing of it is left when the program runs. */
  readonly typesOnly: boolean;
}

/** Everything a file imports: by statement, by `import()`, by `require()` and in types. */
export function importsOf(file: HouseFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typesOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ from: node.text, typesOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypesOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, walk);
  };
  walk(parseSource(file));
  return found;
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const onlyTypes = named !== undefined && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly);
  return clause.isTypeOnly || (clause.name === undefined && onlyTypes);
}

/** The path an import of the house leads to, or undefined for a library. */
export function targetOf(path: string, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const parts = path.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Imports run one way, each library comes in by one door, `node:*` stays outside the pure rooms. */
export function importProblems(file: HouseFile): string[] {
  if (file.path.startsWith("bin/")) return frontDoor(file);
  return importsOf(file).flatMap(({ from }) => {
    const target = targetOf(file.path, from);
    if (target !== undefined) return wayProblems(file.path, target);
    if (isTest(file.path) || WORKSHOPS.includes(roomOf(file.path))) return [];
    return from.startsWith("node:") ? nodeProblems(file.path, from) : doorProblems(file.path, from);
  });
}

function frontDoor(file: HouseFile): string[] {
  return importsOf(file)
    .filter(({ from }) => from !== "../dist/main.cjs" && from !== "path")
    .map(
      ({ from }) => `${file.path} imports ${from}: the front door only loads the built main, so that it always opens.`,
    );
}

function wayProblems(path: string, target: string): string[] {
  const [here, there] = [roomOf(path), roomOf(target)];
  if (!target.startsWith("src/")) {
    return WORKSHOPS.includes(here) || isTest(path)
      ? []
      : [`${path} imports ${target}: what runs is made of src alone.`];
  }
  if (there === "testing" && here !== "testing" && !isTest(path)) {
    return [`${path} imports ${target}: nothing but tests imports testing.`];
  }
  if (isTest(path) || WORKSHOPS.includes(here) || here === there) return [];
  if (there === "host") {
    const reason = "the outside world is handed in; only cli and main know host.";
    return here === "cli" || here === "main" ? [] : [`${path} imports ${target}: ${reason}`];
  }
  const [from, to] = [here, there].map((room) => STOREYS.findIndex((storey) => storey.includes(room)));
  if (from === undefined || to === undefined || from < 0 || to < 0) {
    return [`${path} imports ${target}: the rooms ${here} and ${there} have no way between them.`];
  }
  return to < from
    ? []
    : [`${path} imports ${target}: imports run one way, and ${there} does not stand below ${here}.`];
}

/** The one file of `cli` that runs in a thread of its own, and so speaks to the one that started it. */
const WORKER = "src/cli/merge-worker.ts";

function nodeProblems(path: string, from: string): string[] {
  const reason = "node:* is used only in host, build and testing; hand in what you need.";
  const isWorker = path === WORKER && from === "node:worker_threads";
  return roomOf(path) === "host" || isWorker ? [] : [`${path} imports ${from}: ${reason}`];
}

function doorProblems(path: string, from: string): string[] {
  const door = DOORS.find(([library]) => from === library || from.startsWith(`${library}/`));
  if (door === undefined) return [`${path} imports ${from}: this library has no door yet; choose its one room first.`];
  const [library, allowed, words] = door;
  return allowed.test(path) ? [] : [`${path} imports ${library}: its one door is ${words}.`];
}

/** What is loaded when `entries` are, by following imports that are left when the program runs. */
export function reachedLibraries(files: readonly HouseFile[], entries: readonly string[]): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const libraries = new Map<string, string>();
  const waiting = [...entries];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const file = byPath.get(path);
    for (const { from, typesOnly } of file === undefined ? [] : importsOf(file)) {
      const target = targetOf(path, from);
      if (typesOnly) continue;
      if (target === undefined) libraries.set(from, path);
      else if (!seen.has(target)) waiting.push(target);
      if (target !== undefined) seen.add(target);
    }
  }
  return libraries;
}

/** A browser page reads no YAML and checks no schema: the library it reads is compiled. */
export function pageProblems(files: readonly HouseFile[], entries: readonly string[]): string[] {
  const lost = entries.filter((entry) => !files.some(({ path }) => path === entry));
  const heavy = [...reachedLibraries(files, entries)].filter(
    ([library]) => ["zod", "yaml", "canonicalize"].includes(library) || library.startsWith("node:"),
  );
  return [
    ...lost.map((entry) => `${entry} is named as an entry of the browser page, but there is no such file.`),
    ...heavy.map(([library, by]) => `A browser page reaches ${library} by ${by}: it must run on the compiled library.`),
  ];
}

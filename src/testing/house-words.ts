import ts from "typescript";
import { type HouseFile, isTest, parseSource, roomOf } from "./house.ts";

/** Rooms of plain functions over plain values, and their doors to the outside world. */
const CORE = ["i18n", "playbook", "interview", "plan", "case", "signs", "letter", "render"];
const CORE_DOORS = /^src\/render\/(terminal|pdf|docx)\.ts$/;

const LINES_OF_FILE = 200;
const LINES_OF_FUNCTION = 40;
const COLUMNS = 120;

/** Clock, chance and the process are handed in to the core rooms; tests replace no modules and leave none out. */
export function wordProblems(file: HouseFile): string[] {
  if (isTest(file.path)) return found(file, testWord).map((word) => `${file.path}: ${word}`);
  if (!CORE.includes(roomOf(file.path)) || CORE_DOORS.test(file.path)) return [];
  return found(file, coreWord).map((word) => `${file.path} says ${word}: the core rooms are handed what they need.`);
}

function found(file: HouseFile, wordIn: (node: ts.Node) => string | undefined): string[] {
  const words: string[] = [];
  const walk = (node: ts.Node): void => {
    const word = wordIn(node);
    if (word !== undefined) words.push(word);
    ts.forEachChild(node, walk);
  };
  walk(parseSource(file));
  return words;
}

function coreWord(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && (node.text === "process" || node.text === "console") && !isName(node)) return node.text;
  if (isDate(node)) return (node.arguments ?? []).length === 0 ? "new Date()" : undefined;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = `${node.expression.getText()}.${node.name.text}`;
  return text === "Date.now" || text === "Math.random" ? text : undefined;
}

function isDate(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  return makes && ts.isIdentifier(node.expression) && node.expression.text === "Date";
}

/** A key of a thing, not the thing of the outside world. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  const named =
    ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return named && parent.name === node;
}

function testWord(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const [thing, word] = [node.expression.text, node.name.text];
  if (thing === "vi" && /^(do)?mock$/i.test(word)) return `vi.${word} replaces a module; hand in what is needed.`;
  const leaves = ["describe", "it", "test"].includes(thing) && ["skip", "only", "todo"].includes(word);
  return leaves ? `${thing}.${word} leaves tests out; every test runs.` : undefined;
}

/** Files and functions that can be read at one sitting. */
export function sizeProblems(file: HouseFile): string[] {
  const source = parseSource(file);
  const lines = file.text.replace(/\n$/, "").split("\n");
  const cut = [...stringSpans(source)];
  const wide = lines.flatMap((line, index) => {
    const edge = source.getPositionOfLineAndCharacter(index, 0) + COLUMNS;
    const sentence = cut.some(([start, end]) => start < edge && edge < end);
    return [...line].length <= COLUMNS || sentence ? [] : [index + 1];
  });
  return [
    ...(lines.length > LINES_OF_FILE
      ? [`${file.path} has ${lines.length} lines: more than ${LINES_OF_FILE} are two subjects; split it.`]
      : []),
    ...wide.map((line) => `${file.path}:${line} is wider than ${COLUMNS} columns.`),
    ...longFunctions(source, isTest(file.path)).map(
      ([line, size]) =>
        `${file.path}:${line} is a function of ${size} lines: at most ${LINES_OF_FUNCTION}; name its parts.`,
    ),
  ];
}

/** Where texts stand: a sentence is not cut in two, so that it can be found again. */
function stringSpans(source: ts.SourceFile): [number, number][] {
  const spans: [number, number][] = [];
  const walk = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node);
    if (text) spans.push([node.getStart(), node.end]);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return spans;
}

function longFunctions(source: ts.SourceFile, test: boolean): [number, number][] {
  const long: [number, number][] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const walk = (node: ts.Node): void => {
    const size = ts.isFunctionLike(node) ? lineOf(node.end) - lineOf(node.getStart()) + 1 : 0;
    if (size > LINES_OF_FUNCTION && !(test && isTestBody(node))) long.push([lineOf(node.getStart()), size]);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return long;
}

/** What is handed to `describe`, `it` or `test`, also by `it.each(…)(…)`. */
function isTestBody({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^(describe|it|test)\b/.test(parent.expression.getText());
}

const NO_ROOMS = ["util", "utils", "shared", "common", "helpers", "types"];
const ROOT_FOLDERS = ["bin", "playbooks", "src", "docs", ".ci"];

/** Rooms are named after their subject, and the root holds only what the plan of the house names. */
export function placeProblems(paths: readonly string[]): string[] {
  const inSource = paths.filter((path) => path.startsWith("src/"));
  const strange = new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
  return [
    ...inSource
      .filter((path) =>
        path
          .split("/")
          .slice(0, -1)
          .some((folder) => NO_ROOMS.includes(folder)),
      )
      .map((path) => `${path}: a folder is named after its subject, never ${NO_ROOMS.join(", ")}.`),
    ...inSource
      .filter((path) => /(^|\/)index\.[a-z]+$/.test(path))
      .map((path) => `${path}: no barrel files; import from the file that has it.`),
    ...[...strange]
      .filter((folder) => !ROOT_FOLDERS.includes(folder))
      .map((folder) => `${folder}/: the root holds ${ROOT_FOLDERS.join(", ")} and files; nothing else.`),
  ];
}

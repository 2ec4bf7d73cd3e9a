import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "./repository.js";

/** A member of Excel that is above the floor, and where it is used. */
export interface TooNew {
  readonly member: string;
  readonly needs: string;
  readonly at: string;
}

const API_SET = /\[Api set:\s*(\w+)\s*([\d.]*)/;
const ONLY_KNOWN_SET = "ExcelApi";
const GUARD = "isSetSupported";

/**
 * Every member of Excel that the files of a folder use and that the floor does not have, by the remark "[Api set: ExcelApi
 * 1.x]" of its declaration. The types describe far newer versions than users have, so that it compiles proves nothing.
 * What is used within the true branch of `if (….isSetSupported("ExcelApi", "1.x"))` may be as new as that.
 */
export function excelMembersAbove(floor: string, sources: Readonly<Record<string, string>>): readonly TooNew[] {
  const program = programOf(sources);
  const checker = program.getTypeChecker();
  const found: TooNew[] = [];
  const visit = (node: ts.Node, file: string, allowed: string): void => {
    for (const symbol of symbolsAt(node, checker)) {
      const needs = setOf(symbol);
      if (needs === null || fits(needs, allowed)) continue;
      const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ member: symbol.name, needs, at: `${file}:${line}` });
    }
    if (ts.isIfStatement(node)) {
      const guarded = guardOf(node.expression) ?? allowed;
      visit(node.expression, file, allowed);
      visit(node.thenStatement, file, guarded);
      if (node.elseStatement) visit(node.elseStatement, file, allowed);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, file, allowed));
  };
  for (const name of Object.keys(sources)) {
    const source = program.getSourceFile(pathOf(name));
    if (!source) throw new Error(`${name} was not read`);
    visit(source, name, floor);
  }
  return found;
}

/** What an identifier stands for; and what is asked for in the text of a `load("items/name,rows/count")`. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    return symbol ? [symbol] : [];
  }
  const isLoad = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  if (!isLoad || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "load") return [];
  const [asked] = node.arguments;
  if (!asked || !ts.isStringLiteral(asked)) return [];
  const from = checker.getTypeAtLocation(node.expression.expression);
  return asked.text.split(",").flatMap((path) => symbolsOn(path.trim().split("/"), from, node, checker));
}

function symbolsOn(
  [name, ...rest]: readonly string[],
  type: ts.Type,
  node: ts.Node,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const symbol = name === undefined ? undefined : checker.getPropertyOfType(type, name);
  if (!symbol) return [];
  const of = checker.getTypeOfSymbolAtLocation(symbol, node);
  const element = name === "items" ? checker.getIndexTypeOfType(of, ts.IndexKind.Number) : of;
  return [symbol, ...(element ? symbolsOn(rest, element, node, checker) : [])];
}

const pathOf = (name: string): string => join(ROOT, name).replaceAll("\\", "/");

function programOf(sources: Readonly<Record<string, string>>): ts.Program {
  const read = ts.readConfigFile(join(ROOT, "addin", "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, join(ROOT, "addin"));
  const planted = new Map(Object.entries(sources).map(([name, code]) => [pathOf(name), code]));
  const host = ts.createCompilerHost(options);
  const onDisk = ts.createCompilerHost(options);
  host.fileExists = (path) => planted.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => planted.get(path) ?? onDisk.readFile(path);
  host.getSourceFile = (path, target) => ts.createSourceFile(path, host.readFile(path) ?? "", target);
  return ts.createProgram([...planted.keys()], { ...options, noEmit: true, composite: false }, host);
}

/** The requirement set of a symbol that office.js declares for Excel: "ExcelApi 1.16", "ExcelApiOnline 1.1"; null for others. */
function setOf(symbol: ts.Symbol | undefined): string | null {
  const declaration = symbol?.declarations?.[0];
  const file = declaration?.getSourceFile().fileName ?? "";
  if (!declaration || !file.includes("@types/office-js")) return null;
  const tags = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  const [, set = "", version = ""] = API_SET.exec(tags.join("\n")) ?? [];
  return set.startsWith(ONLY_KNOWN_SET) ? `${set} ${version}`.trim() : null;
}

function fits(needs: string, floor: string): boolean {
  const [set, version = ""] = needs.split(" ");
  return set === ONLY_KNOWN_SET && minorOf(version) <= minorOf(floor);
}

const minorOf = (version: string): number => Number(version.split(".")[1] ?? "NaN");

/** The version that a condition makes sure of: `isSetSupported("ExcelApi", "1.20")`. */
function guardOf(condition: ts.Expression): string | null {
  if (!ts.isCallExpression(condition) || !condition.expression.getText().endsWith(GUARD)) return null;
  const [set, version] = condition.arguments;
  const isExcel = set !== undefined && ts.isStringLiteral(set) && set.text === ONLY_KNOWN_SET;
  return isExcel && version !== undefined && ts.isStringLiteral(version) ? version.text : null;
}

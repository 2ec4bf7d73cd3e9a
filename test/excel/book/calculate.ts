import { parsePlace, splitAddress } from "./address.js";
import { type BookData, type CellData, type SheetData } from "./bookData.js";
import { cellAt, filledCells } from "./cells.js";
import { sheetNamed } from "./sheets.js";

/** A formula beyond what the emulator calculates, or a reference that leads nowhere. */
export class CannotCalculate extends Error {}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const TOKEN =
  /('(?:[^']|'')+'![$\w:]+|[\p{L}_][\p{L}\p{N}_.]*![$\w:]+|\d+(?:\.\d+)?|[A-Za-z]+(?=\()|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[-+*/(),])/uy;
const DEEPEST = 200;

/**
 * The value of a formula as our sheets use them: sums, roundings, the four operations and cells of any sheet. Throws
 * `CannotCalculate` for the rest.
 */
export function calculate(book: BookData, sheet: SheetData, formula: string, depth = 0): number {
  if (depth > DEEPEST) throw new CannotCalculate("circular");
  const reader: Reader = { tokens: tokensOf(formula.slice(1)), at: 0 };
  const value = sum(reader, { book, sheet, depth });
  if (reader.at < reader.tokens.length) throw new CannotCalculate(formula);
  return value;
}

interface Place {
  readonly book: BookData;
  readonly sheet: SheetData;
  readonly depth: number;
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const bare = text.replaceAll(" ", (space) => (text.includes("'") ? space : ""));
  while (TOKEN.lastIndex < bare.length) {
    const found = TOKEN.exec(bare);
    if (!found) throw new CannotCalculate(text);
    tokens.push(found[0]);
  }
  return tokens;
}

function sum(reader: Reader, place: Place): number {
  let value = product(reader, place);
  for (;;) {
    if (take(reader, "+")) value += product(reader, place);
    else if (take(reader, "-")) value -= product(reader, place);
    else return value;
  }
}

function product(reader: Reader, place: Place): number {
  let value = single(reader, place);
  for (;;) {
    if (take(reader, "*")) value *= single(reader, place);
    else if (take(reader, "/")) value /= single(reader, place);
    else return value;
  }
}

function single(reader: Reader, place: Place): number {
  if (take(reader, "-")) return -single(reader, place);
  if (take(reader, "(")) {
    const value = sum(reader, place);
    expect(reader, ")");
    return value;
  }
  const token = reader.tokens[reader.at] ?? "";
  reader.at += 1;
  if (/^\d/.test(token)) return Number(token);
  if (reader.tokens[reader.at] === "(") return called(token.toUpperCase(), reader, place);
  const [value = 0] = numbersOf(token, place);
  return value;
}

function called(name: string, reader: Reader, place: Place): number {
  expect(reader, "(");
  const given: (readonly number[])[] = [];
  do given.push(argument(reader, place));
  while (take(reader, ","));
  expect(reader, ")");
  const [first = [], second = []] = given;
  if (name === "SUM") return given.flat().reduce((total, number) => total + number, 0);
  if (name === "ROUND") return rounded(first[0] ?? 0, second[0] ?? 0);
  if (name === "SUBTOTAL" && (first[0] === 9 || first[0] === 109))
    return given
      .slice(1)
      .flat()
      .reduce((total, number) => total + number, 0);
  throw new CannotCalculate(name);
}

function argument(reader: Reader, place: Place): readonly number[] {
  const token = reader.tokens[reader.at] ?? "";
  if (!token.includes(":")) return [sum(reader, place)];
  reader.at += 1;
  return numbersOf(token, place);
}

/** Half away from nought, as Excel rounds what it shows with 15 digits. */
function rounded(value: number, places: number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  const whole = Math.round(Number(`${shown}e${places}`));
  return Math.sign(value) * Number(`${whole}e${-places}`);
}

function numbersOf(token: string, { book, sheet, depth }: Place): readonly number[] {
  const { sheet: named, place } = splitAddress(token.replaceAll("$", ""));
  const found = named === null ? sheet : sheetNamed(book, named);
  const area = parsePlace(place);
  if (!found || !area) throw new CannotCalculate(token);
  const cells =
    area.rows * area.columns === 1
      ? [cellAt(found, area.row, area.column)]
      : filledCells(found, area).map(([, , cell]) => cell);
  return cells.flatMap((cell) => numberIn(cell, book, found, depth));
}

function numberIn(cell: CellData | undefined, book: BookData, sheet: SheetData, depth: number): readonly number[] {
  if (!cell) return [];
  if (cell.formula !== null) return [calculate(book, sheet, cell.formula, depth + 1)];
  return typeof cell.value === "number" ? [cell.value] : [];
}

function take(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at += 1;
  return true;
}

function expect(reader: Reader, token: string): void {
  if (!take(reader, token)) throw new CannotCalculate(`"${token}" is missing`);
}

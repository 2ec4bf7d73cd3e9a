import { calculate, CannotCalculate } from "../book/calculate.js";
import { ROWS, COLUMNS, type CellData } from "../book/bookData.js";
import { cellAt, formatAt, setCell, setFormat, setFormats } from "../book/cells.js";
import { cellsOf, contains, rect } from "../book/rect.js";
import { formatOf, readText } from "../book/readText.js";
import { shownText } from "../book/shownText.js";
import { settleTouchedHeaders } from "../book/tables.js";
import { AMERICAN } from "../book/locale.js";
import { invalidArgument, HostError } from "../protocol/hostError.js";
import type { Argument } from "../protocol/hostObject.js";
import { isRecord, type Wire } from "../protocol/wire.js";
import type { Area } from "./area.js";
import { detailsOf, emitChanged } from "./changed.js";

const MOST_READ = 5_000_000;
const LONGEST = 32_767;

/** A value for every cell, row by row. What is unbounded or too large to send is null, as in Excel. */
export function grid(area: Area, valueOf: (row: number, column: number) => Wire): Wire {
  area.needSheet();
  const { rect: of } = area;
  if (of.rows === ROWS || of.columns === COLUMNS || cellsOf(of) > MOST_READ) return null;
  return Array.from({ length: of.rows }, (_, row) =>
    Array.from({ length: of.columns }, (_unused, column) => valueOf(of.row + row, of.column + column)),
  );
}

/** The cell with what its formula gives now. */
export function settledCell(area: Area, row: number, column: number): CellData | undefined {
  const cell = cellAt(area.sheet, row, column);
  if (!cell || cell.formula === null) return cell;
  try {
    cell.value = calculate(area.open.data, area.sheet, cell.formula);
    cell.isError = false;
  } catch (error) {
    // What the emulator cannot calculate keeps the value it was saved with.
    if (!(error instanceof CannotCalculate)) throw error;
    if (cell.formula.includes("#REF!")) Object.assign(cell, { value: "#REF!", isError: true });
  }
  return cell;
}

export const valuesOf = (area: Area): Wire => grid(area, (row, column) => settledCell(area, row, column)?.value ?? "");

export const formulasOf = (area: Area): Wire =>
  grid(area, (row, column) => {
    const cell = cellAt(area.sheet, row, column);
    return cell?.formula ?? cell?.value ?? "";
  });

export const formatsOf = (area: Area): Wire => grid(area, (row, column) => formatAt(area.sheet, row, column));

export const textsOf = (area: Area): Wire =>
  grid(area, (row, column) =>
    shownText(settledCell(area, row, column), formatAt(area.sheet, row, column), area.open.locale),
  );

export const typesOf = (area: Area): Wire =>
  grid(area, (row, column) => {
    const cell = settledCell(area, row, column);
    if (!cell) return "Empty";
    if (cell.isError) return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
  });

/** A value for the whole area, or one for each cell: rows and columns have to agree. null leaves a cell as it is. */
export function setValues(area: Area, given: Argument): void {
  area.needSheet();
  needEditable(area);
  const rows = rowsOf(area, given);
  const details = detailsOf(area.sheet, area.rect, () => {
    eachGiven(area, rows, (row, column, value) => putValue(area, row, column, value));
  });
  settleTouchedHeaders(area.sheet, area.rect, area.open.locale);
  emitChanged(area.open, area.sheet, area.rect, "RangeEdited", details);
}

export function setNumberFormats(area: Area, given: Argument): void {
  area.needSheet();
  needEditable(area);
  if (typeof given === "string") {
    setFormats(area.sheet, area.rect, given);
    return;
  }
  eachGiven(area, rowsOf(area, given), (row, column, value) => {
    if (typeof value !== "string") throw invalidArgument();
    setFormat(area.sheet, row, column, value);
  });
}

/** Writing fails on a protected sheet, unless every cell of the area is unlocked. */
export function needEditable(area: Area): void {
  const { sheet, rect: of } = area;
  const isUnlocked = sheet.looks.some(
    ({ rect: unlocked, values }) => values?.["protection/locked"] === false && contains(unlocked, of),
  );
  if (!isUnlocked) area.open.needUnprotected(sheet);
}

type Rows = readonly (readonly Wire[])[] | Exclude<Wire, readonly Wire[]>;

function rowsOf(area: Area, given: Argument): Rows {
  if (given === undefined || (isRecord(given) && !Array.isArray(given))) throw invalidArgument();
  if (!Array.isArray(given)) return given as Rows;
  const rows = given as readonly Wire[];
  const { rows: height, columns: width } = area.rect;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
  return rows as Rows;
}

function eachGiven(area: Area, rows: Rows, put: (row: number, column: number, value: Wire) => void): void {
  const { rect: of } = area;
  if (!Array.isArray(rows) && cellsOf(of) > MOST_READ)
    throw new HostError("RequestAborted", "The request was aborted during run time.");
  for (let row = 0; row < of.rows; row++) {
    for (let column = 0; column < of.columns; column++) {
      const value = Array.isArray(rows)
        ? ((rows as readonly (readonly Wire[])[])[row]?.[column] ?? null)
        : (rows as Wire);
      if (value !== null) put(of.row + row, of.column + column, value);
    }
  }
}

function putValue(area: Area, row: number, column: number, value: Wire): void {
  const { sheet } = area;
  const format = formatAt(sheet, row, column);
  if (typeof value === "string") {
    if (value.length > LONGEST) throw invalidArgument();
    const cell = readText(value, format, AMERICAN);
    if (format === "General") setFormat(sheet, row, column, formatOf(value, AMERICAN) ?? format);
    if (cell?.formula !== null && cell !== null) checkFormula(area, cell);
    setCell(sheet, row, column, isInMerge(area, row, column) ? null : cell);
  } else if (typeof value === "number" || typeof value === "boolean") {
    const kept = format === "@" && typeof value === "number" ? String(value) : value;
    setCell(sheet, row, column, isInMerge(area, row, column) ? null : { value: kept, isError: false, formula: null });
  } else throw invalidArgument();
}

/** Only the first cell of a merged area can hold anything. */
const isInMerge = ({ sheet }: Area, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) => contains(merge, rect(row, column, 1, 1)) && (row !== merge.row || column !== merge.column),
  );

/** A formula that the emulator cannot calculate is as loud as a member that it does not know. */
function checkFormula({ open, sheet }: Area, cell: CellData): void {
  try {
    cell.value = calculate(open.data, sheet, cell.formula ?? "");
  } catch (error) {
    if (!(error instanceof CannotCalculate)) throw error;
    if (cell.formula?.includes("#REF!")) Object.assign(cell, { value: "#REF!", isError: true });
    else throw open.unknown.note(`formula ${cell.formula ?? ""}`);
  }
}

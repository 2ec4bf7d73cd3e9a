import { exactDecimalText } from "../../../engine/index.js";
import { fractionOfNumber } from "../../../workbook/read/fractionOfNumber.js";
import { showRaw } from "../../../workbook/read/showRaw.js";
import type { ColumnFormat, Sheet, SheetCell, SheetRow, TitleRow } from "../../../workbook/write/sheet.js";
import { numberFormat } from "../../../workbook/xlsx/write/numberFormat.js";
import type { FilledCell } from "../../../workbook/xlsx/readWholeXlsx.js";

const MOST_DECIMALS = 30;
const COLON = ": ";
const BLANK: SheetRow = { kind: "plain", cells: [] };

const FORMATS: readonly ColumnFormat[] = [
  { kind: "year" },
  { kind: "percent" },
  { kind: "text" },
  ...Array.from({ length: 10 }, (_, decimals): ColumnFormat => ({ kind: "number", decimals })),
];

/**
 * A sheet of a file that has no tables, described so that every cell stands where it stood. A title, its title rows and
 * a row of headers are known by their places, as `sheetLayout` has them; the look of other rows is not known.
 */
export function sheetOfCells(name: string, cells: readonly FilledCell[]): Sheet {
  const rows = rowsOf(cells);
  const width = cells.reduce((most, { column }) => Math.max(most, column), 1);
  const block = titleBlock(rows);
  const headers = headersOf(rows[block], width);
  const body = rows.slice(headers === null ? block : block + 1);
  return {
    name,
    title: block === 0 ? "" : textAt(rows[0], 0),
    titleRows: rows.slice(1, Math.max(1, block - 1)).map((row) => titleRow(textAt(row, 0))),
    columns: Array.from({ length: width }, (_, index) => ({
      header: headers?.[index] ?? "",
      format: { kind: "general" },
    })),
    rows: body,
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [],
    choices: [],
    charts: [],
    print: { header: name, footer: "Tildel" },
  };
}

function rowsOf(cells: readonly FilledCell[]): readonly SheetRow[] {
  const rows: SheetCell[][] = [];
  for (const cell of cells) {
    while (rows.length < cell.row) rows.push([]);
    const row = rows[cell.row - 1] ?? [];
    while (row.length < cell.column) row.push(null);
    row[cell.column - 1] = sheetCell(cell);
  }
  return rows.map((row) => (row.length === 0 ? BLANK : { kind: "plain", cells: row }));
}

function sheetCell({ value, format: code }: FilledCell): SheetCell {
  if (typeof value !== "number") return { text: showRaw(value, "da") };
  const format = FORMATS.find((known) => numberFormat(known) === code);
  const decimal = exactDecimalText(fractionOfNumber(value), MOST_DECIMALS);
  return { decimal, ...(format ? { format } : {}) };
}

/** How many rows the title, its title rows and the blank row after them take; 0 where the sheet does not begin so. */
function titleBlock(rows: readonly SheetRow[]): number {
  const blank = rows.findIndex(({ cells }) => cells.length === 0);
  const [title, ...others] = rows.slice(0, Math.max(0, blank));
  const isTitle = title?.cells.length === 1 && isAllTexts(title);
  const areTitleRows = others.every((row) => row.cells.length === 1 && textAt(row, 0).includes(COLON));
  return isTitle && areTitleRows ? blank + 1 : 0;
}

/** A title row is written in one cell: "Scenarie: Andet udkast". */
function titleRow(written: string): TitleRow {
  const [label = "", ...value] = written.split(COLON);
  return { label, value: value.join(COLON) };
}

/** A row of texts, one in every column. */
function headersOf(row: SheetRow | undefined, width: number): readonly string[] | null {
  if (row?.cells.length !== width || !isAllTexts(row)) return null;
  const headers = row.cells.map((_, index) => textAt(row, index));
  return new Set(headers).size === width ? headers : null;
}

const isAllTexts = ({ cells }: SheetRow): boolean => cells.every((cell) => cell !== null && "text" in cell);

function textAt(row: SheetRow | undefined, index: number): string {
  const cell = row?.cells[index] ?? null;
  return cell !== null && "text" in cell ? cell.text : "";
}

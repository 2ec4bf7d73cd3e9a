import { placeText, splitAddress } from "../book/address.js";
import { type BookData, type Scalar, type SheetData } from "../book/bookData.js";
import { cellAt, formatAt, usedRect } from "../book/cells.js";
import { layersAt, readLayers } from "../book/layers.js";
import { rect } from "../book/rect.js";
import { sheetNamed } from "../book/sheets.js";
import { shownText } from "../book/shownText.js";
import { allTables, bodyRect, headersOf } from "../book/tables.js";
import { Area, areaOf, wholeSheet } from "../members/area.js";
import { settledCell } from "../members/rangeValues.js";
import { itemNotFound } from "../protocol/hostError.js";
import type { Wire } from "../protocol/wire.js";
import type { EmulatedExcel } from "./emulatedExcel.js";

/** A table as plain data: where it stands and what it holds. Blank cells are null, errors are { error }. */
export interface SeenTable {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SeenValue[])[];
}

export type SeenValue = Scalar | null | { readonly error: string };

/** One cell with everything that can be seen of it. */
export interface SeenCell {
  readonly value: SeenValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly text: string;
  /** By path: "fill/color", "font/bold", "borders/EdgeBottom/style". */
  readonly look: Readonly<Record<string, Wire>>;
  /** By path: "rule", "prompt", "errorAlert". */
  readonly validation: Readonly<Record<string, Wire>>;
  readonly comment: string | null;
}

export const sheetNames = ({ open }: EmulatedExcel): readonly string[] => open.data.sheets.map(({ name }) => name);

export const visibleSheetNames = ({ open }: EmulatedExcel): readonly string[] =>
  open.data.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

export const activeSheetName = ({ open }: EmulatedExcel): string =>
  open.data.sheets.find(({ id }) => id === open.data.activeSheet)?.name ?? "";

/** Sheet and address of what is selected: "Skoler!B7". */
export function selection({ open }: EmulatedExcel): string {
  const { sheet, rect: of } = open.data.selection;
  return `${open.data.sheets.find(({ id }) => id === sheet)?.name ?? ""}!${placeText(of)}`;
}

export function sheetOf(host: EmulatedExcel, name: string): SheetData {
  const sheet = sheetNamed(host.open.data, name);
  if (!sheet) throw itemNotFound(`worksheet ${name}`);
  return sheet;
}

function seenValue(area: Area, row: number, column: number): SeenValue {
  const cell = settledCell(area, row, column);
  if (!cell) return null;
  return cell.isError ? { error: String(cell.value) } : cell.value;
}

/** The values of an area ("B2:C3"; the used one where none is given), row by row. */
export function valuesAt(host: EmulatedExcel, sheet: string, address?: string): readonly (readonly SeenValue[])[] {
  const area = address === undefined ? usedArea(host, sheet) : areaOf(host.open, address, sheetOf(host, sheet));
  if (!area) return [];
  const { row, column, rows, columns } = area.rect;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => seenValue(area, row + down, column + right)),
  );
}

function usedArea({ open }: EmulatedExcel, name: string): Area | null {
  const sheet = sheetNamed(open.data, name);
  if (!sheet) throw itemNotFound(`worksheet ${name}`);
  const all = wholeSheet(open, sheet);
  const used = usedRect(sheet, all.rect, true);
  return used && new Area(open, sheet, rect(0, 0, used.row + used.rows, used.column + used.columns));
}

export function cellOf(host: EmulatedExcel, sheet: string, address: string): SeenCell {
  const area = areaOf(host.open, address, sheetOf(host, sheet));
  const { row, column } = area.rect;
  const data = area.sheet;
  const comment = data.comments.find((other) => other.row === row && other.column === column);
  return {
    value: seenValue(area, row, column),
    formula: cellAt(data, row, column)?.formula ?? null,
    numberFormat: formatAt(data, row, column),
    text: shownText(settledCell(area, row, column), formatAt(data, row, column), host.open.locale),
    look: layersAt(data.looks, row, column),
    validation: layersAt(data.validations, row, column),
    comment: comment?.content ?? null,
  };
}

export const tables = ({ open }: EmulatedExcel): readonly SeenTable[] =>
  allTables(open.data).map(({ sheet, table }) => {
    const { row, column, rows, columns } = bodyRect(table);
    const area = new Area(open, sheet, table.rect);
    return {
      name: table.name,
      sheet: sheet.name,
      address: placeText(table.rect),
      headers: headersOf(sheet, table),
      rows: Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (_unused, right) => seenValue(area, row + down, column + right)),
      ),
    };
  });

export function tableNamed(host: EmulatedExcel, name: string): SeenTable {
  const table = tables(host).find((other) => other.name === name);
  if (!table) throw itemNotFound(`table ${name}`);
  return table;
}

export interface SeenChart {
  readonly name: string;
  readonly type: string;
  readonly source: string | null;
  readonly seriesBy: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string | null;
    readonly categories: string | null;
  }[];
  /** Everything else that was set, by path: "title/text", "position". */
  readonly look: Readonly<Record<string, Wire>>;
}

const textOf = (value: Wire | undefined): string => (typeof value === "string" ? value : "");

export const charts = (host: EmulatedExcel, sheet: string): readonly SeenChart[] =>
  sheetOf(host, sheet).charts.map(({ source, seriesBy, series, look }) => ({
    name: textOf(look["name"]),
    type: textOf(look["chartType"]),
    source,
    seriesBy,
    series: series.map(({ name, values, categories }) => ({ name, values, categories })),
    look,
  }));

/** What a whole sheet is set to: everything that no cell has. */
export interface SeenSheet {
  readonly visibility: string;
  readonly frozen: string | null;
  readonly isProtected: boolean;
  /** In points, by column name. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly conditionalFormats: readonly {
    readonly type: string;
    readonly address: string;
    readonly look: Readonly<Record<string, Wire>>;
  }[];
  readonly merges: readonly string[];
  /** By path: "tabColor", "showGridlines", "page/orientation", "page/zoom", "page/titleRows". */
  readonly look: Readonly<Record<string, Wire>>;
}

export function sheetSettings(host: EmulatedExcel, name: string): SeenSheet {
  const sheet = sheetOf(host, name);
  return {
    visibility: sheet.visibility,
    frozen: sheet.frozen && placeText(sheet.frozen),
    isProtected: sheet.protection !== null,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    conditionalFormats: sheet.conditionalFormats.map(({ type, rect: of, look }) => ({
      type,
      address: placeText(of),
      look,
    })),
    merges: sheet.merges.map(placeText),
    look: sheet.look,
  };
}

/** What holds for a whole area of a sheet, such as the rule of a list; null where it differs. */
export function validationOf(host: EmulatedExcel, sheet: string, address: string): Wire {
  return readLayers(
    sheetOf(host, sheet).validations,
    areaOf(host.open, address, sheetOf(host, sheet)).rect,
    "rule",
    null,
  );
}

/** Everything a reader of the workbook could see, sheet by sheet, for comparing two states of it as a whole. */
export function everything(book: BookData): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    book.sheets.map((sheet) => [
      sheet.name,
      {
        cells: new Map([...sheet.cells].sort(([left], [right]) => left - right)),
        formats: new Map([...sheet.numberFormats].sort(([left], [right]) => left - right)),
        tables: sheet.tables.map(({ name, rect: of }) => ({ name, address: placeText(of) })),
        charts: sheet.charts.map(({ look, series }) => ({ look, series })),
        visibility: sheet.visibility,
      },
    ]),
  );
}

/** "Skoler!B7" in its two halves. */
export function placeOf(address: string): { readonly sheet: string; readonly address: string } {
  const { sheet, place } = splitAddress(address);
  return { sheet: sheet ?? "", address: place };
}

import type { Wire } from "../protocol/wire.js";

/** The grid of every sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Cells by place: both row and column count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = string | number | boolean;

/** What stands in a cell. A formula has its = and keeps the value it had when the file was saved. */
export interface CellData {
  value: Scalar;
  isError: boolean;
  formula: string | null;
}

/** Something said of an area, such as a colour; what was said last holds. null takes back what was said before. */
export interface Layer {
  rect: Rect;
  values: Readonly<Record<string, Wire>> | null;
}

export interface TableData {
  readonly id: string;
  name: string;
  /** Headers, body and totals row together. */
  rect: Rect;
  hasTotals: boolean;
  /** Properties that only change how it looks, by their names on the wire. */
  readonly look: Record<string, Wire>;
}

export interface ChartData {
  readonly id: string;
  source: string | null;
  seriesBy: string;
  series: ChartSeriesData[];
  /** Everything that was set, by path: "title/text". */
  readonly look: Record<string, Wire>;
}

export interface ChartSeriesData {
  name: string;
  values: string | null;
  categories: string | null;
  readonly look: Record<string, Wire>;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  rect: Rect;
  readonly look: Record<string, Wire>;
}

export interface CommentData {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  author: string;
  resolved: boolean;
}

export interface SheetData {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<number, CellData>;
  readonly numberFormats: Map<number, string>;
  /** Formats of whole columns, rows or sheets, for cells that have none of their own. */
  readonly wideFormats: { rect: Rect; format: string }[];
  looks: Layer[];
  validations: Layer[];
  conditionalFormats: ConditionalFormatData[];
  merges: Rect[];
  comments: CommentData[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  tables: TableData[];
  charts: ChartData[];
  frozen: Rect | null;
  protection: { readonly password: string | null; readonly options: Wire } | null;
  /** Tab colour, grid lines, page layout: everything else, by path. */
  readonly look: Record<string, Wire>;
}

export interface NameData {
  readonly name: string;
  readonly scope: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

/** A workbook as it could be saved: plain data, so that a copy of it is a file. */
export interface BookData {
  name: string;
  sheets: SheetData[];
  names: NameData[];
  readonly settings: Map<string, Wire>;
  /** Of Office.context.document.settings, as the JSON office.js hands over. */
  readonly documentSettings: Map<string, string>;
  readonly xmlParts: Map<string, string>;
  readonly properties: Record<string, Wire>;
  protection: { readonly password: string | null } | null;
  activeSheet: string;
  selection: { sheet: string; rect: Rect };
  lastId: number;
}

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const keyRow = (key: number): number => Math.floor(key / COLUMNS);
export const keyColumn = (key: number): number => key % COLUMNS;

/** A copy that shares nothing: what saving a file and opening it again gives. */
export const copyOfBook = (book: BookData): BookData => structuredClone(book);

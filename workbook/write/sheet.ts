import type { Language } from "../../engine/domain/text.js";

/** How the numbers of a column are shown; the number itself is written exactly. */
export type ColumnFormat =
  | { readonly kind: "kr"; readonly decimals: 0 | 1 | 2 } // 1.250.000 or 1.250.000,50: the decimals of the model's unit
  | { readonly kind: "number"; readonly decimals: number } // 1.234,5
  | { readonly kind: "percent" } // 2,19: the number is already in per cent
  | { readonly kind: "year" } // 2026, never 2.026
  | { readonly kind: "general" } // as many decimals as there are
  | { readonly kind: "text" }; // stays text, also when it is edited: 0123, 4-6, =Elevtal

export interface SheetColumn {
  readonly header: string;
  readonly format: ColumnFormat;
  /** In characters; worked out from the contents where left out. */
  readonly width?: number;
  /** Numbers stand to the right and texts to the left where left out. */
  readonly align?: "left" | "center" | "right";
  /** Shown when the mouse rests on the header. */
  readonly note?: string;
}

interface Annotated {
  /** Instead of the column's own, where rows of one column are counted in different units. */
  readonly format?: ColumnFormat;
  readonly note?: string;
}

/** Text is text: also "=1+1", "-5" and "#N/A" are written as the signs they are. */
export interface TextCell extends Annotated {
  readonly text: string;
}

/** An exact decimal with a point, such as "-1250000.50". More than 15 digits is more than Excel holds, and is written as text with a note. */
export interface NumberCell extends Annotated {
  readonly decimal: string;
}

/** A live formula (without =, in English, with commas) and the value it has now. */
export interface FormulaCell extends Annotated {
  readonly formula: string;
  readonly result: { readonly decimal: string } | { readonly text: string };
}

export type SheetCell = TextCell | NumberCell | FormulaCell | null;

/** "heading" opens a group of rows; "subtotal" and "total" are bold under a thin rule. */
export interface SheetRow {
  readonly kind: "plain" | "heading" | "subtotal" | "total";
  readonly cells: readonly SheetCell[];
}

/** A line above the table: what it holds for ("Scenarie", "Andet udkast"). */
export interface TitleRow {
  readonly label: string;
  readonly value: string;
}

/** What catches the eye in the body of some columns (0 is the first). */
export type Highlight =
  | { readonly kind: "negative"; readonly columns: readonly number[] } // red
  | { readonly kind: "outside"; readonly columns: readonly number[]; readonly low: string; readonly high: string } // on amber
  | { readonly kind: "text"; readonly columns: readonly number[]; readonly text: string }; // on amber where a cell is this text

/** What may be chosen in the body of a column, also in rows that the user adds. `values` or the formula of a range. */
export interface ChoiceList {
  readonly column: number;
  readonly choices: readonly string[] | { readonly formula: string };
  /** Whether other values are refused, or only warned about. */
  readonly isStrict: boolean;
  readonly prompt?: string;
}

/** Bars over the plain rows: one group per row, one bar per column of values. */
export interface BarChart {
  readonly title: string;
  readonly categoryColumn: number;
  readonly valueColumns: readonly number[];
  readonly direction: "horizontal" | "vertical";
  readonly place: "right" | "below";
}

/** A4 landscape, as wide as one page, headers repeated on each. Header and footer are plain texts. */
export interface PrintSetup {
  readonly header: string;
  readonly footer: string;
}

/**
 * A sheet to write, without a word about how. From the top: the title, the title rows, the headers, the rows, the
 * footnotes. With `table` the headers and all rows before the first total are an Excel table of that name.
 * A sheet whose headers are all blank has no header row.
 */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly titleRows: readonly TitleRow[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly footnotes: readonly string[];
  readonly table: string | null;
  /** Columns that stay when the sheet is scrolled sideways. */
  readonly frozenColumns: number;
  readonly highlights: readonly Highlight[];
  readonly choices: readonly ChoiceList[];
  readonly charts: readonly BarChart[];
  readonly print: PrintSetup;
}

/** What the file says about itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Of the few words that the writer itself adds. */
  readonly language: Language;
  /** What the file keeps under names of our own. Excel keeps it too. */
  readonly custom?: Readonly<Record<string, string>>;
}

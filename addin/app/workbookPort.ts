import type { RawTable, RawValue } from "../../workbook/read/rawTable.js";
import type { Sheet } from "../../workbook/write/sheet.js";

/** A cell of the workbook as an issue or an explanation names it: sheet and address without $ ("B7"). */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** One body cell of an input table, found by its place; what is written is a number, a text or a blank. */
export interface CellEdit extends CellPlace {
  readonly value: RawValue;
}

/** Rows appended to an input table of the workbook, in the table's own column order. */
export interface AppendedRows {
  readonly table: string;
  readonly rows: readonly (readonly RawValue[])[];
}

/** What is changed in the input tables in one step: all of it, or none and a `PortFault`. */
export interface TableEdits {
  readonly cells: readonly CellEdit[];
  readonly append: readonly AppendedRows[];
}

/** How far a long piece of work has come. `done` and `total` count cells. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** A long piece of work: it tells how far it is, and stops at the next step once the signal says so. */
export interface Work {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface WrittenSheet {
  readonly name: string;
  readonly cells: number;
}

/** Who changed the workbook; our own writes are never reported. "opened": another workbook has taken its place. */
export type WatchedChange = { readonly by: "user" | "coauthor" | "opened"; readonly table: string | null };

/**
 * The open workbook, whether it is Excel's or held in the browser. Every method either does the whole of what it says,
 * or rejects with a `PortFault` and leaves the workbook as it was (write: the previous sheets whole).
 */
export interface WorkbookPort {
  /** What the workbook is called, for headings; null where it has no name yet. */
  readonly title: () => Promise<string | null>;
  /** All tables (ListObjects) on all sheets, in one step. */
  readonly readTables: () => Promise<readonly RawTable[]>;
  /** Inserts input sheets (the template or the example). A sheet or table name that is taken is a fault, nothing is inserted. */
  readonly insertSheets: (sheets: readonly Sheet[], work: Work) => Promise<readonly WrittenSheet[]>;
  /** Replaces Tildel's result sheets as a whole by these; sheets of the same names that are not ours are a fault. */
  readonly writeResults: (sheets: readonly Sheet[], work: Work) => Promise<readonly WrittenSheet[]>;
  /**
   * Puts these sheets in place of all earlier seals, as a whole; each holds one table of its own name. Seals may have been
   * written by others than the pane. Input tables are not touched.
   */
  readonly writeSeals: (sheets: readonly Sheet[], work: Work) => Promise<readonly WrittenSheet[]>;
  /** Names of the result sheets that Tildel wrote and that are still there. */
  readonly resultSheets: () => Promise<readonly string[]>;
  readonly editTables: (edits: TableEdits) => Promise<void>;
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** Calls back after every change to an input table that is not our own; gives the way to stop. */
  readonly watch: (onChange: (change: WatchedChange) => void) => Promise<() => Promise<void>>;
  /** Small switches kept in the document itself (language, last view): never data. */
  readonly readSetting: (key: string) => Promise<string | null>;
  readonly storeSetting: (key: string, value: string) => Promise<void>;
}

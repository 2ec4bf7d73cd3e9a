import type { TableName } from "../../engine/index.js";

/** What a sealed row is of: an input table, or the results. */
export type SealedTable = TableName | "results";

/** A row as it was sealed: which row it is and what it said, as JSON objects of its filled cells. */
export interface SealedRow {
  readonly table: SealedTable;
  readonly key: string;
  readonly content: string;
}

/**
 * A final scenario under seal: fingerprints of the whole parsed input and of the results, and the rows they were made of,
 * so that it can be said what has changed. The date is the user's, never a clock's.
 */
export interface Seal {
  readonly scenario: string;
  readonly date: string;
  readonly sealedBy: string;
  readonly input: string;
  readonly results: string;
  readonly rows: readonly SealedRow[];
}

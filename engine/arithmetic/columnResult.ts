import type { Column } from "./column.js";

/**
 * A column, or the first element at which there is none: where the divisor is 0, or the key lies below the first point
 * of a curve. Data and not an Error, because the workbook is at fault, and the caller knows which cell that element is.
 */
export type ColumnResult =
  { readonly ok: true; readonly column: Column } | { readonly ok: false; readonly index: number };

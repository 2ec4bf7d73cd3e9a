/** What a cell can hold before anybody has looked at it. `date` is Excel's serial number; `error` is "#DIV/0!" and its kind. */
export type RawValue = string | number | boolean | null | { readonly error: string } | { readonly date: number };

/**
 * A table (ListObject) as any reader of workbooks must deliver it: name, sheet, header texts and body cells as they
 * stand. `firstRow` is the 1-based sheet row of the headers, `firstColumn` the 1-based column of the first header.
 */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
}

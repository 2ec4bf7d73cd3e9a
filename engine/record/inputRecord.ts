import type { CellAddress } from "../domain/cell.js";
import type { TableName } from "../domain/tableName.js";
import type { FieldValue } from "./fieldValue.js";

/** One cell of the input: which column it stands in, what it says, and where. */
export interface RecordField {
  /** The column as the engine calls it ("unit"); "values", "grades" and "facts" are columns there are several of. */
  readonly column: string;
  /** Which of several: the budget year, the grade, the header of the fact. Null where there is one. */
  readonly of: string | null;
  readonly value: FieldValue;
  readonly at: CellAddress;
}

/** One row of an input table, cell by cell: the cells that say which row it is, and the others. */
export interface InputRecord {
  readonly table: TableName;
  readonly key: readonly RecordField[];
  readonly fields: readonly RecordField[];
  readonly at: CellAddress;
}

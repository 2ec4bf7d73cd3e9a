import type { Change } from "../domain/scenario.js";
import type { FieldValue } from "../record/fieldValue.js";
import type { RecordField } from "../record/inputRecord.js";
import type { ChangeSubject } from "./changeSubject.js";
import type { LoggedTable } from "./ownRows.js";

/** One cell that differs between two scenarios or models. */
export interface LoggedChange {
  readonly subject: ChangeSubject;
  readonly table: LoggedTable;
  /** Whether the whole row is new or gone, or only this cell of it differs. */
  readonly row: "new" | "gone" | "kept";
  /** The filled cells that say which row it is (part, parameter, scope, grades, school, year, …); never the model. */
  readonly key: readonly RecordField[];
  readonly column: string;
  /** The budget year, the grade or the header of the fact, where the column is one of several. */
  readonly of: string | null;
  /** Null: a blank cell, or no such row. */
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** The row's unit as written (the new one where it changes), and the unit of money where the table holds amounts. */
  readonly unit: string;
  /** The rows of Ændringer that the values come from; null where a value stands in the table itself. */
  readonly beforeFrom: Change | null;
  readonly afterFrom: Change | null;
}

/** Every difference between two scenarios or models, in the order of the workbook's tables and the parts' numbers. */
export interface ChangeLog {
  readonly from: string;
  readonly to: string;
  readonly fromModel: string;
  readonly toModel: string;
  /** True where "from" is seen on the schools, pupils and key figures of "to" (decision 0005), so that these are alike. */
  readonly onPupilsOfAfter: boolean;
  readonly changes: readonly LoggedChange[];
  /** What is changed, each once, in the same order. */
  readonly subjects: readonly ChangeSubject[];
}

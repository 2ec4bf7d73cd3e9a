import type { CellAddress } from "./cell.js";
import type { IssueCode } from "./issueCode.js";
import type { TableName } from "./tableName.js";

/** "error": nothing is computed. "remark": worth knowing, the result stands. */
export type Severity = "error" | "remark";

/**
 * Something the user should mend or know. Data only: the sentences (expected, what to do) are made from `code` and
 * `details` by the message tables in `workbook/text`, in the user's language. `found` is what the cell held, as written.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly table: TableName | null;
  readonly at: CellAddress | null;
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

/** A value, or every reason why there is none. Remarks may accompany a value. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

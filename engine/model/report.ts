import type { CellAddress } from "../domain/cell.js";
import type { Issue, Severity } from "../domain/issue.js";
import type { ModelIssueCode } from "../domain/modelIssueCode.js";
import type { TableName } from "../domain/tableName.js";

/** Receives every issue; the work goes on, so that all of them are found at once. */
export type Report = (issue: Issue) => void;

export interface IssuePlace {
  readonly table: TableName;
  readonly at: CellAddress | null;
  readonly found?: string;
  readonly severity?: Severity;
}

export function modelIssue(
  code: ModelIssueCode,
  place: IssuePlace,
  details: Readonly<Record<string, string>> = {},
): Issue {
  return {
    code,
    severity: place.severity ?? "error",
    table: place.table,
    at: place.at,
    found: place.found ?? "",
    details,
  };
}

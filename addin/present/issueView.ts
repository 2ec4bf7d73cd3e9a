import type { Issue, Language, TableName, Text } from "../../engine/index.js";
import { issueText } from "../../workbook/text/issueText.js";
import { TABLE_LIST } from "../../workbook/text/tableDictionary.js";
import type { CellPlace } from "../app/workbookPort.js";

/** An issue as a view shows it: sentences in the user's language, and the cell to go to. */
export interface IssueView {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly place: CellPlace | null;
}

/** The issues of one table. `table` null: of the workbook as a whole. */
export interface IssueGroup {
  readonly table: TableName | null;
  readonly label: string;
  readonly issues: readonly IssueView[];
}

const WHOLE_BOOK: Text = { da: "Projektmappen", en: "The workbook" };

export function issueView(issue: Issue, language: Language): IssueView {
  const { where, found, expected, remedy } = issueText(issue, language);
  const place = issue.at && { sheet: issue.at.sheet, address: issue.at.cell };
  return { severity: issue.severity, code: issue.code, where, found, expected, remedy, place };
}

/** In the order of the workbook's tables, after what holds for the whole workbook; tables without issues are left out. */
export function issueGroups(issues: readonly Issue[], language: Language): readonly IssueGroup[] {
  const tables = [{ name: null, label: WHOLE_BOOK }, ...TABLE_LIST];
  return tables
    .map(({ name, label }) => ({
      table: name,
      label: label[language],
      issues: issues.filter(({ table }) => table === name).map((issue) => issueView(issue, language)),
    }))
    .filter((group) => group.issues.length > 0);
}

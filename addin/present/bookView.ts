import { compareSchoolIds } from "../../engine/domain/school.js";
import { hasErrors, modelSettings, type Issue, type Language, type ModelInput } from "../../engine/index.js";
import { cellName } from "../../workbook/read/cellName.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { inputTableOf } from "./inputTableOf.js";
import type { IssueGroup } from "./issueView.js";
import { groupedIssues } from "./issueViews.js";
import { knownNames, proposedComparison, type KnownName, type Proposed } from "./knownNames.js";

/** A table that was read, as the start page lists it. */
export interface TableView {
  readonly label: string;
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
}

export interface SchoolName {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
}

/** What a workbook holds and what is wrong with it. Names and schools are empty where it cannot be read for errors. */
export interface BookView {
  readonly municipality: string | null;
  readonly tables: readonly TableView[];
  readonly names: readonly KnownName[];
  readonly schools: readonly SchoolName[];
  readonly clusters: readonly string[];
  readonly proposed: Proposed | null;
  readonly issues: readonly IssueGroup[];
  readonly errors: number;
  readonly remarks: number;
  /** No errors: everything can be computed. */
  readonly isComputable: boolean;
}

/** `input` null: an error withholds it. `issues` are all there are, of the cells and of the models. */
export async function bookView(
  tables: readonly RawTable[],
  input: ModelInput | null,
  issues: readonly Issue[],
  language: Language,
): Promise<BookView> {
  const names = input ? knownNames(input) : [];
  const schools = input ? schoolNames(input) : [];
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return {
    municipality: input && modelSettings(input, names[0]?.model ?? "", () => undefined).municipality,
    tables: tables.flatMap(tableView),
    names,
    schools,
    clusters: [...new Set(schools.flatMap(({ cluster }) => (cluster === null ? [] : [cluster])))].sort(),
    proposed: proposedComparison(names),
    issues: await groupedIssues(issues, language),
    errors,
    remarks: issues.length - errors,
    isComputable: input !== null && !hasErrors(issues),
  };
}

/** Tables that are not input are left out. */
function tableView(table: RawTable): readonly TableView[] {
  if (inputTableOf(table.name) === null) return [];
  const filled = table.rows.filter((row) => row.some((value) => value !== null && value !== ""));
  return [
    {
      label: table.name,
      sheet: table.sheet,
      address: cellName(table.firstColumn, table.firstRow),
      rows: filled.length,
    },
  ];
}

function schoolNames({ schools }: ModelInput): readonly SchoolName[] {
  return [...schools]
    .sort((left, right) => compareSchoolIds(left.id, right.id))
    .map(({ id, name, cluster }) => ({ id, name, cluster }));
}

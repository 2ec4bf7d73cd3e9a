import type { ChangeableTable } from "../../engine/domain/scenario.js";
import { isBlank } from "./blank.js";
import type { Book } from "./book.js";
import type { ChangeColumn } from "../text/tables/changes.js";
import type { TableRow } from "./foundTable.js";
import { columnIndex, valueAt } from "./foundTable.js";
import { reportCell } from "./readRow.js";

/** The columns of Ændringer that say which value of a table is changed. */
type PointingColumn = "part" | "parameter" | "scope" | "schoolId" | "year" | "gradeFrom" | "gradeTo";

type Need = "needed" | "allowed";

/**
 * Which columns point at a value of each table; columns that are not named must be blank, or the user would believe
 * that a change holds for one school when it holds for all. `parameter` is the name of what is changed: a parameter, a
 * column of Modeller or Skoler (or "Ny del"), a pupil group, a frame, a key figure, a curve, a cap, a kind of index step or
 * a setting. In Demografi it is the column, and the frame stands in Del. The point of a curve stands in Trin fra; the year of a cap is a year that pupils started in.
 * A school in Skole-id says the same as "Skole: …" in Gælder, so only one of them may be filled.
 */
export const CHANGE_RULES: Readonly<Record<ChangeableTable, Partial<Record<PointingColumn, Need>>>> = {
  parameters: {
    part: "needed",
    parameter: "needed",
    scope: "allowed",
    schoolId: "allowed",
    year: "allowed",
    gradeFrom: "allowed",
    gradeTo: "allowed",
  },
  parts: { part: "needed", parameter: "needed" },
  pupilCounts: { schoolId: "needed", year: "needed", gradeFrom: "needed", gradeTo: "allowed", parameter: "allowed" },
  frames: { parameter: "needed", year: "needed" },
  schools: { schoolId: "needed", parameter: "needed" },
  keyFigures: { schoolId: "needed", parameter: "needed", year: "allowed" },
  curves: { parameter: "needed", gradeFrom: "needed", year: "allowed" },
  classCaps: { parameter: "needed", year: "allowed", gradeFrom: "allowed", gradeTo: "allowed" },
  indexSteps: { parameter: "allowed", year: "needed" },
  settings: { parameter: "needed" },
  demography: { part: "needed", parameter: "needed", year: "allowed", gradeFrom: "allowed", gradeTo: "allowed" },
};

const POINTING: readonly PointingColumn[] = ["part", "parameter", "scope", "schoolId", "year", "gradeFrom", "gradeTo"];

/** Reports the pointing columns that are blank but needed, and those that are filled but mean nothing for the table. */
export function checkPointing(book: Book, row: TableRow<ChangeColumn>, table: ChangeableTable): void {
  const rule = CHANGE_RULES[table];
  for (const id of POINTING) {
    const blank = isBlank(valueAt(row, columnIndex(row, id)));
    if (blank && rule[id] === "needed") reportCell(book, row, id, "changeNeedsColumn", { inTable: table });
    if (!blank && rule[id] === undefined) reportCell(book, row, id, "changeLeavesColumn", { inTable: table });
  }
  const isFilled = (id: PointingColumn) => !isBlank(valueAt(row, columnIndex(row, id)));
  if (rule.scope && isFilled("scope") && isFilled("schoolId")) reportCell(book, row, "schoolId", "schoolBesideScope");
}

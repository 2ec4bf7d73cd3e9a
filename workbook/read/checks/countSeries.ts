import type { SchoolYear } from "../../../engine/domain/time.js";
import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import { blankAs, filled } from "../blank.js";
import { nameText } from "../cells/nameText.js";
import { schoolYear } from "../cells/schoolYear.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { peek } from "../readRow.js";

/** One row of a series, with its school year. */
export interface CountedRow {
  readonly row: TableRow<PupilCountColumn>;
  readonly schoolYear: SchoolYear;
}

/** The rows of one school, site and pupil group through the school years. */
export interface CountSeries {
  readonly schoolId: string;
  readonly site: string;
  readonly group: string;
  readonly rows: readonly CountedRow[];
}

/** The series of Elevtal, of the rows whose school, site, group and school year can be read. */
export function countSeries(table: FoundTable<PupilCountColumn>): readonly CountSeries[] {
  const series = new Map<string, CountSeries & { rows: CountedRow[] }>();
  for (const row of table.rows) {
    const schoolId = peek(row, "schoolId", filled(nameText));
    const site = peek(row, "site", blankAs("", nameText));
    const group = peek(row, "group", filled(nameText));
    const year = peek(row, "schoolYear", filled(schoolYear));
    if (schoolId === null || site === null || group === null || year === null) continue;
    const key = JSON.stringify([schoolId, site, group]);
    const found = series.get(key) ?? { schoolId, site, group, rows: [] };
    series.set(key, found);
    found.rows.push({ row, schoolYear: year });
  }
  return [...series.values()];
}

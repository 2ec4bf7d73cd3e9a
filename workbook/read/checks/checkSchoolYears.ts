import type { Severity } from "../../../engine/domain/issue.js";
import type { SchoolYear } from "../../../engine/domain/time.js";
import type { PupilCountColumn } from "../../text/tables/pupilCounts.js";
import type { SchoolColumn } from "../../text/tables/schools.js";
import { filled } from "../blank.js";
import type { Book } from "../book.js";
import { nameText } from "../cells/nameText.js";
import type { FoundTable, TableRow } from "../foundTable.js";
import { peek, reportCell } from "../readRow.js";
import type { CountSeries } from "./countSeries.js";
import { countSeries } from "./countSeries.js";

/**
 * Reports the schools of Skoler that have no row in Elevtal, or none in a school year after their first: no row is not
 * no pupils. Earlier years are for the run to ask for, if a part follows them: a school may open.
 */
export function checkSchoolsCounted(book: Book, table: FoundTable<SchoolColumn>): void {
  const counts = book.tables.pupilCounts;
  if (!counts || counts.rows.length === 0) return;
  const named = new Set(counts.rows.map((row) => peek(row, "schoolId", filled(nameText))));
  const years = yearsBy(countSeries(counts), ({ schoolId }) => schoolId);
  const inTable = new Set([...years.values()].flatMap((own) => [...own]));
  for (const row of table.rows) {
    const school = peek(row, "schoolId", filled(nameText));
    if (school === null) continue;
    if (!named.has(school)) reportCell(book, row, "schoolId", "schoolWithoutCounts", { school });
    for (const schoolYear of missingYears(years.get(school), inTable)) {
      reportCell(book, row, "schoolId", "schoolYearWithoutCounts", { school, schoolYear });
    }
  }
}

/**
 * Reports a site without a row in a school year in which its school has others, after the site's first: its classes
 * would vanish. A pupil group that ends is only remarked on, since groups come and go.
 */
export function checkSeriesCounted(book: Book, series: readonly CountSeries[]): void {
  const ofSchool = yearsBy(series, ({ schoolId }) => schoolId);
  const ofSite = yearsBy(series, siteKey);
  const mixed = schoolsWithSomeSitesBlank(series);
  const seen = new Set<string>();
  for (const one of series) {
    const schoolYears = ofSchool.get(one.schoolId) ?? new Set();
    const siteYears = ofSite.get(siteKey(one)) ?? new Set();
    if (!mixed.has(one.schoolId) && !seen.has(siteKey(one))) {
      report(book, one, missingYears(siteYears, schoolYears), "siteYearWithoutCounts", "error");
    }
    seen.add(siteKey(one));
    const own = new Set(one.rows.map(({ schoolYear }) => schoolYear));
    report(book, one, missingYears(own, siteYears), "groupYearWithoutCounts", "remark");
  }
}

function report(
  book: Book,
  { schoolId: school, site, group, rows }: CountSeries,
  years: readonly SchoolYear[],
  code: "siteYearWithoutCounts" | "groupYearWithoutCounts",
  severity: Severity,
): void {
  const row: TableRow<PupilCountColumn> | undefined = rows[0]?.row;
  for (const schoolYear of row ? years : []) {
    if (row) reportCell(book, row, "schoolId", code, { school, site, group, schoolYear }, severity);
  }
}

type Years = ReadonlySet<SchoolYear>;

/** The years that others have and these lack, from their own first year on. */
function missingYears(own: Years | undefined, others: Years): readonly SchoolYear[] {
  const [first] = own ? [...own].sort() : [];
  if (first === undefined || own === undefined) return [];
  return [...others].filter((year) => year > first && !own.has(year)).sort();
}

function yearsBy(series: readonly CountSeries[], keyOf: (one: CountSeries) => string): ReadonlyMap<string, Years> {
  const years = new Map<string, Set<SchoolYear>>();
  for (const one of series) {
    const found = years.get(keyOf(one)) ?? new Set<SchoolYear>();
    years.set(keyOf(one), found);
    for (const { schoolYear } of one.rows) found.add(schoolYear);
  }
  return years;
}

function siteKey({ schoolId, site }: CountSeries): string {
  return JSON.stringify([schoolId, site]);
}

/** Where a school names its site in one row and not in another, `checkSites` says so; the years would only confuse. */
function schoolsWithSomeSitesBlank(series: readonly CountSeries[]): ReadonlySet<string> {
  const blank = new Set(series.filter(({ site }) => site === "").map(({ schoolId }) => schoolId));
  return new Set(
    series.filter(({ site, schoolId }) => site !== "" && blank.has(schoolId)).map(({ schoolId }) => schoolId),
  );
}

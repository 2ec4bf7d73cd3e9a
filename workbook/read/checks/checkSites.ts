import type { Book } from "../book.js";
import { reportCell } from "../readRow.js";
import type { CountSeries } from "./countSeries.js";

/**
 * Remarks, once for each school and pupil group, where some rows name a site and others do not: a blank one may be the
 * school's total, so that pupils are counted twice, or a site that somebody forgot to name.
 */
export function checkSites(book: Book, series: readonly CountSeries[]): void {
  const named = new Map(series.filter(({ site }) => site !== "").map((one) => [placeKey(one), one]));
  for (const blank of series.filter(({ site }) => site === "")) {
    const [row] = blank.rows;
    const [other] = named.get(placeKey(blank))?.rows ?? [];
    if (!row || !other) continue;
    const details = { school: blank.schoolId, otherYear: other.schoolYear };
    reportCell(book, row.row, "site", "siteSometimesBlank", details, "remark");
  }
}

function placeKey({ schoolId, group }: CountSeries): string {
  return JSON.stringify([schoolId, group]);
}

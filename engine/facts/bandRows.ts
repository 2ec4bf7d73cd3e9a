import type { PupilCount } from "../domain/pupilCount.js";
import type { CountedRow } from "./groupRows.js";
import { cellsInGrades, pupilsInGrades } from "./pupilsInGrades.js";

/** A band of grades, both ends included. */
export interface GradeBand {
  readonly from: number;
  readonly to: number;
}

export const ALL_GRADES: GradeBand = { from: 0, to: 10 };

/** The pupils of one place by grade band; the pupil groups of the part are added up. Bands come in order of grade. */
export function bandRows(counts: readonly PupilCount[], bands: readonly GradeBand[]): readonly CountedRow[] {
  const inBand = ({ from, to }: GradeBand): number => counts.reduce((sum, count) => sum + pupilsInGrades(count, from, to), 0);
  const groups = [...new Set(counts.map((count) => count.group))].join(", ");
  return bands.map((band) => ({
    row: {
      site: counts.length === 1 ? (counts[0]?.site ?? "") : "",
      group: groups,
      gradeFrom: band.from,
      gradeTo: band.to,
      cells: () => cellsInGrades(counts, band.from, band.to),
      capAt: null,
    },
    pupils: inBand(band),
    higher: bands.filter((other) => other.from > band.to).reduce((sum, other) => sum + inBand(other), 0),
    cap: 0,
  }));
}

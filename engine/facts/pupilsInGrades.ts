import type { CellAddress } from "../domain/cell.js";
import type { PupilCount } from "../domain/pupilCount.js";

/** Pupils of a count in grades `from` to `to`; a blank cell is a grade that is not offered. */
export function pupilsInGrades(count: PupilCount, from: number, to: number): number {
  let pupils = 0;
  for (let grade = from; grade <= to; grade++) pupils += count.grades[grade]?.value ?? 0;
  return pupils;
}

/** The cells that `pupilsInGrades` added up. */
export function cellsInGrades(counts: readonly PupilCount[], from: number, to: number): readonly CellAddress[] {
  return counts.flatMap((count) => count.grades.slice(from, to + 1).flatMap((cell) => (cell ? [cell.at] : [])));
}

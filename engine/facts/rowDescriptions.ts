import type { JointTeaching, PupilCount } from "../domain/pupilCount.js";
import type { GradeBand } from "./gradeBand.js";
import type { RowDescription } from "./layout.js";
import { cellsInGrades } from "./pupilsInGrades.js";
import { visitRows, type RowRule } from "./visitRows.js";

/** What the rows of one school and school year stand for, in the order `visitRows` visits them. */
export function rowDescriptions(
  counts: readonly PupilCount[],
  joint: readonly JointTeaching[],
  rule: RowRule,
  place: "site" | "school",
): readonly RowDescription[] {
  const found: RowDescription[] = [];
  visitRows(counts, joint, rule, place, (own, gradeFrom, gradeTo, _pupils, _higher, cap) => {
    const sites = new Set(own.map(({ site }) => site));
    const [site = ""] = sites.size === 1 ? sites : [];
    const group = [...new Set(own.map((count) => count.group))].join(", ");
    found.push({
      site,
      group,
      gradeFrom,
      gradeTo,
      cells: cellsInGrades(own, gradeFrom, gradeTo),
      cellsInHigherBands: higherBands(rule, gradeTo).flatMap(({ from, to }) => cellsInGrades(own, from, to)),
      capAt: cap?.pupils.at ?? null,
    });
  });
  return found;
}

const higherBands = (rule: RowRule, gradeTo: number): readonly GradeBand[] =>
  rule.kind === "bands" ? rule.bands.filter(({ from }) => from > gradeTo) : [];

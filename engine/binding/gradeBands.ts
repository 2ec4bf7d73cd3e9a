import type { ParameterRow } from "../domain/parameter.js";
import type { Part } from "../domain/part.js";
import { ALL_GRADES, type GradeBand } from "../facts/gradeBand.js";
import type { Mechanism } from "../mechanisms/mechanism.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";

/** The band a row of Parametre is written for; null where it holds for all grades. */
export function bandOfRow(row: ParameterRow): GradeBand | null {
  if (row.gradeFrom === null && row.gradeTo === null) return null;
  return { from: row.gradeFrom ?? ALL_GRADES.from, to: row.gradeTo ?? ALL_GRADES.to };
}

/**
 * The grade bands of a part: those its banded parameters are written for, in order of grade; one band of all grades
 * where none is. All banded parameters of a part use the same bands, because a pupil can be in one band only.
 */
export function gradeBands(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  rows: ReadonlyMap<string, readonly ParameterRow[]>,
): readonly GradeBand[] {
  const bands = new Map<string, { readonly band: GradeBand; readonly row: ParameterRow }>();
  for (const declaration of mechanism.parameters) {
    for (const row of rows.get(declaration.id) ?? []) {
      const band = bandOfRow(row);
      if (band && declaration.varies === "grade") bands.set(`${band.from}-${band.to}`, { band, row });
    }
  }
  const found = [...bands.values()].sort(
    (left, right) => left.band.from - right.band.from || left.band.to - right.band.to,
  );
  found.slice(1).forEach(({ band, row }, index) => {
    const before = found[index]?.band;
    if (!before || band.from > before.to) return;
    const details = { part: part.name, band: `${band.from}-${band.to}`, other: `${before.from}-${before.to}` };
    context.report(
      modelIssue("bandsOverlap", { table: "parameters", at: row.cells.gradeFrom, found: details.band }, details),
    );
  });
  return found.length === 0 ? [ALL_GRADES] : found.map(({ band }) => band);
}

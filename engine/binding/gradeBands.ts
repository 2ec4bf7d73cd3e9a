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
 * where none is. All banded parameters of a part use the same bands, because a pupil can be in one band only. Where a row
 * for all grades stands beside the bands, the remaining grades are bands too.
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
  const written = found.map(({ band }) => band);
  if (written.length === 0) return [ALL_GRADES];
  return coversAllGrades(mechanism, rows)
    ? [...written, ...remaining(written)].sort((left, right) => left.from - right.from)
    : written;
}

/** True where every required parameter by grade also has a row for all grades: then no grade was meant to be left out. */
function coversAllGrades(mechanism: Mechanism, rows: ReadonlyMap<string, readonly ParameterRow[]>): boolean {
  const required = mechanism.parameters.filter(({ varies, absent }) => varies === "grade" && absent === "error");
  return required.every(({ id }) => (rows.get(id) ?? []).some((row) => !bandOfRow(row) && row.scope.kind === "all"));
}

/** The grades between and around the written bands, as bands of their own. */
function remaining(written: readonly GradeBand[]): readonly GradeBand[] {
  const starts = [ALL_GRADES.from, ...written.map(({ to }) => to + 1)];
  const ends = [...written.map(({ from }) => from - 1), ALL_GRADES.to];
  return starts.flatMap((from, index) => (from <= (ends[index] ?? -1) ? [{ from, to: ends[index] ?? from }] : []));
}

import { compareFractions, isWhole, multiplyFractions, ONE } from "../arithmetic/index.js";
import { acceptUnit } from "../binding/acceptedUnits.js";
import type { ParameterValue } from "../domain/parameter.js";
import type { BoundPart } from "../binding/boundPart.js";
import { startOf, type BudgetYear } from "../domain/time.js";
import { LAST_YEAR, NEW_FIRST, OLD_FIRST } from "../mechanisms/names.js";
import { namesFromOutside } from "../formula/namesUsed.js";
import { modelIssue } from "../model/report.js";

const SHARE = { kind: "share", unit: "share" } as const;

/** The names that mean nothing without a first year. */
const NEED_START: readonly string[] = [OLD_FIRST, NEW_FIRST, LAST_YEAR];

/** The first year of a phase-in: as given, or the first year (school year) that a share is given for; null for other parts. */
export function phaseInStart(bound: BoundPart): BudgetYear | null {
  const { context, part, rows } = bound.binding;
  const given = rows.get("start")?.[0]?.values.get(context.year)?.value;
  if (given !== undefined && typeof given !== "string" && isWhole(given)) return Number(given.numerator);
  const years = (rows.get("oldShare") ?? []).flatMap(({ values, unit }) =>
    [...values].flatMap(([year, { value }]) => (isWholeOld(value, unit) ? [] : [year])),
  );
  const schoolYears = (rows.get("oldShareBySchoolYear") ?? []).flatMap(({ scope, values, unit }) =>
    scope.kind === "schoolYear" && ![...values.values()].every(({ value }) => isWholeOld(value, unit))
      ? [startOf(scope.schoolYear)]
      : [],
  );
  const all = [...years, ...schoolYears];
  if (all.length > 0) return Math.min(...all);
  const names = namesFromOutside(bound.lines);
  if (names.some((name) => NEED_START.includes(name)))
    context.report(
      modelIssue("missingStartYear", { table: "parts", at: part.cells.name, found: part.name }, { part: part.name }),
    );
  return null;
}

/** A year in which all of it is the old model is before the phase-in: 1, or 100 percent. */
function isWholeOld(value: ParameterValue, unit: string): boolean {
  const factor = acceptUnit(SHARE, unit);
  if (typeof value === "string" || factor === null || factor === "missing") return false;
  return compareFractions(multiplyFractions(value, factor), ONE) === 0;
}

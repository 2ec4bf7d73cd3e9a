import { compareFractions, constantColumn } from "../arithmetic/index.js";
import type { ParameterRow } from "../domain/parameter.js";
import { schoolYearStarting, type SchoolYear } from "../domain/time.js";
import type { Input } from "../formula/input.js";
import { inBeginningSchoolYear, inEndingSchoolYear } from "../mechanisms/names.js";
import { modelIssue } from "../model/report.js";
import { parameterValue, type ParameterValueInYear } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";
import { rowIsAllowed } from "./rowIsAllowed.js";

/**
 * A parameter by school year, of the school year that ends or begins in the budget year. A row holds for its school year
 * whichever year column its value stands in; two values that differ are an issue, and so is a school year without a row.
 */
export function schoolYearParameter(binding: PartBinding, which: "ending" | "beginning", id: string): Input | null {
  const { context, mechanism, part } = binding;
  const declaration = mechanism.parameters.find((known) => known.id === id);
  if (!declaration) throw new Error(`Nobody declares the parameter "${id}": a fault in the mechanism`);
  const schoolYear = schoolYearStarting(which === "ending" ? context.year - 1 : context.year);
  const rows = (binding.rows.get(id) ?? []).filter((row) => rowIsAllowed(binding, declaration, row));
  const own = rows.filter(({ scope }) => scope.kind === "schoolYear" && scope.schoolYear === schoolYear);
  const values = own.flatMap((row) => valuesOf(binding, declaration, row));
  const [first] = values;
  if (!first) {
    const details = { parameter: declaration.label.da, part: part.name, schoolYear };
    const at = rows[0]?.cells.scope ?? part.cells.name;
    context.report(modelIssue("missingSchoolYear", { table: "parameters", at, found: part.name }, details));
    return null;
  }
  const other = values.find(({ value }) => compareFractions(value, first.value) !== 0);
  if (other) {
    const details = { parameter: declaration.label.da, part: part.name, other: first.at[0]?.cell ?? "" };
    context.report(modelIssue("equallySpecific", { table: "parameters", at: other.at[0] ?? null }, details));
    return null;
  }
  return {
    name: which === "ending" ? inEndingSchoolYear(id) : inBeginningSchoolYear(id),
    space: "model",
    label: labelOf(declaration.label, schoolYear),
    unit: declaration.unit,
    column: constantColumn(first.value),
    origin: () => ({ kind: "cells", at: first.at }),
  };
}

const labelOf = ({ da, en }: { da: string; en: string }, schoolYear: SchoolYear): { da: string; en: string } => ({
  da: `${da} ${schoolYear}`,
  en: `${en} ${schoolYear}`,
});

/** The values of all filled year columns of a row. */
function valuesOf(
  { context }: PartBinding,
  declaration: PartBinding["mechanism"]["parameters"][number],
  row: ParameterRow,
): readonly ParameterValueInYear[] {
  return [...row.values.keys()].flatMap((year) => parameterValue({ ...context, year }, declaration, row) ?? []);
}

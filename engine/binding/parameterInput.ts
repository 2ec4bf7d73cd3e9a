import { constantColumn, fraction } from "../arithmetic/index.js";
import type { Column } from "../arithmetic/column.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { SpaceName } from "../formula/expression.js";
import type { Input } from "../formula/input.js";
import { parameter } from "../mechanisms/names.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { modelIssue } from "../model/report.js";
import { bySchoolYearInput } from "./bySchoolYearInput.js";
import { chooseRows } from "./chooseRows.js";
import { bandOfRow } from "./gradeBands.js";
import { indexedInput } from "./indexedInput.js";
import { rowIsAllowed } from "./rowIsAllowed.js";
import { parameterValue, type ParameterValueInYear } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";

/**
 * A parameter as a column: one value for all where no row makes an exception, else one per school, else one per row
 * (grade band). Null where issues leave no value.
 */
export function parameterInput(binding: PartBinding, declaration: ParameterDeclaration): Input | null {
  const rows = (binding.rows.get(declaration.id) ?? []).filter((row) => rowIsAllowed(binding, declaration, row));
  if (rows.length === 0) return absent(binding, declaration);
  if (declaration.bySchoolYear) return bySchoolYearInput(binding, declaration, rows);
  const values = rows.map((row) => parameterValue(binding.context, declaration, row));
  if (values.some((value) => value === null)) return null;
  const space = spaceOf(rows);
  const chosen = chosenRows(binding, declaration, rows, space);
  if (!chosen) return null;
  return indexedInput({ binding, declaration, space, values: values as readonly ParameterValueInYear[], chosen });
}

function spaceOf(rows: readonly ParameterRow[]): SpaceName {
  if (rows.some((row) => bandOfRow(row))) return "row";
  return rows.some((row) => row.scope.kind !== "all") ? "school" : "model";
}

function absent(binding: PartBinding, declaration: ParameterDeclaration): Input | null {
  const { absent: rule } = declaration;
  if (rule !== "error" && typeof rule.value === "number") return constantInput(declaration, fraction(rule.value));
  if (rule === "error" || rule.value === null) {
    const details = {
      parameter: declaration.label.da,
      part: binding.part.name,
      unit: declaration.unit,
      model: binding.context.model,
    };
    binding.context.report(
      modelIssue(
        "missingParameter",
        { table: "parts", at: binding.part.cells.name, found: binding.part.name },
        details,
      ),
    );
  }
  return null;
}

function constantInput(declaration: ParameterDeclaration, value: Fraction): Input {
  const column: Column = constantColumn(value);
  const name = parameter(declaration.id);
  return {
    name,
    space: "model",
    label: declaration.label,
    unit: declaration.unit,
    column,
    origin: () => ({ kind: "cells", at: [] }),
  };
}

/** For every element of the space, the number of the row that holds; rows.length stands for "not in use here". */
function chosenRows(
  binding: PartBinding,
  declaration: ParameterDeclaration,
  rows: readonly ParameterRow[],
  space: SpaceName,
): Int32Array | null {
  const { layout, context, part } = binding;
  const choose = chooseRows(context, declaration, rows, part.name);
  if (space === "model") return Int32Array.of(choose(0)[0] ?? 0);
  const size = space === "school" ? layout.schools.length : layout.gradeTo.length;
  const missing = new Set<string>();
  const chosen = Int32Array.from({ length: size }, (_, element) => {
    const school = space === "school" ? element : (layout.schoolOfRow[element] ?? 0);
    const grade = space === "school" ? 0 : (layout.gradeTo[element] ?? 0);
    const row = choose(school)[grade] ?? -1;
    if (row >= 0) return row;
    if (
      (declaration.absent === "error" || declaration.needed) &&
      declaration.varies !== "onlyNamed" &&
      countsHere(binding, space, element)
    ) {
      missing.add(space === "school" ? `school:${layout.schools[school]?.id ?? ""}` : `grade:${grade}`);
    }
    return rows.length;
  });
  for (const what of missing) reportMissing(binding, declaration, what);
  return missing.size === 0 ? chosen : null;
}

/** A band without pupils needs no rate. */
const countsHere = ({ layout }: PartBinding, space: SpaceName, element: number): boolean =>
  space === "school" || (layout.pupilsOfRow[element] ?? 0) > 0;

function reportMissing({ context, part }: PartBinding, declaration: ParameterDeclaration, what: string): void {
  const [kind, value = ""] = what.split(":");
  const code = kind === "school" ? "missingParameterForSchool" : "missingParameterForBand";
  const details = { parameter: declaration.label.da, part: part.name, where: value, model: context.model };
  context.report(modelIssue(code, { table: "parts", at: part.cells.name, found: part.name }, details));
}

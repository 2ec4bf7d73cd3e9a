import type { ParameterRow } from "../domain/parameter.js";
import { startOf } from "../domain/time.js";
import type { Input } from "../formula/input.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import { modelIssue } from "../model/report.js";
import { chooseRows } from "./chooseRows.js";
import { indexedInput } from "./indexedInput.js";
import { parameterValue } from "./parameterValue.js";
import type { PartBinding } from "./partBinding.js";

/**
 * A parameter with one value for each school year the part follows: the column 2026 is the school year 2026/27. Schools
 * without a row have nothing. Null where issues leave no value; a blank column is not 0.
 */
export function bySchoolYearInput(
  binding: PartBinding,
  declaration: ParameterDeclaration,
  rows: readonly ParameterRow[],
): Input | null {
  const { layout, context, part, mechanism } = binding;
  const starts = layout.schoolYears.flatMap((schoolYear) => (schoolYear === null ? [] : [startOf(schoolYear)]));
  if (starts.length < layout.schoolYears.length) {
    const place = { table: "parts", at: part.cells.countBasis, found: part.countBasis ?? "" } as const;
    context.report(modelIssue("missingCountBasis", place, { part: part.name, mechanism: mechanism.label.da }));
    return null;
  }
  const read = rows.flatMap((row) => starts.map((start) => parameterValue(context, declaration, row, start)));
  const values = read.filter((value) => value !== null);
  if (values.length < read.length) return null;
  const choose = chooseRows(context, declaration, rows, part.name);
  const chosen = Int32Array.from(layout.schoolOfYear, (school, element) => {
    const row = choose(school)[0] ?? -1;
    return row < 0 ? values.length : row * starts.length + (element % starts.length);
  });
  return indexedInput({ binding, declaration, space: "year", values, chosen });
}

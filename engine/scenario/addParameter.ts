import { declarationOf } from "../binding/parameterRows.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { ParameterRow, PriceLevel, Scope } from "../domain/parameter.js";
import type { Change } from "../domain/scenario.js";
import type { BudgetYear } from "../domain/time.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { modelSettings } from "../model/modelSettings.js";
import { nameKey } from "../model/nameKey.js";
import { isFormula, replaced, type TargetFinder } from "./changeTarget.js";
import { parameterScope, rowsOfParameter } from "./changeParameters.js";
import { writtenUnit } from "./writtenUnit.js";

/**
 * A value of Parametre that was not there (Før blank): a year of a row, or a row for an exception, a band or a parameter
 * of a new part. Its unit and price level are those of the parameter's other rows; without any, the mechanism's unit and
 * the model's price level. Nothing is added where the part or the parameter is unknown, nor a row for everybody beside
 * rows for some: those would hold before it, so that it would change nothing.
 */
export const addParameter: TargetFinder = (input, model, change) => {
  const { value } = change.after;
  if (value === null || isFormula(value)) return [];
  const [row] = rowsOfParameter(input, model, change);
  const years = change.year === null ? budgetYears(input, model) : [Number(change.year)];
  const added = row ?? newRow(input, model, change);
  if (added === null || years.length === 0) return [];
  const changed = { ...added, values: withYears(added, years, { value, at: change.after.at }) };
  const replace = (before: ModelInput): ModelInput => ({
    ...before,
    parameters: row ? replaced(before.parameters, row, changed) : [...before.parameters, changed],
  });
  return [{ current: null, replace }];
};

const withYears = (
  { values }: ParameterRow,
  years: readonly BudgetYear[],
  value: NonNullable<ReturnType<ParameterRow["values"]["get"]>>,
): ParameterRow["values"] => new Map([...values, ...years.map((year) => [year, value] as const)]);

const budgetYears = (input: ModelInput, model: string): readonly BudgetYear[] =>
  modelSettings(input, model, () => undefined).budgetYears;

function newRow(input: ModelInput, model: string, change: Change): ParameterRow | null {
  const { at, parameter, gradeFrom, gradeTo, reason } = change;
  const part = input.parts.find(
    (known) => nameKey(known.model) === nameKey(model) && nameKey(known.name) === nameKey(change.part ?? ""),
  );
  const mechanism = part ? findMechanism(part.mechanism) : null;
  if (!part || !mechanism || parameter === null) return null;
  const declared = declarationOf(mechanism, parameter);
  if (!declared && mechanism.id !== "formula") return null;
  const alike = rowsOfParameter(input, model, change, "anyRow");
  const isGeneral = parameterScope(change).kind === "all" && gradeFrom === null && gradeTo === null;
  if (isGeneral && alike.length > 0) return null;
  const unit = sharedBy(alike, (row) => row.unit) ?? (declared ? writtenUnit(declared) : "");
  const scope: Scope = parameterScope(change);
  return {
    ...{ model: part.model, part: part.name, parameter, scope, gradeFrom, gradeTo, unit, source: reason, at },
    priceLevel: priceLevelOf(input, model, unit, alike),
    values: new Map(),
    cells: { model: at, part: at, parameter: at, scope: at, gradeFrom: at, unit: at, priceLevel: at },
  };
}

function priceLevelOf(input: ModelInput, model: string, unit: string, alike: readonly ParameterRow[]): PriceLevel {
  const shared = sharedBy(alike, ({ priceLevel }) => priceLevel);
  if (shared !== null || !/^kr/i.test(unit)) return shared;
  return modelSettings(input, model, () => undefined).priceLevel;
}

/** What all rows have in common; null where they differ or there are none. */
function sharedBy<Value>(rows: readonly ParameterRow[], valueOf: (row: ParameterRow) => Value): Value | null {
  const values = new Set(rows.map(valueOf));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

import type { Fraction } from "../arithmetic/fraction.js";
import {
  compareFractions,
  decimalScale,
  exactDecimalText,
  fraction,
  isWhole,
  multiplyFractions,
  ONE,
} from "../arithmetic/index.js";
import type { CellAddress } from "../domain/cell.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { ParameterDeclaration } from "../mechanisms/parameterDeclaration.js";
import type { ModelContext } from "../model/modelContext.js";
import { cellInColumn } from "../model/cellInColumn.js";
import { modelIssue } from "../model/report.js";
import { acceptUnit } from "./acceptedUnits.js";
import { isRestWord } from "./partShape.js";
import type { IndexFactor } from "./indexFactor.js";
import { isIndexed, toModelPrices, type PricedAmount } from "./priceLevel.js";

/** One row's value in the budget year, in the parameter's own unit, and the index factor that brings it to the model's prices. */
export interface ParameterValueInYear {
  readonly value: Fraction;
  readonly factor: Fraction;
  readonly at: readonly CellAddress[];
  readonly factorAt: readonly CellAddress[];
  readonly steps: IndexFactor["steps"];
}

const SHOWN_DECIMALS = 9;
const NOT_MONEY: IndexFactor = { factor: ONE, at: [], steps: [] };

/**
 * Reads and checks one row; null (with an issue) where the year is blank, the value no number, or out of range. The
 * column is the budget year's, save where a parameter has one value for each school year.
 */
export function parameterValue(
  context: ModelContext,
  declaration: ParameterDeclaration,
  row: ParameterRow,
  column: number = context.year,
): ParameterValueInYear | null {
  const details = { parameter: declaration.label.da, part: row.part, year: String(column) };
  const written = row.values.get(column);
  if (!written) {
    context.report(
      modelIssue("missingParameterYear", { table: "parameters", at: blankYearCell(context, row, column) }, details),
    );
    return null;
  }
  if (typeof written.value === "string") {
    if (declaration.mayBeRest && isRestWord(written.value)) return null;
    context.report(
      modelIssue("parameterNotNumber", { table: "parameters", at: written.at, found: written.value }, details),
    );
    return null;
  }
  const unit = unitFactor(context, declaration, row);
  const value = multiplyFractions(written.value, unit);
  if (!inRange(declaration, value)) {
    const found = exactDecimalText(written.value, SHOWN_DECIMALS);
    context.report(
      modelIssue(
        "parameterOutOfRange",
        { table: "parameters", at: written.at, found },
        { ...details, range: rangeText(declaration) },
      ),
    );
    return null;
  }
  const priced: PricedAmount = {
    level: row.priceLevel === "current" ? column : row.priceLevel,
    table: "parameters",
    at: row.cells.priceLevel,
    what: row.parameter,
    payShare: row.payShare,
  };
  const index = declaration.kind === "amount" ? toModelPrices(context, priced) : NOT_MONEY;
  if (declaration.mayBeRest && !isIndexed(index.factor) && !isWholeUnits(context, value)) {
    const found = exactDecimalText(written.value, SHOWN_DECIMALS);
    context.report(modelIssue("poolNotWhole", { table: "parameters", at: written.at, found }, details));
    return null;
  }
  return { value, factor: index.factor, at: [written.at], factorAt: index.at, steps: index.steps };
}

function isWholeUnits(context: ModelContext, value: Fraction): boolean {
  if (context.path === "unrounded") return true;
  const { up, down } = decimalScale(context.settings.unitDecimals);
  return isWhole(multiplyFractions(value, fraction(up, down)));
}

/** The blank cell of a row in a year's column. */
export function blankYearCell(context: ModelContext, row: ParameterRow, column: number = context.year): CellAddress {
  const sample = context.input.parameters.map(({ values }) => values.get(column)?.at).find((at) => at !== undefined);
  return cellInColumn(row.at, sample);
}

function unitFactor(context: ModelContext, declaration: ParameterDeclaration, row: ParameterRow): Fraction {
  const accepted = acceptUnit(declaration, row.unit);
  if (accepted !== null && accepted !== "missing") return accepted;
  const code = accepted === null ? "wrongUnit" : "missingUnit";
  const details = { parameter: declaration.label.da, part: row.part, unit: declaration.unit };
  context.report(modelIssue(code, { table: "parameters", at: row.cells.unit, found: row.unit }, details));
  return fraction(1);
}

function inRange({ min, max, above }: ParameterDeclaration, value: Fraction): boolean {
  const compare = (bound: number): number => compareFractions(value, fraction(bound));
  return (
    (min === undefined || compare(min) >= 0) &&
    (max === undefined || compare(max) <= 0) &&
    (above === undefined || compare(above) > 0)
  );
}

/** The range as a sign finance people read: "≥ 0", "> 0", "0–1". */
export function rangeText({ min, max, above }: ParameterDeclaration): string {
  if (above !== undefined) return `> ${above}`;
  if (min !== undefined && max !== undefined) return `${min}–${max}`;
  return min === undefined ? `≤ ${max ?? "–"}` : `≥ ${min}`;
}

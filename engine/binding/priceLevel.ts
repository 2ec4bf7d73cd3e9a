import type { Fraction } from "../arithmetic/fraction.js";
import { ONE } from "../arithmetic/index.js";
import type { CellAddress } from "../domain/cell.js";
import type { PriceLevel } from "../domain/parameter.js";
import type { TableName } from "../domain/tableName.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import { indexFactor, type IndexFactor } from "./indexFactor.js";

/** Where an amount stands, for the issue that says its prices cannot be brought to the model's. */
export interface PricedAmount {
  readonly level: PriceLevel;
  readonly table: TableName;
  readonly at: CellAddress;
  readonly what: string;
}

const UNCHANGED: IndexFactor = { factor: ONE, at: [] };

/**
 * What brings an amount to the model's price level: 1 where it is there already (or where neither says), a factor of
 * Fremskrivning where it is not, an issue where no factor leads there. Amounts of different prices are never mixed.
 */
export function toModelPrices(context: ModelContext, amount: PricedAmount): IndexFactor {
  const wanted = context.settings.priceLevel ?? context.year;
  const level = amount.level === "current" ? context.year : amount.level;
  if (level === null || level === wanted) return UNCHANGED;
  const found = indexFactor(context.input.indexSteps, level, wanted);
  if (found !== null && found !== "ambiguous") return found;
  const code = found === null ? "priceLevelsMixed" : "ambiguousIndexStep";
  const details = { what: amount.what, level: String(level), wanted: String(wanted), model: context.model };
  context.report(modelIssue(code, { table: amount.table, at: amount.at, found: String(level) }, details));
  return UNCHANGED;
}

export const isIndexed = (factor: Fraction): boolean => factor.numerator !== factor.denominator;

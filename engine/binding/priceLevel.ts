import type { Fraction } from "../arithmetic/fraction.js";
import { ONE } from "../arithmetic/index.js";
import type { CellAddress, Located } from "../domain/cell.js";
import type { ModelIssueCode } from "../domain/modelIssueCode.js";
import type { PriceLevel } from "../domain/parameter.js";
import type { TableName } from "../domain/tableName.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";
import { indexFactor, type IndexFactor, type NoIndexFactor } from "./indexFactor.js";

/** Where an amount stands, for the issue that says its prices cannot be brought to the model's. */
export interface PricedAmount {
  readonly level: PriceLevel;
  readonly table: TableName;
  readonly at: CellAddress;
  readonly what: string;
  /** The amount's own share of pay; where it has none, the model's. */
  readonly payShare?: Located<Fraction> | null | undefined;
}

const UNCHANGED: IndexFactor = { factor: ONE, at: [], steps: [] };

const CODES: Readonly<Record<NoIndexFactor["problem"], ModelIssueCode>> = {
  noWay: "priceLevelsMixed",
  ambiguous: "ambiguousIndexStep",
  payShareMissing: "missingPayShare",
  kindMissing: "missingIndexKind",
};

/**
 * What brings an amount to the model's price level: 1 where it is there already (or where neither says), a factor of
 * Fremskrivning where it is not, an issue where no factor leads there. Amounts of different prices are never mixed.
 */
export function toModelPrices(context: ModelContext, amount: PricedAmount): IndexFactor {
  const wanted = context.settings.priceLevel ?? context.year;
  const level = amount.level === "current" ? context.year : amount.level;
  if (level === null || level === wanted) return UNCHANGED;
  const payShare = amount.payShare ?? context.settings.payShare;
  const found = indexFactor(context.input.indexSteps, level, wanted, payShare);
  if (!("problem" in found)) return found;
  const step = "from" in found ? { from: String(found.from), to: String(found.to) } : {};
  const kind = "kind" in found ? { indexKind: found.kind } : {};
  const levels = { level: String(level), wanted: String(wanted) };
  const details = { what: amount.what, ...levels, model: context.model, ...step, ...kind };
  context.report(
    modelIssue(CODES[found.problem], { table: amount.table, at: amount.at, found: String(level) }, details),
  );
  return UNCHANGED;
}

export const isIndexed = (factor: Fraction): boolean => factor.numerator !== factor.denominator;

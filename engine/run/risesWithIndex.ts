import type { Fraction } from "../arithmetic/fraction.js";
import {
  compareFractions,
  exactDecimalText,
  isWhole,
  isZero,
  multiplyFractions,
  powerOfTen,
  roundFraction,
  sign,
  subtractFractions,
} from "../arithmetic/index.js";
import { plainUnit } from "../binding/acceptedUnits.js";
import { indexFactor } from "../binding/indexFactor.js";
import { isIndexed } from "../binding/priceLevel.js";
import type { Located } from "../domain/cell.js";
import type { Issue } from "../domain/issue.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { PriceLevel } from "../domain/parameter.js";
import type { TableName } from "../domain/tableName.js";
import { modelSettings } from "../model/modelSettings.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";

/** One amount through the years, all of them said to be in the same prices. */
interface Series {
  readonly table: TableName;
  readonly priceLevel: PriceLevel;
  readonly payShare: Located<Fraction> | null;
  readonly values: readonly (readonly [number, Located<Fraction>])[];
}

const SHOWN_DECIMALS = 9;
/** The finest and the coarsest rounding an amount may have been written with: øre, and millions. */
const FINEST = 2;
const COARSEST = -6;

/**
 * Amounts that are said to be in one year's prices and yet rise from year to year by exactly the index: they are in
 * each year's own prices already, and would be indexed twice. A remark, because a rise may be meant. Known from
 * practice: domain/mechanisms A5 (Gjøvik).
 */
export function risesWithIndex(input: ModelInput): readonly Issue[] {
  return seriesOf(input).flatMap((series) => {
    const inOrder = [...series.values].sort(([left], [right]) => left - right);
    return inOrder.slice(1).flatMap(([year, amount], index) => {
      const [earlier, before] = inOrder[index] ?? [year, amount];
      return isIndexedFrom(input, series, [earlier, before.value], [year, amount.value])
        ? [remark(series, earlier, year, amount)]
        : [];
    });
  });
}

function seriesOf(input: ModelInput): readonly Series[] {
  const shareOf = (model: string): Located<Fraction> | null => modelSettings(input, model, () => undefined).payShare;
  const parameters = input.parameters
    .filter(({ unit }) => plainUnit(unit).startsWith("kr"))
    .map((row): Series => {
      const values = [...row.values].flatMap(([year, { value, at }]) =>
        typeof value === "string" ? [] : [[year, { value, at }] as const],
      );
      const payShare = row.payShare ?? shareOf(row.model);
      return { table: "parameters", priceLevel: row.priceLevel, payShare, values };
    });
  const frames = new Map<string, Series>();
  for (const row of input.frames) {
    const key = [nameKey(row.model), nameKey(row.frame), row.priceLevel ?? ""].join("\u0000");
    const payShare = row.payShare ?? shareOf(row.model);
    const known = frames.get(key) ?? { table: "frames", priceLevel: row.priceLevel, payShare, values: [] };
    frames.set(key, { ...known, values: [...known.values, [row.year, row.amount]] });
  }
  return [...parameters, ...frames.values()].filter(({ priceLevel }) => typeof priceLevel === "number");
}

function isIndexedFrom(
  { indexSteps }: ModelInput,
  { payShare }: Series,
  [earlier, before]: readonly [number, Fraction],
  [year, amount]: readonly [number, Fraction],
): boolean {
  const index = indexFactor(indexSteps, earlier, year, payShare);
  if ("problem" in index || !isIndexed(index.factor) || isZero(before)) return false;
  const rounding = roundingOf(amount, subtractFractions(amount, before));
  if (rounding === null) return false;
  const indexed = roundFraction(multiplyFractions(before, index.factor), rounding, "half");
  return compareFractions(indexed, amount) === 0;
}

/** The coarsest rounding that the amount shows and that is a tenth of the rise at most, so that it is no coincidence. */
function roundingOf(amount: Fraction, rise: Fraction): number | null {
  const size = sign(rise) < 0 ? multiplyFractions(rise, { numerator: -1n, denominator: 1n }) : rise;
  for (let decimals = COARSEST; decimals <= FINEST; decimals++) {
    const unitsIn = (value: Fraction): Fraction => multiplyFractions(value, powerOfTen(decimals));
    const isClear = compareFractions(unitsIn(size), powerOfTen(1)) >= 0;
    if (isClear && isWhole(unitsIn(amount))) return decimals;
  }
  return null;
}

function remark({ table, priceLevel }: Series, before: number, year: number, amount: Located<Fraction>): Issue {
  const found = exactDecimalText(amount.value, SHOWN_DECIMALS);
  const details = { before: String(before), year: String(year), level: String(priceLevel) };
  return modelIssue("risesWithIndex", { table, at: amount.at, found, severity: "remark" }, details);
}

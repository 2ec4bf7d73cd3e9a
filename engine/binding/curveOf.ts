import { compareFractions, multiplyFractions } from "../arithmetic/index.js";
import type { Part } from "../domain/part.js";
import type { CurvePoint } from "../domain/parameter.js";
import type { CurveValues } from "../formula/computation.js";
import type { Mechanism } from "../mechanisms/mechanism.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";
import { cellInColumn } from "../model/cellInColumn.js";
import { modelIssue } from "../model/report.js";
import { plainUnit } from "./acceptedUnits.js";
import { toModelPrices } from "./priceLevel.js";

/** The curve a part names in Tabel, in the budget year and the model's prices; null where issues leave none. */
export function curveOf(
  context: ModelContext,
  part: Part,
  mechanism: Mechanism,
  written: string,
  paysRate: boolean,
): CurveValues | null {
  const points = context.input.curves.filter(({ curve }) => nameKey(curve) === nameKey(written));
  const [first] = points;
  if (!first) {
    const known = [...new Set(context.input.curves.map(({ curve }) => curve))].sort().join(", ") || "–";
    context.report(
      modelIssue(
        "unknownCurve",
        { table: "parts", at: part.cells.table, found: written },
        { part: part.name, table: written, known },
      ),
    );
    return null;
  }
  const isMoney = plainUnit(first.unit).startsWith("kr");
  if (mechanism.id === "staircase" && paysRate === isMoney) {
    const code = isMoney ? "curveAndRateBothMoney" : "curveNotMoney";
    context.report(
      modelIssue(
        code,
        { table: "parts", at: part.cells.table, found: first.unit },
        { part: part.name, table: written },
      ),
    );
  }
  const values = points.map((point) => valueInYear(context, point, isMoney));
  if (values.some((value) => value === null)) return null;
  const sorted = values
    .filter((value) => value !== null)
    .sort((left, right) => compareFractions(left.from, right.from));
  return { name: first.curve, shape: first.shape, points: sorted };
}

function valueInYear(context: ModelContext, point: CurvePoint, isMoney: boolean): CurveValues["points"][number] | null {
  const value = point.values.get(context.year);
  if (!value) {
    const details = { table: point.curve, year: String(context.year) };
    const sample = context.input.curves
      .map(({ values }) => values.get(context.year)?.at)
      .find((at) => at !== undefined);
    context.report(modelIssue("missingCurveYear", { table: "curves", at: cellInColumn(point.at, sample) }, details));
    return null;
  }
  if (!isMoney) return { from: point.from.value, value: value.value };
  const priced = { level: point.priceLevel, table: "curves", at: point.at, what: point.curve } as const;
  return { from: point.from.value, value: multiplyFractions(value.value, toModelPrices(context, priced).factor) };
}

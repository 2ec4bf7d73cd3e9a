import { addFractions, compareFractions, exactDecimalText, ONE, ZERO } from "../arithmetic/index.js";
import type { ParameterRow } from "../domain/parameter.js";
import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";

const SHOWN_DECIMALS = 6;

/** A remark where the weights of a part's key figures do not add up to 1: it may be meant, but is mostly a slip. */
export function checkWeights(
  context: ModelContext,
  part: Part,
  rows: ReadonlyMap<string, readonly ParameterRow[]>,
): void {
  const weights = (rows.get("weight") ?? []).filter(({ scope }) => scope.kind === "keyFigure");
  if (weights.length === 0) return;
  const values = weights.map(({ values: byYear, unit }) => {
    const value = byYear.get(context.year)?.value;
    return typeof value === "object" && !/^(pct|%|procent|percent)/i.test(unit) ? value : null;
  });
  if (values.some((value) => value === null)) return;
  const sum = values.reduce<typeof ZERO>((all, value) => (value ? addFractions(all, value) : all), ZERO);
  if (compareFractions(sum, ONE) === 0) return;
  const details = { part: part.name, sum: exactDecimalText(sum, SHOWN_DECIMALS) };
  context.report(
    modelIssue(
      "weightsNotOne",
      { table: "parts", at: part.cells.quantities, found: part.quantities.join(", "), severity: "remark" },
      details,
    ),
  );
}

import type { Column } from "../arithmetic/column.js";
import {
  addColumns,
  compareFractions,
  constantColumn,
  decimalText,
  fractionAt,
  smallerOf,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation, PartAllocation } from "../domain/allocation.js";
import { fullColumn } from "../formula/spaces.js";
import { LOOKED_AT } from "../mechanisms/names.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";

/**
 * A later part may take back what an earlier one has promised, as a cap after a minimum does (algorithms 2). It is
 * legal, and each school it happens to is named.
 */
export function sayBrokenPromises(context: ModelContext, { parts }: Allocation): void {
  parts.forEach((allocation, place) => {
    const line = allocation.mechanism.promise;
    const promised = line === undefined ? undefined : allocation.computation.columns.get(line);
    if (promised) sayBroken(context, allocation, promised, parts.slice(place + 1));
  });
}

function sayBroken(
  context: ModelContext,
  { part, amounts, computation }: PartAllocation,
  promised: Column,
  later: readonly PartAllocation[],
): void {
  const full = (column: Column): Column => fullColumn(computation.layout, column, "school");
  const least = full(promised);
  const given = full(addColumns(computation.inputs.get(LOOKED_AT)?.column ?? constantColumn(ZERO), amounts));
  for (const taker of later.filter(({ role, mechanism }) => role !== "open" || mechanism.family === "transition")) {
    const after = full(addColumns(given, smallerOf(constantColumn(ZERO), taker.amounts)));
    context.schools.forEach((school, place) => {
      const floor = fractionAt(least, place);
      const broken = compareFractions(fractionAt(after, place), floor) < 0;
      if (!broken || compareFractions(fractionAt(given, place), floor) < 0) return;
      const decimals = Math.max(0, context.settings.unitDecimals);
      const details = {
        part: part.name,
        taker: taker.part.name,
        school: school.id,
        name: school.name,
        promised: decimalText(floor, decimals),
        after: decimalText(fractionAt(after, place), decimals),
      };
      const at = { table: "parts", at: taker.part.cells.number, found: taker.part.name, severity: "remark" } as const;
      context.report(modelIssue("guaranteeUndone", at, details));
    });
  }
}

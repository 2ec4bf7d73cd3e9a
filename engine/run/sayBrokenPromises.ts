import type { Column } from "../arithmetic/column.js";
import {
  addColumns,
  compareFractions,
  constantColumn,
  decimalText,
  fractionAt,
  smallerOf,
  subtractFractions,
  ZERO,
} from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { School } from "../domain/school.js";
import type { Allocation, PartAllocation } from "../domain/allocation.js";
import { fullColumn } from "../formula/spaces.js";
import { LOOKED_AT } from "../mechanisms/names.js";
import type { ModelContext } from "../model/modelContext.js";
import { modelIssue } from "../model/report.js";

/**
 * A later part may take back what an earlier one has promised, as a cap after a minimum does (algorithms 2). It is legal,
 * and said once for every pair of parts, with the school it takes most from. Only a promise on everything before it can
 * be broken this way: of a promise on some parts nobody can say which of them a later part takes from.
 */
export function sayBrokenPromises(context: ModelContext, { parts }: Allocation): void {
  parts.forEach((allocation, place) => {
    const line = allocation.mechanism.promise;
    const promised = line === undefined ? undefined : allocation.computation.columns.get(line);
    if (!promised || !looksAtAll(allocation, parts.slice(0, place))) return;
    for (const taker of parts.slice(place + 1)) sayBroken(context, allocation, promised, taker);
  });
}

function looksAtAll({ computation }: PartAllocation, earlier: readonly PartAllocation[]): boolean {
  const origin = computation.inputs.get(LOOKED_AT)?.origin(0);
  return origin?.kind === "parts" && earlier.every(({ part }) => origin.names.includes(part.name));
}

interface Broken {
  readonly school: School;
  readonly floor: Fraction;
  readonly after: Fraction;
}

function sayBroken(context: ModelContext, giver: PartAllocation, promised: Column, taker: PartAllocation): void {
  if (taker.role === "open" && taker.mechanism.family !== "transition") return;
  const broken = brokenBy(context, giver, promised, taker);
  const [first] = broken;
  if (!first) return;
  const missing = ({ floor, after }: Broken): Fraction => subtractFractions(floor, after);
  const worst = broken.reduce((most, one) => (compareFractions(missing(one), missing(most)) > 0 ? one : most), first);
  const decimals = Math.max(0, context.settings.unitDecimals);
  const details = {
    part: giver.part.name,
    taker: taker.part.name,
    school: worst.school.id,
    name: worst.school.name,
    promised: decimalText(worst.floor, decimals),
    after: decimalText(worst.after, decimals),
    schools: String(broken.length),
    year: String(context.year),
  };
  const at = { table: "parts", at: taker.part.cells.number, found: taker.part.name, severity: "remark" } as const;
  context.report(modelIssue("guaranteeUndone", at, details));
}

/** The schools that had what they were promised, and have it no more after the taker. */
function brokenBy(
  context: ModelContext,
  { amounts, computation }: PartAllocation,
  promised: Column,
  taker: PartAllocation,
): readonly Broken[] {
  const full = (column: Column): Column => fullColumn(computation.layout, column, "school");
  const least = full(promised);
  const given = full(addColumns(computation.inputs.get(LOOKED_AT)?.column ?? constantColumn(ZERO), amounts));
  const left = full(addColumns(given, smallerOf(constantColumn(ZERO), taker.amounts)));
  return context.schools.flatMap((school, place): readonly Broken[] => {
    const floor = fractionAt(least, place);
    const after = fractionAt(left, place);
    const kept = compareFractions(after, floor) >= 0 || compareFractions(fractionAt(given, place), floor) < 0;
    return kept ? [] : [{ school, floor, after }];
  });
}

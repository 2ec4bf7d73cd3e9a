import type { Column } from "../arithmetic/column.js";
import {
  bandFactor,
  compareColumns,
  constantColumn,
  divideFractions,
  sign,
  totalOfColumn,
  ZERO,
  decimalScale,
  fraction,
  fractionAt,
  isWhole,
  multiplyFractions,
  shareOut,
  timesColumns,
} from "../arithmetic/index.js";
import { FormulaFault } from "./fault.js";
import type { Place } from "./place.js";
import { fullColumn } from "./spaces.js";

/**
 * A total shared out in whole units by keys per school; decision 0002. Ties go by the order of the schools, which is
 * the tie order (`compareSchoolIds`).
 */
export function closeTotal(place: Place, total: Column, keys: Column): Column {
  if (place.path === "unrounded") return inProportion(place, total, keys);
  const { up, down } = decimalScale(place.unitDecimals);
  const units = multiplyFractions(fractionAt(total, 0), fraction(up, down));
  const line = place.line.name;
  if (!isWhole(units)) throw new FormulaFault({ kind: "notWhole", line, element: null });
  const shares = shareOut(units.numerator, fullColumn(place.layout, keys, "school"));
  if (shares.ok) return timesColumns(shares.shares, constantColumn(fraction(down, up)));
  if (shares.reason === "noKeys") throw new FormulaFault({ kind: "noKeys", line, element: null });
  throw new FormulaFault({ kind: "negativeKey", line, element: shares.index });
}

/** The same shares before they are whole units. */
function inProportion(place: Place, total: Column, keys: Column): Column {
  const full = fullColumn(place.layout, keys, "school");
  const line = place.line.name;
  const sum = totalOfColumn(full);
  const negative = compareColumns(full, "<", constantColumn(ZERO)).indexOf(1);
  if (negative >= 0) throw new FormulaFault({ kind: "negativeKey", line, element: negative });
  const amount = fractionAt(total, 0);
  if (sign(sum) === 0) {
    if (sign(amount) === 0) return timesColumns(full, constantColumn(ZERO));
    throw new FormulaFault({ kind: "noKeys", line, element: null });
  }
  return timesColumns(full, constantColumn(divideFractions(amount, sum)));
}

interface Band {
  readonly total: Column;
  readonly base: Column;
  readonly slope: Column;
  readonly low: Column;
  readonly high: Column;
}

/** The factor that makes clamped amounts add up to a total; infeasible is said with the missing amount. */
export function bandFactorOf(place: Place, band: Band): Column {
  const perSchool = (column: Column): Column => fullColumn(place.layout, column, "school");
  const total = fractionAt(band.total, 0);
  const solved = bandFactor(
    total,
    perSchool(band.base),
    perSchool(band.slope),
    perSchool(band.low),
    perSchool(band.high),
  );
  if (solved.ok) return constantColumn(solved.factor);
  throw new FormulaFault({ kind: "noFactor", line: place.line.name, element: null, missing: solved.missing });
}

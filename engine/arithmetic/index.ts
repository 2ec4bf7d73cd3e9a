/** The door to exact arithmetic; README.md gives the reading order. */
export { addColumns, subtractColumns } from "./addColumns.js";
export { asBig } from "./asBig.js";
export { bandFactor } from "./bandFactor.js";
export { bandFactorExactly, type BandFactor } from "./bandFactorExactly.js";
export { chooseColumns } from "./chooseColumns.js";
export type { BigColumn, Column, RatioColumn, SafeColumn } from "./column.js";
export { fractionAt, lengthOf } from "./columnElement.js";
export { columnOf, constantColumn, wholeColumn } from "./columnOf.js";
export type { ColumnResult } from "./columnResult.js";
export { compareColumns, type Relation } from "./compareColumns.js";
export type { CurvePoint } from "./curveSegments.js";
export { decimalText, exactDecimalText } from "./decimalText.js";
export { divideColumns } from "./divideColumns.js";
export type { Fraction } from "./fraction.js";
export {
  addFractions,
  compareFractions,
  divideFractions,
  isWhole,
  isZero,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
} from "./fractionArithmetic.js";
export { fraction, ONE, ZERO } from "./fractionOf.js";
export { largerOf } from "./largerOf.js";
export { lookupLine } from "./lookupLine.js";
export { lookupSteps } from "./lookupSteps.js";
export { decimalScale, powerOfTen } from "./powerOfTen.js";
export { readDecimal } from "./readDecimal.js";
export { roundColumn } from "./roundColumn.js";
export type { RoundingMode } from "./roundedDivision.js";
export { roundFraction } from "./roundFraction.js";
export { roundQuotient } from "./roundQuotient.js";
export { settle } from "./settle.js";
export { shareDetail, type ShareDetail } from "./shareDetail.js";
export { shareOut } from "./shareOut.js";
export { shareOutExactly, type ShareOut } from "./shareOutExactly.js";
export { splitOverPeriods } from "./splitOverPeriods.js";
export { smallerOf } from "./smallerOf.js";
export { spread } from "./spread.js";
export { timesColumns } from "./timesColumns.js";
export { totalByGroup } from "./totalByGroup.js";
export { totalOfColumn } from "./totalOfColumn.js";

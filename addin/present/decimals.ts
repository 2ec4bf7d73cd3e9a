import { decimalText, exactDecimalText, type Fraction } from "../../engine/index.js";

/** An exact number as plain data: a decimal with a point, such as "-1250000.50". Views format it, nobody computes with it. */
export type Decimal = string;

const MOST_DECIMALS = 9;
const TWO = 2;

/** Money with the decimals of the model's unit: none for whole kr, two for øre. The same as the command line's JSON. */
export const moneyDecimal = (amount: Fraction, unitDecimals: number): Decimal =>
  decimalText(amount, Math.max(0, unitDecimals));

/** A quantity with as many decimals as it has, at most nine. */
export const quantityDecimal = (quantity: Fraction): Decimal => exactDecimalText(quantity, MOST_DECIMALS);

/** Percent and kr per pupil: two decimals; null where there was nothing to divide by. */
export const twoDecimals = (value: Fraction | null): Decimal | null =>
  value === null ? null : decimalText(value, TWO);

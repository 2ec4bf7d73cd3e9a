import { z } from "zod";
import { decimalText, exactDecimalText, type Fraction } from "../../engine/index.js";

/** A number as JSON has it here: an exact decimal in a text, "-1250000.50", so that no reader makes a float of it. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
/** Percent and kr per pupil: always two decimals. */
export const TwoDecimals = z.string().regex(/^-?\d+\.\d{2}$/);

const MOST_DECIMALS = 9;
const TWO = 2;

/** Money with the decimals of the model's unit: none for whole kr, two for øre. */
export const moneyJson = (amount: Fraction, unitDecimals: number): string =>
  decimalText(amount, Math.max(0, unitDecimals));

/** A quantity with as many decimals as it has, at most nine. */
export const quantityJson = (quantity: Fraction): string => exactDecimalText(quantity, MOST_DECIMALS);

export const twoDecimalsJson = (value: Fraction | null): string | null =>
  value === null ? null : decimalText(value, TWO);

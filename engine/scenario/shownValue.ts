import { exactDecimalText } from "../arithmetic/index.js";
import type { ChangeValue } from "../domain/scenario.js";
import { isFormula, isFraction } from "./changeTarget.js";

const SHOWN_DECIMALS = 9;

/** A changed value as plain text, for comparing words and for showing in an issue. */
export function shownValue(value: ChangeValue): string {
  if (value === null) return "";
  if (isFraction(value)) return exactDecimalText(value, SHOWN_DECIMALS);
  return isFormula(value) ? value.text : value;
}

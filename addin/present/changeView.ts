import type { AmountChange } from "../../engine/index.js";
import { moneyDecimal, quantityDecimal, twoDecimals, type Decimal } from "./decimals.js";

/** Before and after as plain data; percent and kr per pupil have two decimals, and are null where there is nothing to divide by. */
export interface ChangeView {
  readonly before: Decimal;
  readonly after: Decimal;
  readonly difference: Decimal;
  readonly percent: Decimal | null;
  readonly pupils: Decimal;
  readonly perPupilBefore: Decimal | null;
  readonly perPupilAfter: Decimal | null;
}

export const changeView = (change: AmountChange, unitDecimals: number): ChangeView => ({
  before: moneyDecimal(change.before, unitDecimals),
  after: moneyDecimal(change.after, unitDecimals),
  difference: moneyDecimal(change.difference, unitDecimals),
  percent: twoDecimals(change.percent),
  pupils: quantityDecimal(change.pupils),
  perPupilBefore: twoDecimals(change.perPupilBefore),
  perPupilAfter: twoDecimals(change.perPupilAfter),
});

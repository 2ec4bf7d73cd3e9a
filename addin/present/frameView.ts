import type { Allocation } from "../../engine/index.js";
import { moneyDecimal, type Decimal } from "./decimals.js";

/** A frame and what its parts use of it. `amount` null: no amount is set, and nothing has to be met. */
export interface FrameView {
  readonly name: string;
  readonly amount: Decimal | null;
  readonly total: Decimal;
  readonly difference: Decimal | null;
  /** A part closes the frame: the difference must read 0. */
  readonly isClosed: boolean;
}

export const frameViews = ({ frames, settings: { unitDecimals } }: Allocation): readonly FrameView[] =>
  frames.map(({ name, amount, total, difference, closed }) => ({
    name,
    amount: amount && moneyDecimal(amount, unitDecimals),
    total: moneyDecimal(total, unitDecimals),
    difference: difference && moneyDecimal(difference, unitDecimals),
    isClosed: closed,
  }));

import type { Decimal } from "../../present/decimals.js";

/** Limits in percent as lines on either side of zero; a side without a limit has none. */
export const limitLines = (loss: Decimal | null, gain: Decimal | null): readonly number[] => [
  ...(loss === null ? [] : [-Number(loss)]),
  ...(gain === null ? [] : [Number(gain)]),
];

/** A rate that is solved is set in øre. */
export const RATE_DECIMALS = 2;

import type { Decimal } from "../../present/decimals.js";

/** A decimal as a chart draws it, near enough for a screen; the numbers beside it are written from the decimals. */
export const numberOf = (decimal: Decimal | null): number | null => (decimal === null ? null : Number(decimal));

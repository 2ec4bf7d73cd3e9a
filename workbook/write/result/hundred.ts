import { fraction } from "../../../engine/index.js";

/** What a share is multiplied by to be shown as per cent. */
export const HUNDRED = fraction(100);

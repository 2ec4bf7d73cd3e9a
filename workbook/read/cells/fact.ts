import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import type { CellParser } from "../cellResult.js";
import { exactNumber } from "./exactNumber.js";
import { nameText } from "./nameText.js";

/** A fact about a school: a number, or a text as it is written. */
export const fact: CellParser<Fraction | string> = (raw, at) =>
  typeof raw === "string" ? nameText(raw, at) : exactNumber(raw, at);

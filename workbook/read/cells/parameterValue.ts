import type { ParameterValue } from "../../../engine/domain/parameter.js";
import { readSchoolYear } from "../../../engine/domain/time.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser, CellResult } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { exactNumber, NUMBER_TEXT_CODES } from "./exactNumber.js";
import { nameText } from "./nameText.js";
import { numberInText } from "./numberInText.js";

const MOST_DIGITS = 15;

/**
 * A value of a parameter: a number, a fraction written as text such as "2/3", or a word such as "resten". A school year
 * such as "2026/27" is a word, never a division.
 */
export const parameterValue: CellParser<ParameterValue> = (raw, at) => {
  if (typeof raw !== "string") return exactNumber(raw, at);
  const form = numberInText(raw);
  if (form === "none" || readSchoolYear(tidyText(raw)) !== null) return nameText(raw, at);
  return form === "fraction" ? readFraction(tidyText(raw)) : fault(NUMBER_TEXT_CODES[form]);
};

function readFraction(text: string): CellResult<ParameterValue> {
  const [above = "", below = ""] = text
    .replace(/[−–]/, "-")
    .replace("+", "")
    .split(/ ?\/ ?/);
  if (above.length > MOST_DIGITS || below.length > MOST_DIGITS) return fault("numberTooLarge");
  return /^0+$/.test(below) ? fault("fractionWithZero") : read(fraction(BigInt(above), BigInt(below)));
}

import { z } from "zod/mini";
import { fractionOfNumber } from "../fractionOfNumber.js";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { NumberInText } from "./numberInText.js";
import { numberInText } from "./numberInText.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";
import { broken, cellParser, wrongType } from "./zodCell.js";

/** Beyond 15 digits a cell no longer holds the number that was typed. */
const LARGEST = 1e15;

/** Smaller than this and not 0 is what a subtraction in the sheet leaves behind, not something anybody decided. */
const SMALLEST = 1e-12;

export const NUMBER_TEXT_CODES: Readonly<Record<NumberInText, ReadIssueCode>> = {
  plain: "plainNumberAsText",
  decimal: "decimalNumberAsText",
  grouped: "groupedNumberAsText",
  percent: "percentAsText",
  fraction: "fractionAsText",
  withUnit: "numberWithUnit",
  none: "textWhereNumber",
};

const KINDS: Readonly<Record<Exclude<RawKind, "text">, ReadIssueCode>> = {
  number: "numberTooLarge",
  boolean: "booleanWhereNumber",
  date: "dateWhereNumber",
};

/** Why a cell is not a number. */
export function notANumber(raw: unknown): ReadIssueCode {
  const kind = rawKind(raw);
  return kind === "text" ? NUMBER_TEXT_CODES[numberInText(String(raw))] : KINDS[kind];
}

const reasonable = z.number(wrongType(notANumber)).check(
  z.refine((value) => Math.abs(value) <= LARGEST, broken("numberTooLarge")),
  z.refine((value) => value === 0 || Math.abs(value) >= SMALLEST, broken("numberTooSmall")),
);

/** A number as the cell holds it, for ordering rows; no money is made of it. */
export const plainNumber = cellParser(reasonable);

/** A number as the shortest decimal that prints it: exactly what was typed. */
export const exactNumber = cellParser(z.pipe(reasonable, z.transform(fractionOfNumber)));

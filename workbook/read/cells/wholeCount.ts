import { z } from "zod";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { NumberInText } from "./numberInText.js";
import { numberInText } from "./numberInText.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";
import { broken, cellParser, wrongType } from "./zodCell.js";

/** More pupils than this in one grade of one school is a slip of the finger. */
export const MOST_PUPILS = 5000;

const TEXTS: Readonly<Record<NumberInText, ReadIssueCode>> = {
  plain: "plainCountAsText",
  decimal: "decimalCountAsText",
  grouped: "groupedCountAsText",
  percent: "textWhereCount",
  fraction: "textWhereCount",
  withUnit: "textWhereCount",
  none: "textWhereCount",
};

const KINDS: Readonly<Record<Exclude<RawKind, "text">, ReadIssueCode>> = {
  number: "numberTooLarge",
  boolean: "booleanWhereNumber",
  date: "dateWhereNumber",
};

function notACount(raw: unknown): ReadIssueCode {
  const kind = rawKind(raw);
  return kind === "text" ? TEXTS[numberInText(String(raw))] : KINDS[kind];
}

/** A number of pupils: whole, 0 to 5,000. */
export const wholeCount = cellParser(
  z
    .number(wrongType(notACount))
    .refine(Number.isInteger, broken("fractionalCount"))
    .min(0, broken("negativeCount"))
    .max(MOST_PUPILS, broken("countTooLarge")),
);

/** The most pupils in a class: a count that is not 0, or no class could be formed. */
export const capCount = cellParser(
  z
    .number(wrongType(notACount))
    .refine(Number.isInteger, broken("fractionalCount"))
    .min(0, broken("negativeCount"))
    .max(MOST_PUPILS, broken("countTooLarge"))
    .refine((pupils) => pupils !== 0, broken("capZero")),
);

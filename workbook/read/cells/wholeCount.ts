import { z } from "zod/mini";
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

const pupils = z
  .number(wrongType(notACount))
  .check(
    z.refine(Number.isInteger, broken("fractionalCount")),
    z.minimum(0, broken("negativeCount")),
    z.maximum(MOST_PUPILS, broken("countTooLarge")),
  );

/** A number of pupils: whole, 0 to 5,000. */
export const wholeCount = cellParser(pupils);

/** The most pupils in a class: a count that is not 0, or no class could be formed. */
export const capCount = cellParser(pupils.check(z.refine((most) => most !== 0, broken("capZero"))));

import { z } from "zod/mini";
import type { ReadIssueCode } from "../../../engine/domain/readIssueCode.js";
import type { RawKind } from "./rawKind.js";
import { rawKind } from "./rawKind.js";
import { broken, cellParser, wrongType } from "./zodCell.js";

const LAST_GRADE = 10;

const KINDS: Readonly<Record<RawKind, ReadIssueCode>> = {
  text: "notAGrade",
  number: "notAGrade",
  boolean: "notAGrade",
  date: "dateWhereNumber",
};

/** A grade: a whole number from 0 to 10. */
export const grade = cellParser(
  z
    .number(wrongType((raw) => KINDS[rawKind(raw)]))
    .check(z.refine((value) => Number.isInteger(value) && value >= 0 && value <= LAST_GRADE, broken("notAGrade"))),
);

import { z } from "zod/mini";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { broken, cellParser } from "./zodCell.js";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const FOUR_DIGITS = /^\d{4}$/;

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The year a text of four digits names, such as a header; null for everything else. */
export function yearInText(text: string): number | null {
  const tidy = tidyText(text);
  return FOUR_DIGITS.test(tidy) && isYear(Number(tidy)) ? Number(tidy) : null;
}

const yearNumber = cellParser(z.number(broken("notAYear")).check(z.refine(isYear, broken("notAYear"))));

/** A calendar year, 1990 to 2100. Four digits as text are as clear as a number. */
export const year: CellParser<number> = (raw, at) =>
  yearNumber(typeof raw === "string" ? (yearInText(raw) ?? raw) : raw, at);

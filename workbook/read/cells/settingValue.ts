import type { Fraction } from "../../../engine/arithmetic/fraction.js";
import { fraction } from "../../../engine/arithmetic/fractionOf.js";
import type { SettingName } from "../../../engine/domain/setting.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { exactNumber } from "./exactNumber.js";
import { nameText } from "./nameText.js";
import { percent } from "./percent.js";
import { priceLevel } from "./priceLevel.js";
import { word } from "./word.js";
import { year, yearInText } from "./year.js";

/** The units of money a result may be rounded to, in kr. */
const ROUNDINGS: readonly number[] = [0.01, 0.1, 1, 10, 100, 1000];
const MONTHS_IN_YEAR = 12;

type SettingValue = Fraction | string;

const rounding: CellParser<SettingValue> = (raw, at) =>
  typeof raw === "number" && !ROUNDINGS.includes(raw) ? fault("roundingNotAllowed") : exactNumber(raw, at);

const months: CellParser<SettingValue> = (raw, at) => {
  const outside = typeof raw === "number" && (!Number.isInteger(raw) || raw < 0 || raw > MONTHS_IN_YEAR);
  return outside ? fault("monthsNotAllowed") : exactNumber(raw, at);
};

const limit: CellParser<SettingValue> = (raw, at) =>
  typeof raw === "number" && raw < 0 ? fault("limitNotAllowed") : exactNumber(raw, at);

const wholeBetween =
  (from: number, to: number): CellParser<SettingValue> =>
  (raw, at) => {
    const outside = typeof raw === "number" && (!Number.isInteger(raw) || raw < from || raw > to);
    return outside ? fault("wholeNumberOutsideRange", { from: String(from), to: String(to) }) : exactNumber(raw, at);
  };

/** Each simulation is a run of the whole model. */
const simulations = wholeBetween(1, 10_000);
const seed = wholeBetween(0, 2 ** 31 - 1);

/** The year that results are in the prices of; without it, each budget year is in its own. */
const prices: CellParser<SettingValue> = (raw, at) => {
  const level = priceLevel(raw, at);
  if (!level.ok) return level;
  return typeof level.value === "number" ? read(fraction(level.value)) : fault("notAYear");
};

/** "2026" or "2026, 2027": years that follow in order, given back as such a text. */
const budgetYears: CellParser<SettingValue> = (raw, at) => {
  if (typeof raw !== "string") {
    const single = year(raw, at);
    return single.ok ? read(String(single.value)) : fault("budgetYearsNotUnderstood");
  }
  const years = tidyText(raw)
    .split(/ ?[,;] ?/)
    .map(yearInText);
  const inOrder = years.every((value, index) => value !== null && (index === 0 || value > (years[index - 1] ?? value)));
  return inOrder ? read(years.join(", ")) : fault("budgetYearsNotUnderstood");
};

/** How the value of each setting is read. */
export const SETTING_VALUES: Readonly<Record<SettingName, CellParser<SettingValue>>> = {
  rounding,
  priceLevel: prices,
  budgetYears,
  comparedWith: nameText,
  monthsOldSchoolYear: months,
  lossLimit: limit,
  gainLimit: limit,
  settlementPaid: word("settlementPaid"),
  settlementCovers: word("settlementCovers"),
  payShare: percent,
  equityKey: nameText,
  simulations,
  seed,
  municipality: nameText,
};

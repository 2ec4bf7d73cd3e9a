import { type Fraction } from "../arithmetic/fraction.js";
import { compareFractions, decimalScale, fraction, isWhole } from "../arithmetic/index.js";
import type { Located } from "../domain/cell.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Setting, SettingName } from "../domain/setting.js";
import type { BudgetYear } from "../domain/time.js";
import { nameKey } from "./nameKey.js";
import { modelIssue, type Report } from "./report.js";

/** What Opsætning says about one model, with the written defaults: whole kr, 7 months of the old school year. */
export interface ModelSettings {
  /** Decimals of the unit of money: 0 for 1 kr, 2 for øre, −3 for 1,000 kr. */
  readonly unitDecimals: number;
  readonly priceLevel: number | null;
  readonly budgetYears: readonly BudgetYear[];
  readonly comparedWith: string | null;
  readonly monthsOldSchoolYear: number;
  /** Limits as shares: 0.03 for 3 percent. Null where none is set. */
  readonly lossLimit: Fraction | null;
  readonly gainLimit: Fraction | null;
  readonly municipality: string | null;
  /** The share of amounts that is pay, 0 to 1, where pay and prices are indexed apart; null where nothing is said. */
  readonly payShare: Located<Fraction> | null;
}

const MONTHS_JANUARY_TO_JULY = 7;
const UNITS = [2, 1, 0, -1, -2, -3];

export function modelSettings(input: ModelInput, model: string, report: Report): ModelSettings {
  const find = (name: SettingName): Setting | null => settingOf(input, model, name);
  const wrong = (setting: Setting): null => {
    report(
      modelIssue(
        "settingNotUnderstood",
        { table: "settings", at: setting.at, found: textOf(setting.value) },
        { setting: setting.name },
      ),
    );
    return null;
  };
  const whole = (name: SettingName, from: number, to: number): number | null => {
    const setting = find(name);
    if (!setting) return null;
    const value = setting.value;
    const number = typeof value === "string" || !isWhole(value) ? NaN : Number(value.numerator);
    return number >= from && number <= to ? number : wrong(setting);
  };
  const percentOf = (setting: Setting | null): Fraction | null => {
    if (!setting) return null;
    if (typeof setting.value === "string" || compareFractions(setting.value, fraction(0)) < 0) return wrong(setting);
    return fraction(setting.value.numerator, setting.value.denominator * 100n);
  };
  const percent = (name: SettingName): Fraction | null => percentOf(find(name));
  const locatedShare = (setting: Setting | null): Located<Fraction> | null => {
    const value = percentOf(setting);
    return setting && value && { value, at: setting.at };
  };
  const text = (name: SettingName): string | null => {
    const setting = find(name);
    return setting ? textOf(setting.value) : null;
  };
  const rounding = find("rounding");
  const years = find("budgetYears");
  return {
    unitDecimals: rounding ? (unitDecimals(rounding.value) ?? wrong(rounding) ?? 0) : 0,
    priceLevel: whole("priceLevel", 1990, 2200),
    budgetYears: (years ? (yearsIn(years.value) ?? wrong(years)) : null) ?? yearColumns(input, model),
    comparedWith: text("comparedWith"),
    monthsOldSchoolYear: whole("monthsOldSchoolYear", 0, 12) ?? MONTHS_JANUARY_TO_JULY,
    lossLimit: percent("lossLimit"),
    gainLimit: percent("gainLimit"),
    municipality: text("municipality"),
    payShare: locatedShare(find("payShare")),
  };
}

/** The model's own row, or else the row for all models. */
function settingOf({ settings }: ModelInput, model: string, name: SettingName): Setting | null {
  const named = settings.filter((setting) => setting.name === name);
  const own = named.find((setting) => setting.model !== null && nameKey(setting.model) === nameKey(model));
  return own ?? named.find((setting) => setting.model === null) ?? null;
}

const textOf = (value: Fraction | string): string =>
  typeof value === "string"
    ? value
    : isWhole(value)
      ? String(value.numerator)
      : `${value.numerator}/${value.denominator}`;

function unitDecimals(value: Fraction | string): number | null {
  if (typeof value === "string") return null;
  const found = UNITS.find((decimals) => {
    const { up, down } = decimalScale(decimals);
    return compareFractions(value, fraction(down, up)) === 0;
  });
  return found ?? null;
}

function yearsIn(value: Fraction | string): readonly BudgetYear[] | null {
  const written = textOf(value)
    .split(/[,;\s]+/)
    .filter((part) => part !== "");
  return written.length > 0 && written.every((part) => /^\d{4}$/.test(part)) ? written.map(Number) : null;
}

function yearColumns(input: ModelInput, model: string): readonly BudgetYear[] {
  const rows = input.parameters.filter((row) => nameKey(row.model) === nameKey(model));
  const years = new Set(rows.flatMap((row) => [...row.values.keys()]));
  return [...years].sort((left, right) => left - right);
}

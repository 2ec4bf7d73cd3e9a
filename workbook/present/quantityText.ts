import type { Fraction, Language, Text, Unit } from "../../engine/index.js";
import { compareFractions, exactDecimalText, fraction, multiplyFractions, ONE } from "../../engine/index.js";
import { fixedText, numberText } from "./numberText.js";

const ORE = 2;
const HUNDRED = fraction(100);

interface UnitWords {
  readonly one: Text;
  readonly many: Text;
}

const same = (da: string, en: string): UnitWords => ({ one: { da, en }, many: { da, en } });
const counted = (one: Text, many: Text): UnitWords => ({ one, many });
const NOTHING = same("", "");

/** What stands after a number. Weights, factors, shares and keys are bare numbers. */
const UNIT_WORDS: Readonly<Record<Unit, UnitWords>> = {
  kr: same("kr", "kr"),
  "kr/school": same("kr/skole", "kr/school"),
  "kr/pupil": same("kr/elev", "kr/pupil"),
  "kr/class": same("kr/klasse", "kr/class"),
  "kr/unit": same("kr/enhed", "kr/unit"),
  pupils: counted({ da: "elev", en: "pupil" }, { da: "elever", en: "pupils" }),
  classes: counted({ da: "klasse", en: "class" }, { da: "klasser", en: "classes" }),
  hours: counted({ da: "time", en: "hour" }, { da: "timer", en: "hours" }),
  posts: counted({ da: "stilling", en: "post" }, { da: "stillinger", en: "posts" }),
  percent: same("pct.", "per cent"),
  share: NOTHING,
  factor: NOTHING,
  months: NOTHING,
  units: NOTHING,
  grade: NOTHING,
  year: NOTHING,
  none: NOTHING,
};

/** The unit's word for a heading: "elever", "kr/elev"; empty for bare numbers. */
export const unitText = (unit: Unit, language: Language): string => UNIT_WORDS[unit].many[language];

/**
 * The number alone, as its unit is shown: money with two decimals where it is not whole, a share of unit percent times
 * 100, a year without a separator, everything else in full (≈ beyond nine decimals).
 */
export function amountText(value: Fraction, unit: Unit, language: Language): string {
  if (unit === "year") return exactDecimalText(value, 0);
  if (unit === "percent") return numberText(multiplyFractions(value, HUNDRED), language);
  return numberText(value, language, unit.startsWith("kr") ? ORE : 0);
}

/** The number with its unit: "11.250,50 kr/elev", "1 klasse", "245 elever", "0,25". */
export function quantityText(value: Fraction, unit: Unit, language: Language): string {
  const words = UNIT_WORDS[unit];
  const word = (compareFractions(value, ONE) === 0 ? words.one : words.many)[language];
  const number = amountText(value, unit, language);
  return word === "" ? number : `${number} ${word}`;
}

/** An amount of money with the decimals of the model's unit: "1.234.567" or "1.234.567,50", without the word kr. */
export const moneyText = (value: Fraction, unitDecimals: number, language: Language): string =>
  fixedText(value, Math.max(0, unitDecimals), language);

/** Percent with two decimals: "2,35 %". */
export const percentText = (percent: Fraction, language: Language): string => `${fixedText(percent, 2, language)} %`;

import { z } from "zod";
import { decimalText, type Fraction } from "../../engine/index.js";
import type { EquityMeasures } from "../../workbook/statistics/equityMeasures.js";
import { Decimal, twoDecimalsJson, TwoDecimals } from "./numberJson.js";

/** The measures of equity of one result: kr per pupil with two decimals, the others with six; null where there is none. */
export const EquityJson = z.strictObject({
  schools: z.number().int(),
  rangeRatio: Decimal.nullable(),
  low: TwoDecimals.nullable(),
  high: TwoDecimals.nullable(),
  restrictedRange: TwoDecimals.nullable(),
  variation: Decimal.nullable(),
  variationOfSchools: Decimal.nullable(),
  mcLoone: Decimal.nullable(),
  gini: Decimal.nullable(),
  correlation: z.strictObject({ key: z.string(), value: Decimal.nullable(), schools: z.number().int() }).nullable(),
});
export type EquityJson = z.infer<typeof EquityJson>;

const DECIMALS = 6;

export function equityJson(measures: EquityMeasures, key: string | null): EquityJson {
  const { low, high, restrictedRange, correlation } = measures;
  return {
    schools: measures.schools,
    rangeRatio: ratio(measures.rangeRatio),
    low: twoDecimalsJson(low),
    high: twoDecimalsJson(high),
    restrictedRange: twoDecimalsJson(restrictedRange),
    variation: ratio(measures.variation),
    variationOfSchools: ratio(measures.variationOfSchools),
    mcLoone: ratio(measures.mcLoone),
    gini: ratio(measures.gini),
    correlation: correlation && { key: key ?? "", value: ratio(correlation.value), schools: correlation.schools },
  };
}

const ratio = (value: Fraction | null): string | null => (value === null ? null : decimalText(value, DECIMALS));

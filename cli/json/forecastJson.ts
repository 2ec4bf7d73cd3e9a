import { z } from "zod";
import type { Issue, Language } from "../../engine/index.js";
import type { ForecastUncertainty, SchoolForecast, Spread } from "../../workbook/simulate/forecastSpread.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, moneyJson } from "./numberJson.js";

const SpreadJson = z.strictObject({
  expected: Decimal,
  allLow: Decimal,
  allHigh: Decimal,
  aloneLow: Decimal,
  aloneHigh: Decimal,
  p10: Decimal,
  median: Decimal,
  p90: Decimal,
});
const SchoolJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  pupils: z.array(
    z.strictObject({
      schoolYear: z.string(),
      expected: z.number().int(),
      low: z.number().int(),
      high: z.number().int(),
    }),
  ),
  amount: SpreadJson,
  difference: SpreadJson.nullable(),
  losesIn: z.number().int().nullable(),
  outsideIn: z.number().int().nullable(),
});

/** What `tildel forecast --json` prints; `total` is null, and there are no schools, where the workbook has errors. */
export const ForecastJson = z.strictObject({
  issues: z.array(IssueJson),
  scenario: z.string(),
  against: z.string().nullable(),
  year: z.number().int().nullable(),
  simulations: z.number().int().nullable(),
  seed: z.number().int().nullable(),
  schools: z.array(SchoolJson),
  total: SpreadJson.nullable(),
});
export type ForecastJson = z.infer<typeof ForecastJson>;

export function forecastJson(
  { scenario, against, year, simulations, seed, schools, total }: ForecastUncertainty,
  unitDecimals: number,
  issues: readonly Issue[],
  language: Language,
): ForecastJson {
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    ...{ scenario, against, year, simulations, seed },
    schools: schools.map((school) => schoolJson(school, unitDecimals)),
    total: spreadJson(total, unitDecimals),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noForecastJson = (
  asked: Pick<ForecastJson, "scenario" | "year">,
  issues: readonly Issue[],
  language: Language,
): ForecastJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...{ ...asked, against: null, simulations: null, seed: null, schools: [], total: null },
});

function schoolJson(school: SchoolForecast, unitDecimals: number): z.infer<typeof SchoolJson> {
  return {
    ...school,
    pupils: [...school.pupils],
    amount: spreadJson(school.amount, unitDecimals),
    difference: school.difference && spreadJson(school.difference, unitDecimals),
  };
}

const spreadJson = (spread: Spread, unitDecimals: number): z.infer<typeof SpreadJson> => ({
  expected: moneyJson(spread.expected, unitDecimals),
  allLow: moneyJson(spread.allLow, unitDecimals),
  allHigh: moneyJson(spread.allHigh, unitDecimals),
  aloneLow: moneyJson(spread.aloneLow, unitDecimals),
  aloneHigh: moneyJson(spread.aloneHigh, unitDecimals),
  p10: moneyJson(spread.p10, unitDecimals),
  median: moneyJson(spread.median, unitDecimals),
  p90: moneyJson(spread.p90, unitDecimals),
});

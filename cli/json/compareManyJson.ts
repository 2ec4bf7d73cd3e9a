import { z } from "zod";
import type { Issue, Language, Ranks, ScenarioSide, YearSideBySide } from "../../engine/index.js";
import type { ComparedEquity } from "../../workbook/statistics/comparedEquity.js";
import type { EquityMeasures } from "../../workbook/statistics/equityMeasures.js";
import { change, ChangeJson, CHANGE, schoolChange, SchoolChangeJson, SummaryJson, summaryJson } from "./compareJson.js";
import { EquityJson, equityJson } from "./equityJson.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, moneyJson } from "./numberJson.js";

const RANKS = { rankBefore: z.number().int().nullable(), rankAfter: z.number().int().nullable() };
const ScenarioJson = z.strictObject({
  scenario: z.string(),
  model: z.string(),
  onOwnPupils: z.boolean(),
  total: ChangeJson,
  summary: SummaryJson,
  equity: EquityJson,
  schools: z.array(SchoolChangeJson.extend(RANKS)),
  clusters: z.array(z.strictObject({ cluster: z.string(), schools: z.number().int(), ...CHANGE, ...RANKS })),
});
const YearJson = z.strictObject({
  year: z.number().int(),
  before: z.strictObject({ scenario: z.string(), model: z.string(), total: Decimal, equity: EquityJson }),
  scenarios: z.array(ScenarioJson),
});

/** What `tildel compare --json` prints for several scenarios or years; `years` is empty where the workbook has errors. */
export const CompareManyJson = z.strictObject({
  issues: z.array(IssueJson),
  from: z.string(),
  to: z.array(z.string()),
  key: z.string().nullable(),
  years: z.array(YearJson),
});
export type CompareManyJson = z.infer<typeof CompareManyJson>;

export function compareManyJson(
  { comparison, key, years }: ComparedEquity,
  issues: readonly Issue[],
  language: Language,
): CompareManyJson {
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    from: comparison.against,
    to: [...comparison.names],
    key,
    years: comparison.years.map((year, index) => yearJson(year, years[index], key)),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noCompareManyJson = (
  asked: { readonly from: string; readonly to: readonly string[]; readonly key: string | null },
  issues: readonly Issue[],
  language: Language,
): CompareManyJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...{ ...asked, to: [...asked.to], years: [] },
});

function yearJson(
  { year, before, sides }: YearSideBySide,
  measured: ComparedEquity["years"][number] | undefined,
  key: string | null,
): z.infer<typeof YearJson> {
  if (!measured) throw new Error("A year of a comparison was not measured: a fault of the caller");
  const { scenario, model, total, settings } = before;
  return {
    year,
    before: {
      scenario,
      model,
      total: moneyJson(total, settings.unitDecimals),
      equity: equityJson(measured.before, key),
    },
    scenarios: sides.map((side, index) =>
      sideJson(side, measured.sides[index] ?? measured.before, key, settings.unitDecimals),
    ),
  };
}

function sideJson(
  side: ScenarioSide,
  equity: EquityMeasures,
  key: string | null,
  decimalsBefore: number,
): z.infer<typeof ScenarioJson> {
  const { name, allocation, consequence, schoolRanks, clusterRanks, onOwnPupils } = side;
  const decimals = Math.max(decimalsBefore, allocation.settings.unitDecimals);
  const { total, summary, schools, clusters } = consequence;
  return {
    ...{ scenario: name, model: allocation.model, onOwnPupils },
    total: change(total, decimals),
    summary: summaryJson(summary, decimals),
    equity: equityJson(equity, key),
    schools: schools.map((school, index) => ({ ...schoolChange(school, decimals), ...ranks(schoolRanks[index]) })),
    clusters: clusters.map((one, index) => ({
      ...{ cluster: one.cluster, schools: one.schools },
      ...change(one, decimals),
      ...ranks(clusterRanks[index]),
    })),
  };
}

const ranks = (of: Ranks | undefined) => ({ rankBefore: of?.before ?? null, rankAfter: of?.after ?? null });

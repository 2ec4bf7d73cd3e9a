import { z } from "zod";
import type { AmountChange, Consequence, Issue, Language, SchoolConsequence } from "../../engine/index.js";
import { Decimal, moneyJson, twoDecimalsJson, TwoDecimals } from "./numberJson.js";
import { IssueJson, issueJson } from "./issueJson.js";

/** Before and after of a school, a cluster or all. */
export const CHANGE = {
  before: Decimal,
  after: Decimal,
  difference: Decimal,
  percent: TwoDecimals.nullable(),
  perPupilBefore: TwoDecimals.nullable(),
  perPupilAfter: TwoDecimals.nullable(),
};
export const ChangeJson = z.strictObject(CHANGE);
export const SchoolChangeJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  ...CHANGE,
  outsideLimit: z.boolean().nullable(),
});
export const ClusterChangeJson = z.strictObject({ cluster: z.string(), schools: z.number().int(), ...CHANGE });
export const SummaryJson = z.strictObject({
  gain: z.number().int(),
  lose: z.number().int(),
  unchanged: z.number().int(),
  outsideLimit: z.number().int().nullable(),
  largestGain: SchoolChangeJson.nullable(),
  largestLoss: SchoolChangeJson.nullable(),
});

/** What `tildel compare --json` prints; `total` and `summary` are null, and the lists empty, where the workbook has errors. */
export const CompareJson = z.strictObject({
  issues: z.array(IssueJson),
  from: z.string(),
  to: z.string(),
  year: z.number().int().nullable(),
  schools: z.array(SchoolChangeJson),
  clusters: z.array(ClusterChangeJson),
  total: ChangeJson.nullable(),
  summary: SummaryJson.nullable(),
});
export type CompareJson = z.infer<typeof CompareJson>;
type Change = z.infer<typeof ChangeJson>;
type SchoolChange = z.infer<typeof SchoolChangeJson>;

export function compareJson(
  consequence: Consequence,
  unitDecimals: number,
  issues: readonly Issue[],
  language: Language,
): CompareJson {
  const { from, to, year, summary } = consequence;
  const school = (of: SchoolConsequence): SchoolChange => schoolChange(of, unitDecimals);
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    from,
    to,
    year,
    schools: consequence.schools.map(school),
    clusters: consequence.clusters.map((cluster) => ({
      cluster: cluster.cluster,
      schools: cluster.schools,
      ...change(cluster, unitDecimals),
    })),
    total: change(consequence.total, unitDecimals),
    summary: summaryJson(summary, unitDecimals),
  };
}

export function summaryJson(summary: Consequence["summary"], unitDecimals: number): z.infer<typeof SummaryJson> {
  const { largestGain, largestLoss } = summary;
  return {
    ...summary,
    largestGain: largestGain && schoolChange(largestGain, unitDecimals),
    largestLoss: largestLoss && schoolChange(largestLoss, unitDecimals),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noCompareJson = (
  asked: Pick<CompareJson, "from" | "to" | "year">,
  issues: readonly Issue[],
  language: Language,
): CompareJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...asked,
  schools: [],
  clusters: [],
  total: null,
  summary: null,
});

export const change = (
  { before, after, difference, percent, perPupilBefore, perPupilAfter }: AmountChange,
  unitDecimals: number,
): Change => ({
  before: moneyJson(before, unitDecimals),
  after: moneyJson(after, unitDecimals),
  difference: moneyJson(difference, unitDecimals),
  percent: twoDecimalsJson(percent),
  perPupilBefore: twoDecimalsJson(perPupilBefore),
  perPupilAfter: twoDecimalsJson(perPupilAfter),
});

export function schoolChange(school: SchoolConsequence, unitDecimals: number): SchoolChange {
  const { id, name, cluster, outsideLimit } = school;
  return { id, name, cluster, ...change(school, unitDecimals), outsideLimit };
}

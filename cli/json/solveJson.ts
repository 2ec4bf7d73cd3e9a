import { z } from "zod";
import type { Answer, Issue, Language, Question, SchoolGap } from "../../engine/index.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, quantityJson } from "./numberJson.js";

const ValueJson = z.strictObject({ name: z.string(), value: Decimal, exact: z.string() });
const GapJson = z.strictObject({ id: z.string(), name: z.string(), gap: Decimal });

/** What `tildel solve --json` prints. `exact` is a fraction where no decimal of nine places says it in full. */
export const SolveJson = z.strictObject({
  issues: z.array(IssueJson),
  question: z.string().nullable(),
  scenario: z.string().nullable(),
  year: z.number().int().nullable(),
  answer: z
    .strictObject({
      found: z.boolean(),
      reason: z.string().nullable(),
      known: z.array(z.string()),
      values: z.array(ValueJson),
      cost: Decimal.nullable(),
      holds: z.boolean().nullable(),
      short: Decimal.nullable(),
      proved: z.boolean().nullable(),
      least: Decimal.nullable(),
      schools: z.array(GapJson),
      runs: z.number().int(),
    })
    .nullable(),
});
export type SolveJson = z.infer<typeof SolveJson>;

export function solveJson(question: Question, answer: Answer, issues: readonly Issue[], language: Language): SolveJson {
  const values = (answer.found ? answer.values : answer.nearest).map(({ name, value, exact }) => ({
    name,
    value: quantityJson(value),
    exact: exact.denominator === 1n ? String(exact.numerator) : `${exact.numerator}/${exact.denominator}`,
  }));
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    question: question.kind,
    scenario: question.scenario,
    year: question.year,
    answer: {
      found: answer.found,
      reason: answer.found ? null : answer.reason,
      known: answer.found ? [] : [...answer.known],
      values,
      cost: answer.found ? quantityJson(answer.cost) : null,
      holds: answer.found ? answer.holds : null,
      short: answer.found ? quantityJson(answer.short) : null,
      proved: answer.found ? answer.proved : null,
      least: answer.found && answer.least ? quantityJson(answer.least) : null,
      schools: answer.schools.map(gapJson),
      runs: answer.runs,
    },
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noSolveJson = (issues: readonly Issue[], language: Language): SolveJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  question: null,
  scenario: null,
  year: null,
  answer: null,
});

const gapJson = ({ id, name, gap }: SchoolGap): z.infer<typeof GapJson> => ({ id, name, gap: quantityJson(gap) });

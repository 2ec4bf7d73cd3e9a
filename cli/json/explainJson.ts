import { z } from "zod";
import type { Issue, Language } from "../../engine/index.js";
import { cellText } from "../../workbook/present/cellsText.js";
import type { ExplanationWords, LineWords, RowWords } from "../../workbook/present/explanationWords.js";
import type { Use } from "../../workbook/present/use.js";
import { Decimal, moneyJson, quantityJson } from "./numberJson.js";
import { IssueJson, issueJson } from "./issueJson.js";

/** A line's number, a cell ("Parametre!I5"), or a citation: what is cited about all schools, and its value. */
const UseJson = z.union([z.number().int(), z.string(), z.strictObject({ citation: z.string(), value: Decimal })]);
type UseJson = z.infer<typeof UseJson>;

const RowJson = z.strictObject({
  schoolYear: z.string().nullable(),
  site: z.string().nullable(),
  group: z.string().nullable(),
  gradeFrom: z.number().int().nullable(),
  gradeTo: z.number().int().nullable(),
  value: Decimal,
  words: z.string(),
  uses: z.array(UseJson),
});

/** A line of one value, or (`value` null) of the values in `rows`. */
const LineJson = z.strictObject({
  no: z.number().int(),
  label: z.string(),
  value: Decimal.nullable(),
  unit: z.string(),
  words: z.string(),
  uses: z.array(UseJson),
  rows: z.array(RowJson).optional(),
});
const PartJson = z.strictObject({ id: z.string(), amount: Decimal, lines: z.array(LineJson) });

/** What `tildel explain --json` prints; no parts where the workbook has errors. */
export const ExplainJson = z.strictObject({
  issues: z.array(IssueJson),
  scenario: z.string(),
  year: z.number().int().nullable(),
  school: z.string(),
  parts: z.array(PartJson),
});
export type ExplainJson = z.infer<typeof ExplainJson>;
type LineJson = z.infer<typeof LineJson>;

export interface ExplainAnswer {
  readonly scenario: string;
  readonly year: number | null;
  readonly school: string;
  readonly unitDecimals: number;
  readonly parts: readonly ExplanationWords[];
}

export const explainJson = (answer: ExplainAnswer, issues: readonly Issue[], language: Language): ExplainJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  scenario: answer.scenario,
  year: answer.year,
  school: answer.school,
  parts: answer.parts.map(({ part, amount, lines }) => ({
    id: part,
    amount: moneyJson(amount, answer.unitDecimals),
    lines: lines.map(lineJson),
  })),
});

function lineJson({ no, label, value, unit, words, uses, rows }: LineWords): LineJson {
  return {
    no,
    label,
    value: value === null ? null : quantityJson(value),
    unit,
    words,
    uses: uses.map(useJson),
    ...(value === null ? { rows: rows.map(rowJson) } : {}),
  };
}

function rowJson({ entry, words, uses }: RowWords): NonNullable<LineJson["rows"]>[number] {
  const { schoolYear, site, group, gradeFrom, gradeTo, value } = entry;
  return { schoolYear, site, group, gradeFrom, gradeTo, value: quantityJson(value), words, uses: uses.map(useJson) };
}

function useJson(use: Use): UseJson {
  if (use.kind === "line") return use.no;
  return use.kind === "cell" ? cellText(use.at) : { citation: use.what, value: quantityJson(use.value) };
}

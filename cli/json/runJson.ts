import { z } from "zod";
import {
  decimalText,
  fractionAt,
  powerOfTen,
  type Allocation,
  type FrameUse,
  type Issue,
  type Language,
  type PartAllocation,
} from "../../engine/index.js";
import { solvedLines } from "../solvedLines.js";
import { Decimal, moneyJson, quantityJson } from "./numberJson.js";
import { IssueJson, issueJson } from "./issueJson.js";

const FrameJson = z.strictObject({
  name: z.string(),
  amount: Decimal.nullable(),
  total: Decimal,
  difference: Decimal.nullable(),
});
const PartJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  mechanism: z.string(),
  frame: z.string().nullable(),
  total: Decimal,
});
const SchoolJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  pupils: Decimal,
  amounts: z.record(z.string(), Decimal),
  total: Decimal,
});

/** One scenario and one year. `unit` is the unit of money in kr: "1" or "0.01". */
export const OneRunJson = z.strictObject({
  scenario: z.string(),
  model: z.string(),
  year: z.number().int(),
  priceLevel: z.number().int().nullable(),
  unit: Decimal,
  frames: z.array(FrameJson),
  parts: z.array(PartJson),
  solved: z.record(z.string(), Decimal),
  schools: z.array(SchoolJson),
});
export type OneRunJson = z.infer<typeof OneRunJson>;

/** What `tildel run --json` prints; no runs where the workbook has errors. */
export const RunJson = z.strictObject({ issues: z.array(IssueJson), runs: z.array(OneRunJson) });
export type RunJson = z.infer<typeof RunJson>;

export const runJson = (allocations: readonly Allocation[], issues: readonly Issue[], language: Language): RunJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  runs: allocations.map(oneRun),
});

function oneRun(allocation: Allocation): OneRunJson {
  const { scenario, model, year, settings, frames, parts } = allocation;
  const { unitDecimals, priceLevel } = settings;
  return {
    scenario,
    model,
    year,
    priceLevel,
    unit: decimalText(powerOfTen(-unitDecimals), Math.max(0, unitDecimals)),
    frames: frames.map((frame) => frameJson(frame, unitDecimals)),
    parts: parts.map((part) => partJson(part, unitDecimals)),
    solved: Object.fromEntries(
      solvedLines(parts).map(({ part, line, value }) => [`${part}.${line.name}`, quantityJson(value)]),
    ),
    schools: allocation.schools.map((_, index) => schoolJson(allocation, index)),
  };
}

function frameJson({ name, amount, total, difference }: FrameUse, unitDecimals: number): OneRunJson["frames"][number] {
  return {
    name,
    amount: amount === null ? null : moneyJson(amount, unitDecimals),
    total: moneyJson(total, unitDecimals),
    difference: difference === null ? null : moneyJson(difference, unitDecimals),
  };
}

const partJson = ({ part, mechanism, total }: PartAllocation, unitDecimals: number): OneRunJson["parts"][number] => ({
  id: part.name,
  name: part.name,
  mechanism: mechanism.id,
  frame: part.frame,
  total: moneyJson(total, unitDecimals),
});

function schoolJson({ schools, parts, totals, settings }: Allocation, index: number): OneRunJson["schools"][number] {
  const size = schools[index];
  if (!size) throw new Error(`There is no school number ${index}: a fault in the command line`);
  const money = (column: PartAllocation["amounts"]): string =>
    moneyJson(fractionAt(column, index), settings.unitDecimals);
  const { id, name, cluster } = size.school;
  return {
    id,
    name,
    cluster,
    pupils: quantityJson(size.pupils),
    amounts: Object.fromEntries(parts.map(({ part, amounts }) => [part.name, money(amounts)])),
    total: money(totals),
  };
}

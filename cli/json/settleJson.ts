import { z } from "zod";
import {
  decimalText,
  powerOfTen,
  type Issue,
  type Language,
  type SettledAmount,
  type SettledSchool,
  type Settlement,
} from "../../engine/index.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, moneyJson, quantityJson } from "./numberJson.js";

const AMOUNT = { preliminary: Decimal, settled: Decimal, difference: Decimal };
const AmountJson = z.strictObject(AMOUNT);
const PartJson = z.strictObject({ id: z.string(), ...AMOUNT });
const SchoolJson = z.strictObject({
  id: z.string(),
  name: z.string(),
  cluster: z.string().nullable(),
  pupilsPreliminary: Decimal,
  pupilsSettled: Decimal,
  ...AMOUNT,
  parts: z.record(z.string(), AmountJson),
});

/** What `tildel settle --json` prints; without errors `total`, `model`, `unit` and `paidIn` are there. */
export const SettleJson = z.strictObject({
  issues: z.array(IssueJson),
  scenario: z.string(),
  model: z.string().nullable(),
  year: z.number().int().nullable(),
  paidIn: z.number().int().nullable(),
  unit: Decimal.nullable(),
  schoolYears: z.array(z.string()),
  parts: z.array(PartJson),
  schools: z.array(SchoolJson),
  total: AmountJson.nullable(),
});
export type SettleJson = z.infer<typeof SettleJson>;

export function settleJson(settlement: Settlement, issues: readonly Issue[], language: Language): SettleJson {
  const { scenario, model, year, paidIn, schoolYears, parts, schools, total } = settlement;
  const { unitDecimals } = settlement.settled.settings;
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    scenario,
    model,
    year,
    paidIn,
    unit: decimalText(powerOfTen(-unitDecimals), Math.max(0, unitDecimals)),
    schoolYears: [...schoolYears],
    parts: parts.map((part) => ({ id: part.part, ...amount(part, unitDecimals) })),
    schools: schools.map((school) => schoolJson(school, settlement)),
    total: amount(total, unitDecimals),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noSettleJson = (
  asked: Pick<SettleJson, "scenario" | "year">,
  issues: readonly Issue[],
  language: Language,
): SettleJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...asked,
  ...{ model: null, paidIn: null, unit: null, total: null },
  ...{ schoolYears: [], parts: [], schools: [] },
});

const amount = (
  { preliminary, settled, difference }: SettledAmount,
  unitDecimals: number,
): z.infer<typeof AmountJson> => ({
  preliminary: moneyJson(preliminary, unitDecimals),
  settled: moneyJson(settled, unitDecimals),
  difference: moneyJson(difference, unitDecimals),
});

function schoolJson(one: SettledSchool, { parts, settled }: Settlement): z.infer<typeof SchoolJson> {
  const { unitDecimals } = settled.settings;
  const { id, name, cluster } = one.school;
  const ofParts = parts.flatMap(({ part }, index) => {
    const own = one.parts[index];
    return own ? [[part, amount(own, unitDecimals)] as const] : [];
  });
  return {
    ...{ id, name, cluster },
    pupilsPreliminary: quantityJson(one.pupilsPreliminary),
    pupilsSettled: quantityJson(one.pupilsSettled),
    ...amount(one, unitDecimals),
    parts: Object.fromEntries(ofParts),
  };
}

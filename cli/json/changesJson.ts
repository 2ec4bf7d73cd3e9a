import { z } from "zod";
import {
  fractionAt,
  subjectKey,
  type Attribution,
  type ChangeLog,
  type Issue,
  type Language,
} from "../../engine/index.js";
import { methodWords, stepWords } from "../../workbook/present/attributionWords.js";
import { LoggedChangeJson, loggedChangeJson } from "./loggedChangeJson.js";
import { IssueJson, issueJson } from "./issueJson.js";
import { Decimal, moneyJson } from "./numberJson.js";

const DifferenceJson = z.strictObject({ before: Decimal, after: Decimal, difference: Decimal });
const AttributionJson = z.strictObject({
  year: z.number().int(),
  /** The mean over every order, or the order of the list. */
  method: z.enum(["average", "listed"]),
  because: z.enum(["manyChanges", "cannotRun"]).nullable(),
  explanation: z.array(z.string()),
  /** What each does: `numbers` are those of `changes`; per school and in all they add up to the difference. */
  effects: z.array(
    z.strictObject({
      name: z.string(),
      numbers: z.array(z.number().int()),
      total: Decimal,
      schools: z.record(z.string(), Decimal),
    }),
  ),
  schools: z.array(
    z.strictObject({ id: z.string(), name: z.string(), before: Decimal, after: Decimal, difference: Decimal }),
  ),
  total: DifferenceJson,
});

/** What `tildel changes --json` prints; `attribution` is null where it was not asked for or the workbook has errors. */
export const ChangesJson = z.strictObject({
  issues: z.array(IssueJson),
  from: z.string(),
  to: z.string(),
  fromModel: z.string().nullable(),
  toModel: z.string().nullable(),
  onPupilsOfAfter: z.boolean(),
  changes: z.array(LoggedChangeJson),
  attribution: AttributionJson.nullable(),
});
export type ChangesJson = z.infer<typeof ChangesJson>;

export function changesJson(
  log: ChangeLog,
  attribution: Attribution | null,
  issues: readonly Issue[],
  language: Language,
): ChangesJson {
  const { from, to, fromModel, toModel, onPupilsOfAfter, changes } = log;
  return {
    issues: issues.map((issue) => issueJson(issue, language)),
    ...{ from, to, fromModel, toModel, onPupilsOfAfter },
    changes: changes.map((change, index) => loggedChangeJson(change, index + 1, language)),
    attribution: attribution && attributionJson(attribution, language),
  };
}

/** The same shape where the workbook has errors and nothing was computed. */
export const noChangesJson = (
  { from, to }: Pick<ChangesJson, "from" | "to">,
  issues: readonly Issue[],
  language: Language,
): ChangesJson => ({
  issues: issues.map((issue) => issueJson(issue, language)),
  ...{ from, to, fromModel: null, toModel: null, onPupilsOfAfter: false, changes: [], attribution: null },
});

function attributionJson(attribution: Attribution, language: Language): z.infer<typeof AttributionJson> {
  const { log, year, method, because, before, after, steps, differences, difference } = attribution;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  return {
    ...{ year, method, because: because?.kind ?? null, explanation: [...methodWords(attribution, language)] },
    effects: steps.map((step) => {
      const keys = new Set(step.subjects.map(subjectKey));
      const amounts = after.schools.map(({ school }, index) => {
        const amount = step.amounts[index];
        return [school.id, amount ? moneyJson(amount, decimals) : "0"] as const;
      });
      return {
        name: stepWords(step, language),
        numbers: log.changes.flatMap(({ subject }, index) => (keys.has(subjectKey(subject)) ? [index + 1] : [])),
        total: moneyJson(step.total, decimals),
        schools: Object.fromEntries(amounts),
      };
    }),
    schools: after.schools.map(({ school: { id, name } }, index) => ({
      ...{ id, name },
      before: moneyJson(fractionAt(before.totals, index), decimals),
      after: moneyJson(fractionAt(after.totals, index), decimals),
      difference: moneyJson(differences[index] ?? difference, decimals),
    })),
    total: {
      before: moneyJson(before.total, decimals),
      after: moneyJson(after.total, decimals),
      difference: moneyJson(difference, decimals),
    },
  };
}

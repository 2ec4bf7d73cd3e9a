import { compareFractions, divideFractions, fraction, multiplyFractions, sign } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { DemographyRow } from "../domain/demography.js";
import type { Located } from "../domain/cell.js";
import type { Change } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFraction, replaced, type ChangeTarget, type TargetFinder } from "./changeTarget.js";
import { shownValue } from "./shownValue.js";

const HUNDRED = fraction(100);

/**
 * The amount or the share (in percent, as in the table) of one row of Demografi: its frame in Del, the column in Parameter,
 * and where the frame has several rows the base year in Skoleår/År and the grades. A blank Efter empties the cell.
 */
export const changeDemography: TargetFinder = (input, model, change) =>
  input.demography
    .filter((row) => nameKey(row.model) === nameKey(model) && nameKey(row.frame) === nameKey(change.part ?? ""))
    .filter((row) => isMeant(row, change))
    .map((row) => {
      const changed = changedRow(row, change);
      if (!changed) return notPossible(change);
      const replace: ChangeTarget["replace"] = (before) => ({
        ...before,
        demography: replaced(before.demography, row, changed),
      });
      return { current: currentOf(row, change), replace };
    });

function isMeant({ baseYear, gradeFrom, gradeTo }: DemographyRow, change: Change): boolean {
  const anyGrade = change.gradeFrom === null && change.gradeTo === null;
  const sameGrades = anyGrade || (gradeFrom === change.gradeFrom && gradeTo === change.gradeTo);
  return sameGrades && (change.year === null || String(baseYear) === change.year);
}

function currentOf({ rate, share }: DemographyRow, { parameter }: Change): Fraction | null {
  if (parameter === "rate") return rate?.value ?? null;
  return share && multiplyFractions(share.value, HUNDRED);
}

/** Null where the value does not fit: an amount needs the row's price level, and a share is between 0 and 100. */
function changedRow(row: DemographyRow, { parameter, after: { value, at } }: Change): DemographyRow | null {
  const located = (number: Fraction): Located<Fraction> => ({ value: number, at });
  if (value === null) return parameter === "rate" ? { ...row, rate: null } : { ...row, share: null };
  if (!isFraction(value)) return null;
  if (parameter === "rate") return row.priceLevel === null ? null : { ...row, rate: located(value) };
  if (sign(value) < 0 || compareFractions(value, HUNDRED) > 0) return null;
  return { ...row, share: located(divideFractions(value, HUNDRED)) };
}

const notPossible = (change: Change): ReturnType<typeof modelIssue> =>
  modelIssue(
    "changeNotPossible",
    { table: "changes", at: change.after.at, found: shownValue(change.after.value) },
    { scenario: change.scenario, table: "Demografi" },
  );

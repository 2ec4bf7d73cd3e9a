import { fraction, isWhole, sign } from "../arithmetic/index.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { ClassCap } from "../domain/pupilCount.js";
import type { Change } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isFraction, replaced, type TargetFinder } from "./changeTarget.js";
import { shownValue } from "./shownValue.js";

const notPossible = (change: Change, table: string) =>
  modelIssue(
    "changeNotPossible",
    { table: "changes", at: change.after.at, found: shownValue(change.after.value) },
    { scenario: change.scenario, table },
  );

/**
 * Rows of Klasselofter: the cap's name in Parameter, its grades in Trin fra and Trin til, and in Skoleår/År a year that
 * pupils started in, which the row must hold for. What is blank holds for every row of the cap.
 */
export const changeClassCaps: TargetFinder = (input, _model, change) =>
  input.classCaps
    .filter((row) => nameKey(row.name) === nameKey(change.parameter ?? "") && isMeant(row, change))
    .map((row) => {
      const { value, at } = change.after;
      if (!isFraction(value) || !isWhole(value) || sign(value) <= 0) return notPossible(change, "Klasselofter");
      const pupils = { value: Number(value.numerator), at };
      return {
        current: fraction(row.pupils.value),
        replace: (before: ModelInput) => {
          const target = before.classCaps.find((known) => known.at === row.at) ?? row;
          return { ...before, classCaps: replaced(before.classCaps, target, { ...target, pupils }) };
        },
      };
    });

function isMeant({ gradeFrom, gradeTo, startFrom, startTo }: ClassCap, change: Change): boolean {
  const year = change.year === null ? null : Number(change.year);
  const sameGrades =
    (change.gradeFrom === null && change.gradeTo === null) ||
    (gradeFrom === change.gradeFrom && gradeTo === change.gradeTo);
  return sameGrades && (year === null || ((startFrom ?? year) <= year && year <= (startTo ?? year)));
}

/** One factor of Fremskrivning: its kind in Parameter (blank: any), the price level it leads to in Skoleår/År. */
export const changeIndexSteps: TargetFinder = (input, _model, change) =>
  input.indexSteps
    .filter(({ kind }) => change.parameter === null || kind === change.parameter)
    .filter(({ to }) => String(to) === change.year)
    .map((row) => {
      const { value, at } = change.after;
      if (!isFraction(value) || sign(value) <= 0) return notPossible(change, "Fremskrivning");
      const changed = { ...row, factor: { value, at } };
      return {
        current: row.factor.value,
        replace: (before) => ({ ...before, indexSteps: replaced(before.indexSteps, row, changed) }),
      };
    });

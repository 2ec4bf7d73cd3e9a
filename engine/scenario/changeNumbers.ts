import { fraction, isWhole, readDecimal } from "../arithmetic/index.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Issue } from "../domain/issue.js";
import type { PupilCount } from "../domain/pupilCount.js";
import type { Change } from "../domain/scenario.js";
import { chooseCounts } from "../facts/chooseCounts.js";
import { nameKey } from "../model/nameKey.js";
import { modelIssue } from "../model/report.js";
import { isPoint } from "./addNumbers.js";
import { isFraction, replaced, type ChangeTarget, type TargetFinder } from "./changeTarget.js";
import { shownValue } from "./shownValue.js";

const notPossible = (change: Change, table: string) =>
  modelIssue(
    "changeNotPossible",
    { table: "changes", at: change.after.at, found: shownValue(change.after.value) },
    { scenario: change.scenario, table },
  );

/** One cell of Elevtal: school, school year and grade; the pupil group in Parameter where the school has several. */
export const changePupilCounts: TargetFinder = (input, _model, change) => {
  const { gradeFrom, gradeTo, after } = change;
  const rows = chooseCounts(input.pupilCounts).filter(
    (count) =>
      count.schoolId === change.schoolId &&
      count.schoolYear === change.year &&
      (change.parameter === null || nameKey(count.group) === nameKey(change.parameter)),
  );
  if (gradeFrom === null || (gradeTo !== null && gradeTo !== gradeFrom))
    return rows.length === 0 ? [] : [notPossible(change, "Elevtal")];
  return rows.flatMap((count): readonly (ChangeTarget | Issue)[] => {
    const cell = count.grades[gradeFrom];
    if (!cell) return [];
    const value = after.value;
    if (!isFraction(value) || !isWhole(value) || value.numerator < 0n) return [notPossible(change, "Elevtal")];
    const located = { value: Number(value.numerator), at: after.at };
    const changed = (known: PupilCount): PupilCount => ({
      ...known,
      grades: known.grades.map((old, grade) => (grade === gradeFrom ? located : old)),
    });
    return [
      {
        current: fraction(cell.value),
        replace: (before: ModelInput) => {
          const target = before.pupilCounts.find((known) => known.at === count.at) ?? count;
          return { ...before, pupilCounts: replaced(before.pupilCounts, target, changed(target)) };
        },
      },
    ];
  });
};

/** One amount of Rammer: the frame's name in Parameter, the budget year in Skoleår/År. */
export const changeFrames: TargetFinder = (input, model, change) =>
  input.frames
    .filter((row) => nameKey(row.model) === nameKey(model) && nameKey(row.frame) === nameKey(change.parameter ?? ""))
    .filter((row) => change.year === null || String(row.year) === change.year)
    .map((row) => {
      const { value, at } = change.after;
      if (!isFraction(value)) return notPossible(change, "Rammer");
      const amount = { value, at };
      return {
        current: row.amount.value,
        replace: (before) => ({ ...before, frames: replaced(before.frames, row, { ...row, amount }) }),
      };
    });

/** One fact of Skoler: the column's header in Parameter. */
export const changeSchools: TargetFinder = (input, _model, change) =>
  input.schools
    .filter(({ id }) => id === change.schoolId)
    .flatMap((school): readonly (ChangeTarget | Issue)[] => {
      const name = [...school.facts.keys()].find((known) => nameKey(known) === nameKey(change.parameter ?? ""));
      const { value, at } = change.after;
      if (name === undefined) return [];
      if (!isFraction(value) && typeof value !== "string") return [notPossible(change, "Skoler")];
      return [
        {
          current: school.facts.get(name)?.value ?? null,
          replace: (before: ModelInput) => {
            const target = before.schools.find(({ id }) => id === school.id) ?? school;
            return {
              ...before,
              schools: replaced(before.schools, target, {
                ...target,
                facts: new Map(target.facts).set(name, { value, at }),
              }),
            };
          },
        },
      ];
    });

/** One key figure of Nøgletal: its name in Parameter, school and year. */
export const changeKeyFigures: TargetFinder = (input, _model, change) =>
  input.keyFigures
    .filter(({ schoolId, name }) => schoolId === change.schoolId && nameKey(name) === nameKey(change.parameter ?? ""))
    .filter(({ year }) => change.year === null || year === null || String(year) === change.year)
    .map((figure) => {
      const { value, at } = change.after;
      if (!isFraction(value)) return notPossible(change, "Nøgletal");
      const changed = { ...figure, value: { value, at } };
      return {
        current: figure.value.value,
        replace: (before) => ({ ...before, keyFigures: replaced(before.keyFigures, figure, changed) }),
      };
    });

/** One point of Kurver: the curve's name in Parameter, the point's Fra in Trin fra, the budget year in Skoleår/År. */
export const changeCurves: TargetFinder = (input, _model, change) => {
  const from = change.gradeFrom === null ? null : readDecimal(String(change.gradeFrom));
  return input.curves
    .filter(({ curve }) => nameKey(curve) === nameKey(change.parameter ?? ""))
    .filter((point) => from !== null && isPoint(point, from))
    .flatMap((point): readonly (ChangeTarget | Issue)[] => {
      const { value, at } = change.after;
      if (!isFraction(value)) return [notPossible(change, "Kurver")];
      const years = [...point.values.keys()].filter((year) => change.year === null || String(year) === change.year);
      return years.map((year) => ({
        current: point.values.get(year)?.value ?? null,
        replace: (before: ModelInput) => {
          const target = before.curves.find((known) => known.at === point.at) ?? point;
          return {
            ...before,
            curves: replaced(before.curves, target, {
              ...target,
              values: new Map(target.values).set(year, { value, at }),
            }),
          };
        },
      }));
    });
};

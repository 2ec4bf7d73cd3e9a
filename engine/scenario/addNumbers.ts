import type { Fraction } from "../arithmetic/fraction.js";
import { compareFractions, isWhole, readDecimal } from "../arithmetic/index.js";
import type { FrameRow } from "../domain/frame.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { CurvePoint } from "../domain/parameter.js";
import type { KeyFigure } from "../domain/pupilCount.js";
import type { Change } from "../domain/scenario.js";
import { chooseCounts } from "../facts/chooseCounts.js";
import { modelSettings } from "../model/modelSettings.js";
import { nameKey } from "../model/nameKey.js";
import { payingFrame } from "../model/payingFrame.js";
import { isFraction, replaced, type ChangeTarget, type TargetFinder } from "./changeTarget.js";

const added = (replace: ChangeTarget["replace"]): readonly ChangeTarget[] => [{ current: null, replace }];
const isNamed = (change: Change, name: string): boolean => nameKey(name) === nameKey(change.parameter ?? "");

/** A blank cell of Elevtal: a grade that the school did not offer, in a row that is there. */
export const addPupilCount: TargetFinder = (input, _model, { schoolId, year, parameter, gradeFrom, after }) => {
  const { value, at } = after;
  const rows = chooseCounts(input.pupilCounts).filter(
    (row) =>
      row.schoolId === schoolId &&
      row.schoolYear === year &&
      (parameter === null || nameKey(row.group) === nameKey(parameter)),
  );
  if (gradeFrom === null || !isFraction(value) || !isWhole(value) || value.numerator < 0n) return [];
  const cell = { value: Number(value.numerator), at };
  return rows.flatMap((row) =>
    added((before) => {
      const grades = Array.from({ length: Math.max(row.grades.length, gradeFrom + 1) }, (_, grade) =>
        grade === gradeFrom ? cell : (row.grades[grade] ?? null),
      );
      return { ...before, pupilCounts: replaced(before.pupilCounts, row, { ...row, grades }) };
    }),
  );
};

/** The amount of a frame in a year that Rammer does not have, in the prices of its other years or of the model. */
export const addFrame: TargetFinder = (input, model, change) => {
  const { value, at } = change.after;
  const isOwn = (row: { readonly model: string }): boolean => nameKey(row.model) === nameKey(model);
  const rows = input.frames.filter((row) => isOwn(row) && isNamed(change, row.frame));
  const part = input.parts.find((known) => isOwn(known) && isNamed(change, payingFrame(known) ?? ""));
  const frame = rows[0]?.frame ?? (part ? payingFrame(part) : null);
  if (frame === null || !isFraction(value) || change.year === null) return [];
  const levels = [...new Set(rows.map(({ priceLevel }) => priceLevel))];
  const [shared = null] = levels.length === 1 ? levels : [];
  const row: FrameRow = {
    ...{ model: rows[0]?.model ?? part?.model ?? model, frame, year: Number(change.year), amount: { value, at } },
    priceLevel: shared ?? modelSettings(input, model, () => undefined).priceLevel,
    ...{ source: change.reason, at: change.at },
  };
  return added((before) => ({ ...before, frames: [...before.frames, row] }));
};

/** A blank cell of a column of Skoler. */
export const addFact: TargetFinder = (input, _model, change) => {
  const { value, at } = change.after;
  const school = input.schools.find(({ id }) => id === change.schoolId);
  const name = input.schools.flatMap(({ facts }) => [...facts.keys()]).find((known) => isNamed(change, known));
  if (!school || name === undefined || (!isFraction(value) && typeof value !== "string")) return [];
  const facts = new Map(school.facts).set(name, { value, at });
  return added((before: ModelInput) => ({
    ...before,
    schools: replaced(before.schools, school, { ...school, facts }),
  }));
};

/** A key figure of a school or a year that Nøgletal does not have; its name and unit as the others have them. */
export const addKeyFigure: TargetFinder = (input, _model, change) => {
  const { value, at } = change.after;
  const others = input.keyFigures.filter(({ name }) => isNamed(change, name));
  const [first] = others;
  if (!first || change.schoolId === null || !isFraction(value)) return [];
  const units = [...new Set(others.map(({ unit }) => unit))];
  const figure: KeyFigure = {
    ...{ schoolId: change.schoolId, name: first.name, year: change.year === null ? null : Number(change.year) },
    ...{ value: { value, at }, unit: units.length === 1 ? first.unit : "", source: change.reason, at: change.at },
  };
  return added((before) => ({ ...before, keyFigures: [...before.keyFigures, figure] }));
};

/** A point of a curve, or a year of a point, that Kurver does not have; shape, unit and prices as the curve's others. */
export const addCurvePoint: TargetFinder = (input, _model, change) => {
  const { value, at } = change.after;
  const points = input.curves.filter(({ curve }) => isNamed(change, curve));
  const [first] = points;
  const from = change.gradeFrom === null ? null : readDecimal(String(change.gradeFrom));
  if (!first || from === null || !isFraction(value)) return [];
  const known = points.find((point) => isPoint(point, from));
  const years = change.year === null ? [...first.values.keys()] : [Number(change.year)];
  const base = known ?? { ...first, from: { value: from, at: change.at }, source: change.reason, at: change.at };
  const old = known ? [...known.values] : [];
  const point: CurvePoint = {
    ...base,
    values: new Map([...old, ...years.map((year) => [year, { value, at }] as const)]),
  };
  return added((before) => ({
    ...before,
    curves: known ? replaced(before.curves, known, point) : [...before.curves, point],
  }));
};

/** Whether a point of a curve stands at a number. */
export const isPoint = ({ from }: CurvePoint, at: Fraction): boolean => compareFractions(from.value, at) === 0;

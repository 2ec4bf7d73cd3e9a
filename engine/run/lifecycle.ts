import { columnOf, compareFractions, fraction, fractionAt, ZERO } from "../arithmetic/index.js";
import type { Column } from "../arithmetic/column.js";
import type { BoundPart } from "../binding/boundPart.js";
import type { PartAllocation } from "../domain/allocation.js";
import type { CellAddress } from "../domain/cell.js";
import type { School } from "../domain/school.js";
import { schoolYearStarting, type BudgetYear, type SchoolYear } from "../domain/time.js";
import { countsOf } from "../facts/countIndex.js";
import { cellsInGrades, pupilsInGrades } from "../facts/pupilsInGrades.js";
import { sizesOfYear } from "../facts/schoolSizes.js";
import type { Input } from "../formula/input.js";
import { CLOSED, NEW_FIRST, OLD_AMOUNT, OPENED } from "../mechanisms/names.js";
import type { ModelIssueCode } from "../domain/modelIssueCode.js";
import { modelIssue } from "../model/report.js";
import { takenOverInput } from "./successors.js";
import { sumOfParts } from "./runningTotals.js";

const LAST_GRADE = 10;

/**
 * Schools that open or close on the way, and schools the old model gives nothing: by the rule the part names, never by
 * silence. Null, with an issue for each such school, where no rule is named.
 */
export function lifecycleInputs(
  bound: BoundPart,
  inputs: readonly Input[],
  done: readonly PartAllocation[],
  start: BudgetYear | null,
): readonly Input[] | null {
  const { binding } = bound;
  const asks = (id: string): boolean => binding.mechanism.parameters.some((declared) => declared.id === id);
  const news = sumOfParts(done, (part) => bound.lookedAt.includes(part));
  if (asks("withoutOld")) return oldIsThere(bound, inputs, news) ? inputs : null;
  if (!asks("opens")) return inputs;
  const life = lifeOf(bound, start);
  const base = inputs.find(({ name }) => name !== NEW_FIRST);
  const fresh = inputs.find(({ name }) => name === NEW_FIRST)?.column ?? news;
  const moves = (school: number): boolean =>
    base !== undefined && compareFractions(fractionAt(base.column, school), fractionAt(fresh, school)) !== 0;
  const undecided = [
    ...whoAsks(bound, "opens", life.opened, moves, "schoolOpens"),
    ...whoAsks(bound, "closes", life.closed, moves, "schoolCloses"),
  ];
  if (undecided.length > 0) return null;
  const flags = [flag(OPENED, life.opened, life.cells), flag(CLOSED, life.closed, life.cells)];
  if (binding.shape.choice("closes") !== "successor" || !base) return [...inputs, ...flags];
  const takenOver = takenOverInput(bound, { old: base.column, fresh }, life.closed);
  return takenOver && [...inputs, takenOver, ...flags];
}

interface Life {
  readonly opened: readonly boolean[];
  readonly closed: readonly boolean[];
  readonly cells: (school: number) => readonly CellAddress[];
}

/**
 * Compared with the school year that ends as the phase-in begins: no pupils then, or none now. Where Elevtal has none of
 * that school year, or none of the budget year, nothing is known of who opened or closed.
 */
function lifeOf(bound: BoundPart, start: BudgetYear | null): Life {
  const { context } = bound.binding;
  const before = schoolYearStarting((start ?? context.year) - 1);
  const known = context.counts.byYear.has(before);
  if (!known) sayNobodyKnows(bound, before);
  const pupils = context.schools.map((_, place) =>
    countsOf(context.counts, place, before, []).reduce((all, count) => all + pupilsInGrades(count, 0, LAST_GRADE), 0),
  );
  const now = sizesOfYear(context).schools.map(({ pupils: size }) => compareFractions(size, ZERO) > 0);
  const counted = now.includes(true);
  return {
    opened: now.map((there, place) => known && there && pupils[place] === 0),
    closed: now.map((there, place) => known && counted && !there && (pupils[place] ?? 0) > 0),
    cells: (school) => cellsInGrades(countsOf(context.counts, school, before, []), 0, LAST_GRADE),
  };
}

function sayNobodyKnows({ binding: { context, part } }: BoundPart, schoolYear: SchoolYear): void {
  const at = { table: "parts", at: part.cells.name, found: part.name, severity: "remark" } as const;
  context.report(modelIssue("pupilsBeforePhaseInUnknown", at, { part: part.name, schoolYear }));
}

function whoAsks(
  bound: BoundPart,
  id: string,
  flags: readonly boolean[],
  moves: (school: number) => boolean,
  code: ModelIssueCode,
): readonly School[] {
  const { context, shape } = bound.binding;
  if (shape.choice(id) !== "") return [];
  const schools = context.schools.filter((_, place) => flags[place] === true && moves(place));
  for (const school of schools) say(bound, code, school);
  return schools;
}

function oldIsThere(bound: BoundPart, inputs: readonly Input[], news: Column): boolean {
  const { context, shape } = bound.binding;
  const old = inputs.find(({ name }) => name === OLD_AMOUNT);
  if (!old || shape.choice("withoutOld") !== "") return true;
  const isZero = (column: Column, place: number): boolean => compareFractions(fractionAt(column, place), ZERO) === 0;
  const without = context.schools.filter((_, place) => isZero(old.column, place) && !isZero(news, place));
  for (const school of without) say(bound, "schoolWithoutOldAmount", school);
  return without.length === 0;
}

function say({ binding: { context, part } }: BoundPart, code: ModelIssueCode, school: School): void {
  const details = { school: school.id, name: school.name, part: part.name, year: String(context.year) };
  context.report(modelIssue(code, { table: "parts", at: part.cells.name, found: part.name }, details));
}

const flag = (name: string, flags: readonly boolean[], cells: Life["cells"]): Input => ({
  name,
  space: "school",
  label:
    name === OPENED
      ? { da: "Åbnet undervejs (1 = ja)", en: "Opened on the way (1 = yes)" }
      : { da: "Lukket undervejs (1 = ja)", en: "Closed on the way (1 = yes)" },
  unit: "none",
  column: columnOf(flags.map((set) => fraction(set ? 1 : 0))),
  origin: (school) => ({ kind: "cells", at: cells(school) }),
});

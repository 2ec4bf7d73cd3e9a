import type { ParameterRow, ParameterValue, Scope } from "../../engine/domain/parameter.js";
import type { School } from "../../engine/domain/school.js";
import type { ParameterDeclaration } from "../../engine/index.js";
import type { Place } from "./place.js";
import { priceFactor } from "./prices.js";
import { fromFraction, isSame, NOTHING, rational, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

export interface Band {
  readonly from: number;
  readonly to: number;
}

const found = new WeakMap<Place, readonly ParameterRow[]>();

function rowsOf(place: Place): readonly ParameterRow[] {
  const { input, model, part } = place;
  const rows =
    found.get(place) ?? input.parameters.filter((row) => sameName(row.model, model) && sameName(row.part, part.name));
  found.set(place, rows);
  return rows;
}

const declared = ({ mechanism }: Place, id: string): ParameterDeclaration | undefined =>
  mechanism.parameters.find((known) => known.id === id);

function rowsFor(place: Place, id: string): readonly ParameterRow[] {
  const label = declared(place, id)?.label;
  const names = [id, ...(label ? [label.da, label.en] : [])];
  return rowsOf(place).filter((row) => names.some((name) => sameName(name, row.parameter)));
}

/** The rows of Parametre for one parameter, whoever they are written for. */
export const rowsOfParameter = rowsFor;

/** A written share as a number: a percent is a hundredth. */
export function writtenShare(row: ParameterRow, value: ParameterValue): Rational {
  if (typeof value === "string") throw new Refused("parameterNotNumber");
  return /^(pct\.?|%|procent)$/.test(row.unit) ? times(fromFraction(value), rational(1, 100)) : fromFraction(value);
}

/** A share by school year, in whichever year's column it stands. */
export function inSchoolYear(place: Place, id: string, schoolYear: string): Rational {
  const shares = rowsFor(place, id)
    .filter(({ scope }) => scope.kind === "schoolYear" && scope.schoolYear === schoolYear)
    .flatMap((row) => [...row.values.values()].map(({ value }) => writtenShare(row, value)));
  const [first] = shares;
  if (!first) throw new Refused("missingSchoolYear");
  if (shares.some((share) => !isSame(share, first))) throw new Refused("equallySpecific");
  return first;
}

/** Whether the part says anything about a parameter. */
export const isGiven = (place: Place, id: string): boolean => rowsFor(place, id).length > 0;

/**
 * The grade bands the part's rows are written for, in order. Where every rate the part must have also stands in a row for
 * all grades, the grades between the written bands are bands of their own: nobody meant them to be unpaid.
 */
export function bandsOf(place: Place): readonly Band[] {
  const bands = new Map<number, Band>();
  for (const { gradeFrom, gradeTo } of rowsOf(place)) {
    if (gradeFrom !== null && gradeTo !== null) bands.set(gradeFrom, { from: gradeFrom, to: gradeTo });
  }
  const written = [...bands.values()].sort((left, right) => left.from - right.from);
  return written.length === 0 ? [{ from: 0, to: 10 }] : holdsForAllGrades(place) ? withGaps(written) : written;
}

function holdsForAllGrades(place: Place): boolean {
  const required = place.mechanism.parameters.filter(({ varies, absent }) => varies === "grade" && absent === "error");
  return required.every(({ id }) =>
    rowsFor(place, id).some(({ scope, gradeFrom }) => scope.kind === "all" && gradeFrom === null),
  );
}

/** The written bands and what lies between, before and after them. */
function withGaps(written: readonly Band[]): readonly Band[] {
  const next = (order: number): number => written[order]?.from ?? 11;
  const between = written.map(({ to }, order) => ({ from: to + 1, to: next(order + 1) - 1 }));
  const all = [{ from: 0, to: next(0) - 1 }, ...written, ...between].filter(({ from, to }) => from <= to);
  return all.sort((left, right) => left.from - right.from);
}

/** The most specific row: the school's own, then its cluster's or type's, then that for all; a band before all grades. */
export function rowFor(place: Place, id: string, school: School | null, grade: number | null): ParameterRow | null {
  const fitting = rowsFor(place, id).filter(
    (row) =>
      concerns(row.scope, school) &&
      (row.gradeFrom === null || (grade !== null && row.gradeFrom <= grade && grade <= (row.gradeTo ?? 10))),
  );
  const rank = ({ scope, gradeFrom }: ParameterRow): number =>
    (scope.kind === "school" ? 4 : scope.kind === "all" ? 0 : 2) + (gradeFrom === null ? 0 : 1);
  const [first, second] = [...fitting].sort((left, right) => rank(right) - rank(left));
  if (first && second && rank(first) === rank(second)) throw new Refused("equallySpecific");
  return first ?? null;
}

function concerns(scope: Scope, school: School | null): boolean {
  if (scope.kind === "all") return true;
  if (scope.kind === "school") return school?.id === scope.id;
  if (scope.kind === "cluster") return sameName(school?.cluster ?? "", scope.name);
  return scope.kind === "schoolType" && sameName(school?.type ?? "", scope.name);
}

/** A parameter's number for a school (and grade), in the model's prices; a percent is a hundredth. */
export function valueFor(place: Place, id: string, school: School | null, grade: number | null = null): Rational {
  const row = rowFor(place, id, school, grade);
  if (row) return numberIn(place, row, declared(place, id)?.kind ?? kindByUnit(row.unit));
  const absent = declared(place, id)?.absent ?? "error";
  if (absent === "error") throw new Refused(`missingParameter ${id}`);
  if (typeof absent.value === "number") return rational(absent.value);
  return absent.neutral === undefined ? NOTHING : rational(absent.neutral);
}

export function numberIn(place: Place, row: ParameterRow, kind: ParameterDeclaration["kind"]): Rational {
  const written = writtenIn(place, row);
  if (typeof written === "string") throw new Refused("parameterNotNumber");
  const isPercent = kind === "share" && /^(pct\.?|%|procent)$/.test(row.unit);
  const value = isPercent ? times(fromFraction(written), rational(1, 100)) : fromFraction(written);
  const { input, year, rules } = place;
  return kind === "amount" ? times(value, priceFactor(input, row.priceLevel, year, rules, row.payShare)) : value;
}

const kindByUnit = (unit: string): ParameterDeclaration["kind"] =>
  unit.startsWith("kr") ? "amount" : /^(pct\.?|%|procent|andel)$/.test(unit) ? "share" : "number";

function writtenIn({ year }: Place, row: ParameterRow): ParameterValue {
  const value = row.values.get(year)?.value;
  if (value === undefined) throw new Refused("missingParameterYear");
  return value;
}

/** A word the part chooses, or the default's. */
export function choiceFor(place: Place, id: string): string {
  const declaration = declared(place, id);
  const row = rowFor(place, id, null, null);
  if (!row) {
    const absent = declaration?.absent;
    if (!absent || absent === "error" || typeof absent.value !== "string") throw new Refused(`missingParameter ${id}`);
    return absent.value;
  }
  const word = writtenIn(place, row);
  const found = declaration?.choices?.find(
    (choice) =>
      typeof word === "string" && [choice.id, choice.label.da, choice.label.en].some((name) => sameName(name, word)),
  );
  if (!found) throw new Refused("parameterNotChoice");
  return found.id;
}

/** Whether the pool is written as the word "resten". */
export function isRest(place: Place, id: string): boolean {
  const row = rowFor(place, id, null, null);
  return row !== null && typeof writtenIn(place, row) === "string";
}

/** A parameter of the part that a user's formula names, whoever it is written for. */
export const hasParameter = (place: Place, name: string): boolean => rowsFor(place, name).length > 0;

/** The weight of one key figure (Gælder "Nøgletal: …"); a single key figure weighs 1. */
export function weightOf(place: Place, keyFigure: string, alone: boolean): Rational {
  const row = rowsFor(place, "weight").find(
    ({ scope }) => scope.kind === "keyFigure" && sameName(scope.name, keyFigure),
  );
  if (row) return numberIn(place, row, "share");
  if (alone) return rational(1);
  throw new Refused("missingParameterForKeyFigure");
}

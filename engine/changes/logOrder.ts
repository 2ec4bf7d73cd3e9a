import { compareFractions, fraction } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import { compareSchoolIds } from "../domain/school.js";
import type { Part } from "../domain/part.js";
import { nameKey } from "../model/nameKey.js";
import { canonicalValue } from "../record/canonicalText.js";
import { isFractionValue, type FieldValue } from "../record/fieldValue.js";
import { RECORD_TABLES } from "../record/recordKeys.js";
import { partOf, SETUP_COLUMNS } from "./changeSubject.js";
import type { CellDifference } from "./changedCells.js";

/** A part's mechanism is told before what it works on, and that before where its money is. */
const COLUMNS_OF_PARTS: readonly string[] = [...SETUP_COLUMNS, "frame", "paidBy", "active", "number"];

/** Where a difference stands in the log: compared item by item, so that the order of rows never decides. */
type Place = readonly FieldValue[];

/**
 * The order of a change log: the tables as the workbook has them, a part's own row and then its parameters, parts by
 * their numbers, and within a table by what says which row a row is.
 */
export function inLogOrder(
  differences: readonly CellDifference[],
  parts: { readonly from: readonly Part[]; readonly to: readonly Part[] },
): readonly CellDifference[] {
  return differences
    .map((difference) => ({ difference, place: placeOf(difference, [...parts.to, ...parts.from]) }))
    .sort((left, right) => comparePlaces(left.place, right.place))
    .map(({ difference }) => difference);
}

function placeOf({ record, before, after }: CellDifference, parts: readonly Part[]): Place {
  const name = partOf(record);
  const part = name === null ? undefined : parts.find((known) => nameKey(known.name) === nameKey(name));
  const table = record.table === "parameters" ? "parts" : record.table;
  const field = after ?? before;
  return [
    RECORD_TABLES.indexOf(table),
    part?.number ?? null,
    name,
    record.table === "parts" ? 0 : 1,
    ...record.key.filter(({ column }) => column !== "model").map(({ value }) => value),
    COLUMNS_OF_PARTS.indexOf(field?.column ?? ""),
    field?.column ?? null,
    field?.of ?? null,
  ];
}

function comparePlaces(left: Place, right: Place): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareValues(left[index] ?? null, right[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Blanks first, then numbers by value, then texts: ids of schools as everywhere, the rest letter by letter. */
function compareValues(left: FieldValue, right: FieldValue): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const [one, other] = [numberIn(left), numberIn(right)];
  if (one && other) return compareFractions(one, other);
  if (one || other) return one ? -1 : 1;
  if (typeof left === "string" && typeof right === "string") return compareSchoolIds(left, right);
  const [first, second] = [canonicalValue(left), canonicalValue(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function numberIn(value: FieldValue): Fraction | null {
  if (isFractionValue(value)) return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? fraction(value) : null;
}

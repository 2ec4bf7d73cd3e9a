import { declarationOf } from "../binding/parameterRows.js";
import type { Part } from "../domain/part.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { nameKey } from "../model/nameKey.js";
import { canonicalValue } from "../record/canonicalText.js";
import { isScopeValue, type FieldValue } from "../record/fieldValue.js";
import type { InputRecord, RecordField } from "../record/inputRecord.js";
import { recordOf, type InputRow } from "../record/inputRecords.js";
import type { LoggedTable } from "./ownRows.js";

/** The same row before and after; null on the side that has no such row. */
export interface RowPair<Row extends InputRow = InputRow> {
  readonly table: LoggedTable;
  readonly from: Row | null;
  readonly to: Row | null;
}

/** The parts of both sides: they decide which parameters are the same, whatever language they are written in. */
export interface PartsOfBoth {
  readonly from: readonly Part[];
  readonly to: readonly Part[];
}

/** Finds the rows of two tables that are the same row, by what says which row a row is; the model does not count. */
export function rowPairs<Row extends InputRow>(
  table: LoggedTable,
  from: readonly Row[],
  to: readonly Row[],
  parts: PartsOfBoth,
): readonly RowPair<Row>[] {
  const before = byKey(table, from, parts.from);
  const after = byKey(table, to, parts.to);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].map((key) => ({ table, from: before.get(key) ?? null, to: after.get(key) ?? null }));
}

/** A row that stands twice (which the reading refuses) is another row the second time: nothing is ever lost. */
function byKey<Row extends InputRow>(
  table: LoggedTable,
  rows: readonly Row[],
  parts: readonly Part[],
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(recordOf(table, row), parts);
    let place = key;
    for (let turn = 2; found.has(place); turn += 1) place = `${key} ${turn}`;
    found.set(place, row);
  }
  return found;
}

function keyOf({ key }: InputRecord, parts: readonly Part[]): string {
  const texts = key
    .filter(({ column }) => column !== "model")
    .map((field) => (field.column === "parameter" ? parameterKey(key, field, parts) : sameText(field)));
  return JSON.stringify(texts);
}

/** Ids of schools are compared letter by letter, names as names are. */
function sameText({ column, value }: RecordField): string {
  const text = canonicalValue(value);
  const isId = column === "id" || column === "schoolId" || (isScopeValue(value) && value.kind === "school");
  return isId ? text : nameKey(text);
}

function parameterKey(key: readonly RecordField[], { value }: RecordField, parts: readonly Part[]): string {
  const part = key.find(({ column }) => column === "part")?.value ?? null;
  return parameterId(textOf(part), textOf(value), parts);
}

/** The id of a parameter where the part's mechanism declares it, otherwise its name as names are compared. */
export function parameterId(part: string, parameter: string, parts: readonly Part[]): string {
  const found = parts.find(({ name }) => nameKey(name) === nameKey(part));
  const mechanism = found ? findMechanism(found.mechanism) : null;
  return (mechanism ? declarationOf(mechanism, parameter)?.id : undefined) ?? nameKey(parameter);
}

const textOf = (value: FieldValue): string => (typeof value === "string" ? value : "");

import type { PartColumn } from "../../engine/domain/part.js";
import { nameKey } from "../../engine/model/nameKey.js";
import type { KeyFigureColumn } from "../text/tables/keyFigures.js";
import type { SchoolColumn } from "../text/tables/schools.js";
import { blankAs, filled } from "./blank.js";
import type { BookTables } from "./book.js";
import type { CellReader } from "./cellResult.js";
import { nameText } from "./cells/nameText.js";
import { sameName } from "./cells/sameName.js";
import { list } from "./cells/list.js";
import type { FoundTable } from "./foundTable.js";
import type { NameIndex } from "./nameIndex.js";
import { idIndex, nameIndex } from "./nameIndex.js";
import { peek } from "./readRow.js";

/**
 * What may be referred to by name, gathered from the cells that can be read. Null where the table that defines the
 * names cannot be read, so that one missing header does not make every name look unknown. Maps are by the key of a
 * name, as `sameName` gives it.
 */
export interface BookNames {
  readonly schools: NameIndex | null;
  readonly clusters: NameIndex | null;
  readonly schoolTypes: NameIndex | null;
  readonly facts: NameIndex | null;
  readonly groups: NameIndex | null;
  readonly sites: ReadonlyMap<string, NameIndex> | null;
  readonly models: NameIndex | null;
  readonly parts: ReadonlyMap<string, NameIndex> | null;
  /** The frames a model's parts belong to, and those that pay for a part (Betales af). */
  readonly framesUsed: ReadonlyMap<string, NameIndex> | null;
  readonly frames: NameIndex | null;
  readonly scenarios: NameIndex | null;
  readonly bases: ReadonlyMap<string, string>;
  readonly curves: NameIndex | null;
  readonly keyFigures: NameIndex | null;
  /** Whatever a weight may belong to: key figures, columns of Skoler, and what parts name in Mængde/nøgle. */
  readonly weightable: NameIndex | null;
}

export function gatherNames(tables: BookTables): BookNames {
  const { scenarios, curves, keyFigures, frames } = tables;
  const [schools, pupilCounts, parts] = [
    filledTable(tables.schools),
    filledTable(tables.pupilCounts),
    filledTable(tables.parts),
  ];
  return {
    schools: schools && idIndex(valuesOf(schools, "schoolId")),
    clusters: namesIn(schools, "cluster"),
    schoolTypes: namesIn(schools, "schoolType"),
    facts: schools && nameIndex(schools.columns.facts.map(({ header }) => header)),
    groups: namesIn(pupilCounts, "group"),
    sites: pupilCounts && namesBy(pupilCounts, "schoolId", "site"),
    models: namesIn(parts, "model"),
    parts: parts && namesBy(parts, "model", "name"),
    framesUsed: parts && namesBy(parts, "model", "frame", "paidBy"),
    frames: parts && frames && nameIndex([...valuesOf(parts, "frame"), ...valuesOf(frames, "frame")]),
    scenarios: namesIn(scenarios, "name"),
    bases: scenarios ? pairs(scenarios, "name", "buildsOn") : new Map(),
    curves: namesIn(curves, "curve"),
    keyFigures: namesIn(keyFigures, "name"),
    weightable: schools && parts && keyFigures && weightable(schools, parts, keyFigures),
  };
}

function weightable(
  schools: FoundTable<SchoolColumn>,
  parts: FoundTable<PartColumn>,
  keyFigures: FoundTable<KeyFigureColumn>,
): NameIndex {
  const facts = schools.columns.facts.map(({ header }) => header);
  const quantities = parts.rows.flatMap((row) => peek(row, "quantities", blankAs([], list)) ?? []);
  return nameIndex([...valuesOf(keyFigures, "name"), ...facts, ...quantities]);
}

/** An empty table is an issue of its own; then nothing is said about every name it should have defined. */
function filledTable<Id extends string>(table: FoundTable<Id> | null): FoundTable<Id> | null {
  return table && table.rows.length > 0 ? table : null;
}

const name: CellReader<string> = filled(nameText);
const nameOrBlank: CellReader<string> = blankAs("", nameText);

function namesIn<Id extends string>(table: FoundTable<Id> | null, id: Id): NameIndex | null {
  return table && nameIndex(valuesOf(table, id));
}

function valuesOf<Id extends string>(table: FoundTable<Id>, id: Id): readonly string[] {
  return table.rows.flatMap((row) => peek(row, id, name) ?? []);
}

function namesBy<Id extends string>(
  table: FoundTable<Id>,
  by: Id,
  ...ids: readonly Id[]
): ReadonlyMap<string, NameIndex> {
  const groups = new Map<string, string[]>();
  for (const row of table.rows) {
    const group = peek(row, by, filled(sameName));
    if (group === null) continue;
    const values = groups.get(group) ?? [];
    groups.set(group, values);
    values.push(...ids.flatMap((id) => peek(row, id, nameOrBlank) ?? []));
  }
  return new Map([...groups].map(([group, values]) => [group, nameIndex(values)]));
}

function pairs<Id extends string>(table: FoundTable<Id>, key: Id, id: Id): ReadonlyMap<string, string> {
  return new Map(
    table.rows.flatMap((row) => {
      const [from, to] = [peek(row, key, filled(sameName)), peek(row, id, name)];
      return from === null || to === null ? [] : [[from, to] as const];
    }),
  );
}

/** The model a scenario rests on in the end, by its key; null where the chain breaks or goes round in a circle. */
export function baseModel(names: BookNames, scenario: string): string | null {
  const passed = new Set<string>();
  let name = nameKey(scenario);
  while (!passed.has(name)) {
    if (names.models?.has(name)) return name;
    passed.add(name);
    name = nameKey(names.bases.get(name) ?? "");
  }
  return null;
}

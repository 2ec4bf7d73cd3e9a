import type { Consequence, SchoolConsequence } from "../../../engine/index.js";
import { columnRange } from "../ranges.js";
import type { SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, sumCell } from "./cells.js";
import { sumOfClasses, type ClassCount } from "./classCounts.js";
import type { ConsequenceColumn, ConsequenceLine } from "./consequenceColumns.js";
import type { ResultWords } from "./resultWords.js";

/** What the rows are made from; `classes` by school id. */
export interface ConsequenceTable {
  readonly consequence: Consequence;
  readonly classes: ReadonlyMap<string, ClassCount> | null;
  readonly columns: readonly ConsequenceColumn[];
  readonly unitDecimals: number;
  readonly words: ResultWords;
}

/** Rows of the sheet, from and to. */
type Span = readonly [number, number];

/**
 * The schools by cluster, each cluster with its sum, and the total. The total adds the clusters' sums (and schools
 * without a cluster), never a school twice. `firstRow` is the sheet row of the first of them.
 */
export function consequenceRows(table: ConsequenceTable, firstRow: number): readonly SheetRow[] {
  const { consequence, words } = table;
  const rows: SheetRow[] = [];
  const addends: Span[] = [];
  const next = (): number => firstRow + rows.length;
  const addSchools = (schools: readonly SchoolConsequence[]): Span => {
    const first = next();
    rows.push(...schools.map((school) => schoolRow(table, school)));
    return [first, next() - 1];
  };
  for (const cluster of consequence.clusters) {
    rows.push(headingRow(cluster.cluster, table));
    const own = consequence.schools.filter((school) => school.cluster === cluster.cluster);
    const span = addSchools(own);
    addends.push([next(), next()]);
    const line = { id: "", name: words.totalOf(cluster.cluster), change: cluster, outsideLimit: null };
    rows.push(sumRow(table, "subtotal", { ...line, classes: classesOf(table, own) }, [span]));
  }
  const others = consequence.schools.filter((school) => school.cluster === null);
  if (others.length > 0 && consequence.clusters.length > 0) rows.push(headingRow(words.withoutCluster, table));
  if (others.length > 0) addends.push(addSchools(others));
  const all = { id: "", name: words.total, change: consequence.total, outsideLimit: null };
  return [...rows, sumRow(table, "total", { ...all, classes: classesOf(table, consequence.schools) }, addends)];
}

function headingRow(text: string, { columns }: ConsequenceTable): SheetRow {
  return { kind: "heading", cells: columns.map(({ id }): SheetCell => (id === "school" ? { text } : null)) };
}

function schoolRow(table: ConsequenceTable, school: SchoolConsequence): SheetRow {
  const { id, name, outsideLimit } = school;
  const line: ConsequenceLine = { id, name, change: school, outsideLimit, classes: table.classes?.get(id) ?? null };
  return { kind: "plain", cells: table.columns.map(({ cell }) => cell(line)) };
}

function sumRow(
  table: ConsequenceTable,
  kind: "subtotal" | "total",
  line: ConsequenceLine,
  spans: readonly Span[],
): SheetRow {
  const decimals = moneyDecimals(table.unitDecimals);
  const cells = table.columns.map(({ cell, summed }, column): SheetCell => {
    if (!summed) return cell(line);
    const ranges = spans.map(([from, to]) => columnRange(column, from, to)).map(singleCell);
    return sumCell(summed(line.change), decimals, ranges);
  });
  return { kind, cells };
}

/** "F8:F8" is written "F8". */
function singleCell(range: string): string {
  const [from = "", to = ""] = range.split(":");
  return from === to ? from : range;
}

function classesOf({ classes }: ConsequenceTable, schools: readonly SchoolConsequence[]): ClassCount | null {
  return classes && sumOfClasses(schools.flatMap(({ id }) => classes.get(id) ?? []));
}

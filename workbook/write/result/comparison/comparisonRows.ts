import { columnRange } from "../../ranges.js";
import type { SheetCell, SheetRow } from "../../sheet.js";
import { moneyDecimals, numberCell, sumCell, textCell } from "../cells.js";
import type { ComparedEquity } from "../../../statistics/comparedEquity.js";
import type { EquityRow } from "../../../statistics/equityRows.js";
import type { ResultWords } from "../resultWords.js";
import type { ComparisonColumn } from "./comparisonColumns.js";
import type { ComparisonLine, ComparisonLines } from "./comparisonLines.js";

export interface ComparisonTable {
  readonly lines: ComparisonLines;
  readonly columns: readonly ComparisonColumn[];
  readonly unitDecimals: number;
  readonly words: ResultWords;
}

/** The column of the school's name, which is also that of clusters, totals and measures. */
const NAME = 1;

/** The schools by cluster, each cluster with its sum, and the total of all. `firstRow` is the sheet row of the first. */
export function comparisonRows(table: ComparisonTable, firstRow: number): readonly SheetRow[] {
  const { lines, words } = table;
  const rows: SheetRow[] = [];
  const addends: (readonly [number, number])[] = [];
  const next = (): number => firstRow + rows.length;
  const addSchools = (cluster: string | null): readonly [number, number] => {
    const first = next();
    const own = lines.schools.filter((school) => school.cluster === cluster);
    rows.push(...own.map((line): SheetRow => ({ kind: "plain", cells: table.columns.map(({ cell }) => cell(line)) })));
    return [first, next() - 1];
  };
  for (const cluster of lines.clusters) {
    rows.push(headingRow(cluster.name, table.columns));
    const span = addSchools(cluster.name);
    addends.push([next(), next()]);
    rows.push(sumRow(table, "subtotal", { ...cluster, name: words.totalOf(cluster.name) }, [span]));
  }
  const hasOthers = lines.schools.some(({ cluster }) => cluster === null);
  if (hasOthers && lines.clusters.length > 0) rows.push(headingRow(words.withoutCluster, table.columns));
  if (hasOthers) addends.push(addSchools(null));
  return [...rows, sumRow(table, "total", { ...lines.total, name: words.total }, addends)];
}

/** A measure has its value under kr per pupil, of the "before" and of every scenario. */
export function equityRowsOf(
  year: ComparedEquity["years"][number],
  measures: readonly EquityRow[],
  columns: readonly ComparisonColumn[],
  heading: string,
): readonly SheetRow[] {
  const rows = measures.map(({ name, decimals, valueOf }): SheetRow => {
    const cells = columns.map(({ kind, side }, index): SheetCell => {
      if (index === NAME) return textCell(name);
      const of = side === null ? year.before : year.sides[side];
      const value = kind === "perPupil" && of ? numberCell(valueOf(of), decimals) : null;
      return value && { ...value, format: { kind: "number", decimals } };
    });
    return { kind: "plain", cells };
  });
  return [headingRow(heading, columns), ...rows];
}

const headingRow = (text: string, columns: readonly ComparisonColumn[]): SheetRow => ({
  kind: "heading",
  cells: columns.map((_, index) => (index === NAME ? { text } : null)),
});

function sumRow(
  { columns, unitDecimals }: ComparisonTable,
  kind: "subtotal" | "total",
  line: ComparisonLine,
  spans: readonly (readonly [number, number])[],
): SheetRow {
  const cells = columns.map(({ cell, summed }, column): SheetCell => {
    if (!summed) return cell(line);
    const ranges = spans.map(([from, to]) =>
      from === to ? columnRange(column, from, to).split(":")[0] : columnRange(column, from, to),
    );
    return sumCell(
      summed(line),
      moneyDecimals(unitDecimals),
      ranges.flatMap((range) => range ?? []),
    );
  });
  return { kind, cells };
}

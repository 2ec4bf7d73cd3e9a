import type { CellBlock, SheetGrid } from "./sheetGrid.js";
import { MOST_CELLS } from "./runSteps.js";
import type { Step } from "./step.js";
import type { WrittenCell } from "./writtenCell.js";

/** More pieces than this are sent as a format for every cell instead. */
const MOST_RUNS = 200;
const MOST_CHARACTERS = 500_000;

/** One value for a whole range is a value that Excel takes, though its types only speak of one for each cell. */
interface WithOneFormat {
  numberFormat: string | string[][];
}

/** Formats first, then values: a code such as 007 is a text only where the cell is one of texts already. */
export function valueSteps(name: string, target: Excel.Worksheet, { blocks }: SheetGrid): readonly Step[] {
  return blocks.flatMap((block) => [...formatSteps(name, target, block), ...contentSteps(name, target, block)]);
}

function formatSteps(name: string, target: Excel.Worksheet, { row, rows }: CellBlock): readonly Step[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column): readonly Step[] => {
    const runs = runsOf(rows.map((cells) => cells[column]?.format ?? "General"));
    const range = (first: number, count: number): WithOneFormat =>
      target.getRangeByIndexes(row - 1 + first, column, count, 1);
    if (runs.length <= MOST_RUNS) {
      return runs.map(({ first, count, format }) => ({
        ...{ sheet: name, cells: 0, size: format.length },
        apply: () => void (range(first, count).numberFormat = format),
      }));
    }
    return slices(rows.length, MOST_CELLS).map(({ first, count }) => ({
      ...{ sheet: name, cells: 0, size: count * "#,##0.00".length },
      apply: () => {
        range(first, count).numberFormat = rows
          .slice(first, first + count)
          .map((cells) => [cells[column]?.format ?? ""]);
      },
    }));
  });
}

function contentSteps(name: string, target: Excel.Worksheet, { row, rows }: CellBlock): readonly Step[] {
  const columns = rows[0]?.length ?? 0;
  return rowSlices(rows).map(({ first, count }) => {
    const values = rows.slice(first, first + count).map((cells) => cells.map(({ value }) => value));
    return {
      sheet: name,
      cells: count * columns,
      size: sizeOf(values),
      apply: () => void (target.getRangeByIndexes(row - 1 + first, 0, count, columns).values = values),
    };
  });
}

interface Slice {
  readonly first: number;
  readonly count: number;
}

/** Rows that go together: as many as Excel takes in one trip. */
function rowSlices(rows: readonly (readonly WrittenCell[])[]): readonly Slice[] {
  const columns = rows[0]?.length ?? 1;
  const average = sizeOf(rows.map((cells) => cells.map(({ value }) => value))) / Math.max(rows.length, 1);
  const most = Math.min(MOST_CELLS / columns, MOST_CHARACTERS / Math.max(average, 1));
  return slices(rows.length, Math.max(1, Math.floor(most)));
}

function slices(length: number, most: number): readonly Slice[] {
  return Array.from({ length: Math.ceil(length / most) }, (_, index) => ({
    first: index * most,
    count: Math.min(most, length - index * most),
  }));
}

function runsOf(formats: readonly string[]): readonly (Slice & { readonly format: string })[] {
  const runs: (Slice & { readonly format: string })[] = [];
  formats.forEach((format, index) => {
    const last = runs.at(-1);
    if (last?.format === format) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, format });
  });
  return runs;
}

/** Every value with its comma and quotes. */
const sizeOf = (rows: readonly (readonly (string | number)[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce<number>((inRow, value) => inRow + String(value).length + 3, 0), 0);

/** A table as it stands in the workbook: every cell of it, headers and totals included, and where it begins. */
export interface TableContents {
  readonly table: Excel.Table;
  /** Both count from 0, as Excel does here. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** About 25 bytes a cell with its format, and Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 100_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

/** The contents of all tables in one round trip; in several where Excel on the web says that it is too much for one. */
export async function readContents(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly TableContents[]> {
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load("values,numberFormat,rowIndex,columnIndex");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInParts(context, tables);
  }
  // More than five million cells come as nothing instead of an error.
  const isWhole = ranges.every((range) => Array.isArray(range.values));
  if (!isWhole) return readInParts(context, tables);
  return ranges.map(({ values, numberFormat, rowIndex, columnIndex }, index) =>
    contents(tables[index], { rowIndex, columnIndex }, values, numberFormat),
  );
}

/** By its shape, since the error may come from another window. */
const isTooLarge = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === TOO_LARGE;

interface Part {
  readonly table: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

async function readInParts(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly TableContents[]> {
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load("rowCount,columnCount,rowIndex,columnIndex");
  await context.sync();
  const parts = ranges.flatMap(partsOf);
  const trips = tripsOf(parts);
  const rows = tables.map((): { values: unknown[][]; formats: unknown[][] } => ({ values: [], formats: [] }));
  for (const trip of trips) {
    for (const { range } of trip) range.load("values,numberFormat");
    await context.sync();
    for (const { table, range } of trip) {
      rows[table]?.values.push(...range.values);
      rows[table]?.formats.push(...range.numberFormat);
    }
  }
  return ranges.map((range, index) =>
    contents(tables[index], range, rows[index]?.values ?? [], rows[index]?.formats ?? []),
  );
}

function partsOf(whole: Excel.Range, table: number): readonly Part[] {
  const { rowCount, columnCount } = whole;
  const most = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    const range = whole.getCell(index * most, 0).getResizedRange(rows - 1, columnCount - 1);
    return { table, range, cells: rows * columnCount };
  });
}

function tripsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const trips: Part[][] = [];
  let cells = 0;
  for (const part of parts) {
    const last = trips.at(-1);
    if (last && cells + part.cells <= MOST_CELLS) last.push(part);
    else {
      trips.push([part]);
      cells = 0;
    }
    cells += part.cells;
  }
  return trips;
}

function contents(
  table: Excel.Table | undefined,
  { rowIndex, columnIndex }: { readonly rowIndex: number; readonly columnIndex: number },
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
): TableContents {
  if (!table) throw new Error("There is a range for every table");
  return { table, rowIndex, columnIndex, values, formats };
}

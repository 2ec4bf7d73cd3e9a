import type { RawTable } from "../../../workbook/read/rawTable.js";
import { settle } from "../swap/settle.js";
import { isBuildingTable, stageOfName } from "../swap/stageName.js";
import type { KnownTable } from "./knownTables.js";
import { mayBeError, rawValue } from "./rawValue.js";
import { readContents, type TableContents } from "./tableContents.js";

/** What was read, and where Excel says that it was, for telling later which table a change has met. */
export interface ReadBook {
  readonly tables: readonly RawTable[];
  readonly known: readonly KnownTable[];
}

/**
 * Every table of the workbook, sheet by sheet: one round trip to find them, one to read them all. A run that was broken
 * off before the pane was opened is put right first, so that nothing half written is read.
 */
export async function readTables(context: Excel.RequestContext): Promise<ReadBook> {
  const first = await listTables(context);
  const listed = first.isSettled ? first : await settle(context).then(() => listTables(context));
  const contents = await readContents(context, listed.tables);
  const errors = await readErrors(context, contents);
  const headless = await readHiddenHeaders(context, listed.tables);
  const read = contents.map((content, index) => ({
    content,
    raw: rawTable(content, errors[index] ?? null, headless.get(content.table.name) ?? null),
  }));
  const sheetOrder = new Map(listed.sheets.map((name, index) => [name, index]));
  const place = ({ raw }: (typeof read)[number]): number => sheetOrder.get(raw.sheet) ?? sheetOrder.size;
  const sorted = [...read].sort(
    (left, right) =>
      place(left) - place(right) ||
      left.content.rowIndex - right.content.rowIndex ||
      left.content.columnIndex - right.content.columnIndex,
  );
  return { tables: sorted.map(({ raw }) => raw), known: contents.map(knownFrom) };
}

function knownFrom({ table, rowIndex, columnIndex, values }: TableContents): KnownTable {
  const columns = values[0]?.length ?? 0;
  const area = { rowIndex, columnIndex, rowCount: values.length, columnCount: columns };
  return { id: table.id, name: table.name, sheetId: table.worksheet.id, ...area };
}

interface ListedTables {
  readonly tables: readonly Excel.Table[];
  readonly sheets: readonly string[];
  readonly isSettled: boolean;
}

async function listTables(context: Excel.RequestContext): Promise<ListedTables> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name");
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  return {
    tables: tables.items,
    sheets,
    isSettled:
      sheets.every((name) => stageOfName(name) === null) && tables.items.every(({ name }) => !isBuildingTable(name)),
  };
}

/** Which texts are errors: asked only of tables that hold a text like one, hence rarely. */
async function readErrors(
  context: Excel.RequestContext,
  contents: readonly TableContents[],
): Promise<readonly (readonly (readonly unknown[])[] | null)[]> {
  const ranges = contents.map(({ table, values }) => {
    const range = values.some((row) => row.some(mayBeError)) ? table.getRange() : null;
    range?.load("valueTypes");
    return range;
  });
  if (ranges.some((range) => range !== null)) await context.sync();
  return ranges.map((range) => range?.valueTypes ?? null);
}

/** The names of the columns of a table whose header row is switched off. */
async function readHiddenHeaders(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const headless = tables.filter(({ showHeaders }) => !showHeaders);
  for (const { columns } of headless) columns.load("items/name");
  if (headless.length > 0) await context.sync();
  return new Map(headless.map(({ name, columns }) => [name, columns.items.map((column) => column.name)]));
}

function rawTable(
  { table, rowIndex, columnIndex, values, formats }: TableContents,
  types: readonly (readonly unknown[])[] | null,
  hiddenHeaders: readonly string[] | null,
): RawTable {
  const firstBody = hiddenHeaders === null ? 1 : 0;
  const body = values.slice(firstBody, values.length - (table.showTotals ? 1 : 0));
  return {
    name: table.name,
    sheet: table.worksheet.name,
    firstRow: rowIndex + firstBody,
    firstColumn: columnIndex + 1,
    headers: hiddenHeaders ?? (values[0] ?? []).map(String),
    rows: body.map((cells, row) =>
      cells.map((value, column) => {
        const format = formats[firstBody + row]?.[column];
        const isError = types?.[firstBody + row]?.[column] === "Error";
        return rawValue({ value, format, isError });
      }),
    ),
  };
}

/** Where a table was when it was last looked at, by the ids that events speak in. All count from 0. */
export interface KnownTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Which tables there are and where, without what is in them. */
export async function readKnownTables(context: Excel.RequestContext): Promise<readonly KnownTable[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/id");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return tables.items.flatMap(({ id, name, worksheet }, index) => {
    const range = ranges[index];
    if (!range) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return [{ id, name, sheetId: worksheet.id, rowIndex, columnIndex, rowCount, columnCount }];
  });
}

/**
 * The table that a change at an address has met; a row right below and a column right beside count too, since Excel lets a
 * table grow there. Undefined where it met none, null where it is not to be told which.
 */
export function tableAt(
  tables: readonly KnownTable[],
  sheetId: string,
  address: string,
): KnownTable | null | undefined {
  const onSheet = tables.filter((table) => table.sheetId === sheetId);
  if (onSheet.length === 0) return undefined;
  const area = areaOf(address);
  return area === null ? null : onSheet.find((table) => meets(table, area));
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const ONE_AREA = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/;

/** "B2", "B2:C3", "5:7" and "A:C"; null for anything else, such as several areas. */
function areaOf(address: string): Area | null {
  const parts = ONE_AREA.exec(address);
  if (!parts) return null;
  const [, left = "", top = "", right, bottom] = parts;
  return {
    top: top === "" ? 0 : Number(top) - 1,
    left: left === "" ? 0 : columnIndexOf(left),
    bottom: (bottom ?? top) === "" ? Infinity : Number(bottom ?? top) - 1,
    right: (right ?? left) === "" ? Infinity : columnIndexOf(right ?? left),
  };
}

const LETTERS = 26;
const BEFORE_A = 64;

const columnIndexOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;

function meets(
  { rowIndex, columnIndex, rowCount, columnCount }: KnownTable,
  { top, left, bottom, right }: Area,
): boolean {
  const isInRows = top <= rowIndex + rowCount && bottom >= rowIndex;
  return isInRows && left <= columnIndex + columnCount && right >= columnIndex;
}

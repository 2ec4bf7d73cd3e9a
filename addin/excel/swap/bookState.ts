import { MARK, readMark, type SheetMark } from "./sheetMark.js";
import { stageOfName } from "./stageName.js";

/**
 * A sheet as it stands. "ours" is a sheet under the name its mark says; "building" and "aside" are what a run that was
 * broken off left behind; everything else belongs to the user.
 */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly stage: "ours" | "building" | "aside" | "users";
  readonly run: string | null;
  readonly mark: SheetMark | null;
}

export interface TableState {
  readonly name: string;
  readonly sheetId: string;
}

export interface BookState {
  readonly isProtected: boolean;
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly string[];
  readonly activeSheet: string;
}

/** Reads which sheets there are and whose they are: two round trips. */
export async function readBookState(context: Excel.RequestContext): Promise<BookState> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/worksheet/id");
  names.load("items/name");
  protection.load("protected");
  active.load("name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(MARK));
  for (const mark of marks) mark.load("formula");
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: worksheets.items.map(({ id, name }, index) => {
      const mark = marks[index];
      return sheetState(id, name, mark === undefined || mark.isNullObject ? null : readMark(String(mark.formula)));
    }),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
    names: names.items.map(({ name }) => name),
    activeSheet: active.name,
  };
}

function sheetState(id: string, name: string, mark: SheetMark | null): SheetState {
  const left = stageOfName(name);
  if (left) return { id, name, mark, ...left };
  const isOurs = mark !== null && mark.name === name;
  return { id, name, mark, stage: isOurs ? "ours" : "users", run: mark?.run ?? null };
}

/** Excel does not tell names apart by their case. */
export const isSameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

export const resultSheetsOf = ({ sheets }: BookState): readonly SheetState[] =>
  sheets.filter(({ stage, mark }) => stage === "ours" && mark?.role === "result");

/** The sheets that hold nothing but one table, and are called after it: their name can be told from the table's. */
export const sheetsOfTables = (
  { sheets, tables }: BookState,
  isWanted: (table: string) => boolean,
): readonly SheetState[] =>
  sheets.filter(({ id, name }) => {
    const [only, another] = tables.filter(({ sheetId }) => sheetId === id);
    return only !== undefined && another === undefined && isSameName(only.name, name) && isWanted(only.name);
  });

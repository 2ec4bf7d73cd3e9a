import type { Language } from "../../../engine/domain/text.js";
import { isSealTable } from "../../../workbook/seal/sealTableNames.js";
import { quotedSheetName } from "../../../workbook/write/ranges.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { PortFault } from "../../app/portFault.js";
import type { Work, WrittenSheet } from "../../app/workbookPort.js";
import { inExcel } from "../inExcel.js";
import { portFaultOf, notWhole } from "../portFaultOf.js";
import { runSteps, stopIfCancelled } from "../write/runSteps.js";
import { cellsOf, sheetSteps } from "../write/sheetSteps.js";
import { isSameName, resultSheetsOf, sheetsOfTables, type BookState, type SheetState } from "./bookState.js";
import { settle } from "./settle.js";
import { MARK, markFormula, type SheetMark } from "./sheetMark.js";
import { asideName, buildingName, buildingTable, newRun } from "./stageName.js";

export interface NewSheets {
  readonly sheets: readonly Sheet[];
  /** Results take the place of all earlier results, seals of all earlier seals; input comes beside what there is. */
  readonly role: SheetMark["role"];
  readonly language: Language;
}

/** One run: what is to come, what goes for it, and what each is called meanwhile. */
interface Run extends NewSheets {
  readonly run: string;
  readonly old: readonly SheetState[];
  readonly activeSheet: string;
}

/**
 * Builds the sheets under names of their own, and only when all are complete gives them theirs and removes those they
 * replace. Whatever fails, the workbook is left with the earlier sheets whole, or with the new ones whole.
 */
export async function replaceSheets(wanted: NewSheets, work: Work): Promise<readonly WrittenSheet[]> {
  stopIfCancelled(work.signal);
  const run = await inExcel(async (context) => planned(wanted, await settle(context)));
  try {
    await inExcel((context) => build(context, run, work));
    await inExcel((context) => swap(context, run));
  } catch (error) {
    await undoOrFinish(run, error);
  }
  await tidy(run);
  return wanted.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, wanted.language) }));
}

/** Throws before anything is touched where the workbook cannot take the sheets. */
function planned(wanted: NewSheets, book: BookState): Run {
  if (book.isProtected) throw new PortFault("workbookProtected");
  const old = oldOf(wanted.role, book);
  const kept = book.sheets.filter((sheet) => !old.includes(sheet)).map(({ name }) => name);
  for (const { name, table } of wanted.sheets) {
    if (kept.some((other) => isSameName(other, name))) throw new PortFault("nameTaken", name);
    const stays = book.tables.filter(({ sheetId }) => !old.some(({ id }) => id === sheetId));
    const taken = [...stays.map((own) => own.name), ...book.names];
    if (table !== null && taken.some((other) => isSameName(other, table))) throw new PortFault("nameTaken", table);
  }
  return { ...wanted, old, run: newRun(), activeSheet: book.activeSheet };
}

/** What is replaced. Seals are known by their tables, since they may have been written as a file. */
function oldOf(role: SheetMark["role"], book: BookState): readonly SheetState[] {
  if (role === "result") return resultSheetsOf(book);
  return role === "seal" ? sheetsOfTables(book, isSealTable) : [];
}

/** The whole of the sheets, under the names of sheets that are being built. Each is marked before anything stands in it. */
async function build(context: Excel.RequestContext, run: Run, work: Work): Promise<void> {
  const { worksheets } = context.workbook;
  const targets = run.sheets.map((sheet, index) => {
    const target = worksheets.add(buildingName(index + 1, run.run));
    const mark = target.names.add(MARK, markFormula({ run: run.run, role: run.role, name: sheet.name }));
    mark.visible = false;
    return target;
  });
  await context.sync();
  const rename = renamer(run);
  const steps = run.sheets.flatMap((sheet, index) => {
    const target = targets[index];
    const built = run.role === "seal" ? { ...sheet, table: buildingTable(index + 1, run.run) } : sheet;
    return target ? sheetSteps({ sheet: built, target, language: run.language, rename }) : [];
  });
  await runSteps(context, steps, work);
}

/** Formulas speak of the sheets by the names they will have; Excel follows when these get them. */
function renamer({ sheets, run }: Run): (formula: string) => string {
  const names = sheets.map(({ name }, index) => [
    `${quotedSheetName(name)}!`,
    `${quotedSheetName(buildingName(index + 1, run))}!`,
  ]);
  return (formula) => names.reduce((text, [name = "", building = ""]) => text.replaceAll(name, building), formula);
}

/** The old ones out of the way, then the new ones to their names: the last of these is what makes the run done. */
async function swap(context: Excel.RequestContext, { sheets, old, run }: Run): Promise<void> {
  const { worksheets } = context.workbook;
  old.forEach(({ id }, index) => {
    worksheets.getItem(id).name = asideName(index + 1, run);
  });
  sheets.forEach(({ name }, index) => {
    worksheets.getItem(buildingName(index + 1, run)).name = name;
  });
  await context.sync();
}

/** What failed may have been done all the same, where only the answer was lost: the workbook decides. */
async function undoOrFinish(run: Run, failed: unknown): Promise<void> {
  const fault = portFaultOf(failed);
  try {
    // A user who has begun to type would keep us out; what has to be put right waits until the cell is left.
    const book = await Excel.run({ delayForCellEdit: true }, settle);
    const isDone = run.sheets.length > 0 && run.sheets.every(({ name }) => isThere(book, name, run.run));
    if (!isDone) throw fault;
  } catch (error) {
    throw error === fault ? fault : notWhole(fault);
  }
}

const isThere = ({ sheets }: BookState, name: string, run: string): boolean =>
  sheets.some((sheet) => sheet.stage === "ours" && sheet.name === name && sheet.run === run);

/** The new sheets stand; what is left to do can also be done the next time. */
async function tidy(run: Run): Promise<void> {
  const seen = seenSheet(run);
  if (seen !== null || run.role === "input") await tryInExcel((context) => finish(context, run, seen));
  await tryInExcel(settle);
}

/** Which of the new sheets takes the place of the one that is looked at. */
function seenSheet({ sheets, old, activeSheet }: Run): string | null {
  const isReplaced = [old, sheets].every((some) => some.some(({ name }) => name === activeSheet));
  return isReplaced ? activeSheet : null;
}

/** Input belongs to the user from now on. Results stay ours; whoever looked at the old ones looks at the new. */
async function finish(context: Excel.RequestContext, { role, sheets }: Run, seen: string | null): Promise<void> {
  const { worksheets } = context.workbook;
  if (seen !== null) worksheets.getItem(seen).activate();
  if (role === "input") for (const { name } of sheets) worksheets.getItem(name).names.getItem(MARK).delete();
  await context.sync();
}

async function tryInExcel(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<void> {
  try {
    await Excel.run(work);
  } catch {
    // Nothing the user asked for is missing: the next run, or the next start, tries again.
  }
}

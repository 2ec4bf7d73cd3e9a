import type { Language } from "../../engine/domain/text.js";
import type { WorkbookPort } from "../app/workbookPort.js";
import { goTo } from "./goTo.js";
import { inExcel } from "./inExcel.js";
import { oneAtATime } from "./oneAtATime.js";
import { readKnownTables, type KnownTable } from "./read/knownTables.js";
import { readTables } from "./read/readTables.js";
import { readSetting, storeSetting } from "./settings.js";
import { showWithDocument } from "./showWithDocument.js";
import { readBookState, resultSheetsOf } from "./swap/bookState.js";
import { watchTables } from "./watchTables.js";

/** How a workbook that has been saved ends; Excel calls one that has not "Mappe1" or "Book1". */
const FILE = /^(.+)\.(xlsx|xlsm|xlsb|xls)$/i;

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** The workbook that is open in Excel. What is asked for at the same time is done one after the other. */
export function excelWorkbook(language: Language): WorkbookPort {
  const queue = oneAtATime();
  let known: readonly KnownTable[] | null = null;
  const ask = <Result>(work: Work<Result>, place: string | null = null): Promise<Result> =>
    queue(() => inExcel(work, place));
  const look = (): Promise<readonly KnownTable[]> => ask(async (context) => (known = await readKnownTables(context)));
  /** The tables that the add-in makes are no news to it: they are known before anybody is told of them. */
  const make = (role: "input" | "seal", ...[sheets, work]: Parameters<WorkbookPort["insertSheets"]>) =>
    queue(async () => {
      const { replaceSheets } = await writer();
      const written = await replaceSheets({ sheets, role, language }, work);
      known = await inExcel(readKnownTables).catch(() => known);
      return written;
    });
  return {
    title: () => ask(title),
    readTables: () =>
      ask(async (context) => {
        const read = await readTables(context);
        ({ known } = read);
        return read.tables;
      }),
    insertSheets: (sheets, work) => make("input", sheets, work).then(remembered),
    writeSeals: (sheets, work) => make("seal", sheets, work).then(remembered),
    writeResults: (sheets, work) =>
      queue(async () => (await writer()).replaceSheets({ sheets, role: "result", language }, work)).then(remembered),
    resultSheets: () => ask(async (context) => resultSheetsOf(await readBookState(context)).map(({ name }) => name)),
    editTables: (edits) => ask(async (context) => (await editor()).editTables(context, edits)),
    goTo: (place) => ask((context) => goTo(context, place), `${place.sheet}!${place.address}`),
    watch: async (onChange) => {
      const stop = await ask((context) => watchTables(context, { known: () => known, look, onChange }));
      return () => queue(stop);
    },
    readSetting: (key) => ask((context) => readSetting(context, key)),
    storeSetting: (key, value) => ask((context) => storeSetting(context, key, value)),
  };
}

/** Nobody writes before reading: what writes is loaded when it is needed first. */
const writer = () => import("./swap/replaceSheets.js");
const editor = () => import("./edit/editTables.js");

async function title(context: Excel.RequestContext): Promise<string | null> {
  const { workbook } = context;
  workbook.load("name");
  await context.sync();
  return FILE.exec(workbook.name)?.[1] ?? null;
}

/** A workbook that holds something of Tildel's opens with the pane from now on. */
function remembered<Result>(result: Result): Result {
  showWithDocument();
  return result;
}

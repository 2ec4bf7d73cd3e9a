import type { Language } from "../../engine/domain/text.js";
import type { WorkbookPort } from "../app/workbookPort.js";
import { editTables } from "./edit/editTables.js";
import { goTo } from "./goTo.js";
import { inExcel } from "./inExcel.js";
import { oneAtATime } from "./oneAtATime.js";
import { readTables } from "./read/readTables.js";
import { readSetting, storeSetting } from "./settings.js";
import { showWithDocument } from "./showWithDocument.js";
import { readBookState, resultSheetsOf } from "./swap/bookState.js";
import { replaceSheets } from "./swap/replaceSheets.js";
import { watchTables } from "./watchTables.js";

/** How a workbook that has been saved ends; Excel calls one that has not "Mappe1" or "Book1". */
const FILE = /^(.+)\.(xlsx|xlsm|xlsb|xls)$/i;

/** The workbook that is open in Excel. What is asked for at the same time is done one after the other. */
export function excelWorkbook(language: Language): WorkbookPort {
  const queue = oneAtATime();
  let names: ReadonlyMap<string, string> = new Map();
  let writing = 0;
  const ask = <Result>(
    work: (context: Excel.RequestContext) => Promise<Result>,
    place: string | null = null,
  ): Promise<Result> => queue(() => inExcel(work, place));
  /** What the add-in does itself is not news to it. */
  const write = <Result>(work: () => Promise<Result>): Promise<Result> =>
    queue(async () => {
      writing += 1;
      try {
        return await work();
      } finally {
        writing -= 1;
      }
    });
  return {
    title: () => ask(title),
    readTables: () =>
      ask(async (context) => {
        const read = await readTables(context);
        ({ names } = read);
        return read.tables;
      }),
    insertSheets: (sheets, work) =>
      write(() => replaceSheets({ sheets, role: "input", language }, work)).then(remembered),
    writeResults: (sheets, work) =>
      write(() => replaceSheets({ sheets, role: "result", language }, work)).then(remembered),
    resultSheets: () => ask(async (context) => resultSheetsOf(await readBookState(context)).map(({ name }) => name)),
    editTables: (edits) => write(() => inExcel((context) => editTables(context, edits))),
    goTo: (place) => ask((context) => goTo(context, place), `${place.sheet}!${place.address}`),
    watch: async (onChange) => {
      const nameOf = (id: string): string | null => names.get(id) ?? null;
      const stop = await ask((context) => watchTables(context, { nameOf, isWriting: () => writing > 0, onChange }));
      return () => queue(stop);
    },
    readSetting: (key) => ask((context) => readSetting(context, key)),
    storeSetting: (key, value) => write(() => inExcel((context) => storeSetting(context, key, value))),
  };
}

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

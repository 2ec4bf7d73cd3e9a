import { readBookState, type BookState } from "./bookState.js";
import { repairsOf, type Repair } from "./repairs.js";

/** A cell that is being edited, a server that is busy: what fails once need not fail again. */
const TRIES = 3;

/**
 * Ends whatever an earlier run, or this one, left half done, and gives the workbook as it then stands. Rejects with the
 * error of the last try where it cannot be done now; it can be tried again at any time.
 */
export async function settle(context: Excel.RequestContext): Promise<BookState> {
  for (let tried = 1; ; tried++) {
    try {
      return await settleOnce(context);
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

async function settleOnce(context: Excel.RequestContext): Promise<BookState> {
  const book = await readBookState(context);
  const repairs = repairsOf(book);
  if (repairs.length === 0) return book;
  for (const repair of repairs) apply(context, repair);
  await context.sync();
  return readBookState(context);
}

function apply({ workbook }: Excel.RequestContext, repair: Repair): void {
  if (repair.kind === "renameTable") workbook.tables.getItem(repair.from).name = repair.to;
  else if (repair.kind === "delete") workbook.worksheets.getItem(repair.id).delete();
  else workbook.worksheets.getItem(repair.id).name = repair.to;
}

import { createPane, type Pane } from "../../../addin/app/pane.js";
import { initialState } from "../../../addin/app/paneState.js";
import { readBook } from "../../../addin/app/book/readBook.js";
import { EMPTY_BOOK } from "../../../addin/browser/book/browserBook.js";
import { withInserted } from "../../../addin/browser/book/replaceSheets.js";
import { browserWorkbook, type BrowserWorkbook } from "../../../addin/browser/browserWorkbook.js";
import { exampleBookSheets } from "../../../addin/browser/exampleBookSheets.js";
import { inProcessClient } from "../../../addin/worker/inProcessClient.js";

/** The example is computed many times over, also where other work keeps the machine busy. */
jest.setTimeout(60_000);

export interface ExamplePane {
  readonly pane: Pane;
  readonly workbook: BrowserWorkbook;
  /** What stands in a cell of an input table now. */
  readonly cell: (table: string, row: number, column: string) => unknown;
}

/** A pane over the example municipality, read and computed, with the engine in this thread. */
export async function examplePane(): Promise<ExamplePane> {
  const workbook = browserWorkbook(withInserted(EMPTY_BOOK, exampleBookSheets("da")));
  const pane = createPane(workbook.port, inProcessClient(), initialState("da"));
  await readBook(pane);
  const cell = (table: string, row: number, column: string): unknown => {
    const found = workbook.book().sheets.flatMap(({ tables }) => tables.filter(({ name }) => name === table))[0];
    return found?.rows[row]?.[found.headers.indexOf(column)];
  };
  return { pane, workbook, cell };
}

/** The value of a loadable that must have one. */
export function ready<Value>(loadable: { readonly kind: string; readonly value?: Value }): Value {
  if (loadable.kind !== "ready" || loadable.value === undefined) throw new Error(`It is ${loadable.kind}`);
  return loadable.value;
}

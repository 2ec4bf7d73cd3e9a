import type { Pane } from "../pane.js";
import { readBook } from "./readBook.js";

/**
 * Reads the workbook again whenever an input table is changed. Changes that come while it is being read are read
 * together when that is done. Gives the way to stop.
 */
export async function watchBook(pane: Pane): Promise<() => Promise<void>> {
  let isReading = false;
  let isBehind = false;
  const readAsLongAsBehind = async (): Promise<void> => {
    if (isReading) {
      isBehind = true;
      return;
    }
    isReading = true;
    do {
      isBehind = false;
      await readBook(pane);
    } while (isBehindNow());
    isReading = false;
  };
  const isBehindNow = (): boolean => isBehind;
  return pane.workbook.watch(() => void readAsLongAsBehind());
}

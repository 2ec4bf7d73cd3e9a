import type { Pane } from "../pane.js";
import type { WatchedChange } from "../workbookPort.js";
import { readBook } from "./readBook.js";
import { readDocument } from "./readDocument.js";

/** "document": with the settings it keeps; "tables": only what stands in it. */
type Wanted = "document" | "tables";

export interface BookReading {
  readonly read: (wanted: Wanted) => Promise<void>;
  /** What the workbook is to call after every change. */
  readonly onChange: (change: WatchedChange) => void;
}

/** Reads the workbook one reading at a time: what changes while it is being read is read together when that is done. */
export function createReading(pane: Pane): BookReading {
  let isReading = false;
  let behind: Wanted | null = null;
  const behindNow = (): Wanted | null => behind;
  const read = async (wanted: Wanted): Promise<void> => {
    if (isReading) {
      behind = behind === "document" ? behind : wanted;
      return;
    }
    isReading = true;
    for (let next: Wanted | null = wanted; next !== null; next = behindNow()) {
      behind = null;
      await (next === "document" ? readDocument(pane) : readBook(pane));
    }
    isReading = false;
  };
  return { read, onChange: ({ by }) => void read(by === "opened" ? "document" : "tables") };
}

import type { Rect, SheetData } from "../book/bookData.js";
import type { HostObject } from "../protocol/hostObject.js";
import type { OpenBook } from "./openBook.js";

interface Reachable {
  readonly sheet: (open: OpenBook, sheet: SheetData) => HostObject;
  readonly tablesIn: (open: OpenBook, sheet: SheetData, area: Rect, fully: boolean) => HostObject;
}

let reachable: Reachable | null = null;

/** Ranges lead to sheets and tables, and those to ranges: one of the two has to be told, so that no file needs itself. */
export function makeReachable(objects: Reachable): void {
  reachable = objects;
}

function objects(): Reachable {
  if (!reachable) throw new Error("Nobody has said how sheets are reached from a range");
  return reachable;
}

export const reachSheet: Reachable["sheet"] = (open, sheet) => objects().sheet(open, sheet);
export const reachTablesIn: Reachable["tablesIn"] = (open, sheet, area, fully) =>
  objects().tablesIn(open, sheet, area, fully);

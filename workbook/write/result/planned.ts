import type { Sheet } from "../sheet.js";
import type { SheetSubject } from "./resultNames.js";

/** A sheet to come: what it is of, and how it is made once it has a name. */
export interface Planned {
  readonly subject: SheetSubject;
  readonly make: (name: string) => Sheet;
}

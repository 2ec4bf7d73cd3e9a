import type { Frame, Page } from "playwright-core";
import type { CellPlace } from "../../../../addin/app/workbookPort.js";

/** The pane over an open workbook, as somebody has the two before them. */
export interface Place {
  readonly page: Page;
  /** Where the elements of the pane are. */
  readonly pane: Page | Frame;
  /** What to type to have a text that looks like a number, or a number that no count of pupils can be. */
  readonly halfPupil: string;
  /** The user types into a cell. */
  readonly type: (place: CellPlace, typed: string) => Promise<void>;
  /** Sheet and address of the cell that is selected: "Elevtal!G5". */
  readonly selected: () => Promise<string>;
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Whether the workbook holds the language that was chosen. */
  readonly isLanguageKept: () => Promise<boolean>;
  /** Keeps the workbook, closes everything, and opens what was kept in a new pane. */
  readonly reopen: () => Promise<Place>;
  /** What the browser complained of, and what was asked of other origins. */
  readonly problems: () => readonly string[];
}

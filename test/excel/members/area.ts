import { addressText, parsePlace, splitAddress } from "../book/address.js";
import { COLUMNS, ROWS, type Rect, type SheetData } from "../book/bookData.js";
import { isInGrid, rect } from "../book/rect.js";
import { sheetNamed, sheetOrFail } from "../book/sheets.js";
import { allTables, bodyRect } from "../book/tables.js";
import { invalidArgument, HostError } from "../protocol/hostError.js";
import { HostObject, type Argument } from "../protocol/hostObject.js";
import type { OpenBook } from "./openBook.js";

/** A range: where it lies in which workbook. */
export class Area {
  constructor(
    readonly open: OpenBook,
    readonly sheet: SheetData,
    readonly rect: Rect,
  ) {}

  get address(): string {
    return addressText(this.sheet.name, this.rect);
  }

  /** Another area of the same sheet; outside the grid there is none. */
  at(row: number, column: number, rows: number, columns: number): Area {
    const wanted = rect(row, column, rows, columns);
    if (!isInGrid(wanted)) throw invalidArgument();
    return new Area(this.open, this.sheet, wanted);
  }

  /** Fails once the sheet is gone. */
  needSheet(): void {
    if (!this.open.data.sheets.includes(this.sheet))
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
}

export const wholeSheet = (open: OpenBook, sheet: SheetData): Area => new Area(open, sheet, rect(0, 0, ROWS, COLUMNS));

/** The area an address names: of a sheet, or of a table or a name of the workbook. */
export function areaOf(open: OpenBook, address: string, sheet: SheetData | null): Area {
  const { sheet: named, place } = splitAddress(address.replace(/^=/, ""));
  const found = named === null ? sheet : sheetOrFail(open.data, named);
  const area = parsePlace(place);
  if (area && found) return new Area(open, found, area);
  const special = ofTable(open, address) ?? ofName(open, address);
  if (!special || (sheet && special.sheet !== sheet)) throw invalidArgument();
  return special;
}

function ofTable(open: OpenBook, name: string): Area | null {
  const found = allTables(open.data).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  return found ? new Area(open, found.sheet, bodyRect(found.table)) : null;
}

function ofName(open: OpenBook, name: string): Area | null {
  const found = open.data.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!found) return null;
  const { sheet, place } = splitAddress(found.formula.replace(/^=/, "").replaceAll("$", ""));
  const [owner, area] = [sheet === null ? undefined : sheetNamed(open.data, sheet), parsePlace(place)];
  return owner && area ? new Area(open, owner, area) : null;
}

/** A range that was given as an object or as an address. */
export function givenArea(open: OpenBook, value: Argument, sheet: SheetData | null): Area {
  if (typeof value === "string") return areaOf(open, value, sheet);
  if (value instanceof HostObject && value.subject instanceof Area) return value.subject;
  throw invalidArgument();
}

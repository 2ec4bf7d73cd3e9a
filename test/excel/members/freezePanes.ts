import { COLUMNS, ROWS, type SheetData } from "../book/bookData.js";
import { boundingRect, rect } from "../book/rect.js";
import { HostObject, type HostClass, type Argument } from "../protocol/hostObject.js";
import { Area, givenArea } from "./area.js";
import { whole } from "./given.js";
import type { OpenBook } from "./openBook.js";
import { rangeObject } from "./rangeClass.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";

interface Panes {
  readonly open: OpenBook;
  readonly sheet: SheetData;
}

function freeze({ open, sheet }: Panes, rows: number, columns: number): void {
  open.needFocus();
  if (rows < 0 || columns < 0 || rows + columns === 0) throw invalidArgument();
  sheet.frozen = rect(0, 0, rows === 0 ? ROWS : rows, columns === 0 ? COLUMNS : columns);
}

/** Everything down to the last row and column of the range stays; a range of whole columns freezes only columns. */
function freezeAt(panes: Panes, given: Argument): void {
  const { rect: wanted } = givenArea(panes.open, given, panes.sheet);
  const all = boundingRect(wanted, rect(0, 0, 1, 1));
  freeze(panes, all.rows === ROWS ? 0 : all.rows, all.columns === COLUMNS ? 0 : all.columns);
}

const location = ({ open, sheet }: Panes): Area | null => (sheet.frozen ? new Area(open, sheet, sheet.frozen) : null);

const PANES: HostClass<Panes> = {
  name: "WorksheetFreezePanes",
  members: {
    FreezeRows: { call: (panes, count) => freeze(panes, whole(count), 0) },
    FreezeColumns: { call: (panes, count) => freeze(panes, 0, whole(count)) },
    FreezeAt: { call: freezeAt },
    Unfreeze: {
      call: ({ open, sheet }) => {
        open.needFocus();
        sheet.frozen = null;
      },
    },
    GetLocation: {
      call: (panes) => {
        const area = location(panes);
        if (!area) throw itemNotFound("frozen panes");
        return rangeObject(area);
      },
    },
    GetLocationOrNullObject: {
      call: (panes) => {
        const area = location(panes);
        return area ? rangeObject(area) : undefined;
      },
    },
  },
};

export const freezePanes = (open: OpenBook, sheet: SheetData): HostObject => HostObject.of(PANES, { open, sheet });

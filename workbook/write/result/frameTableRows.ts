import { type Allocation, type FrameUse, type Language, type PartAllocation } from "../../../engine/index.js";
import { nameKey } from "../../text/nameKey.js";
import { areaRange } from "../ranges.js";
import type { SheetCell, SheetRow } from "../sheet.js";
import { moneyDecimals, numberCell, sumCell, textCell } from "./cells.js";
import { FIRST_PART } from "./partColumns.js";
import { RESULT_WORDS } from "./resultWords.js";

/** Under the totals of Tildeling: what each frame is, what its parts used of it, and the difference. */
export function frameTableRows(allocation: Allocation, firstRow: number, language: Language): readonly SheetRow[] {
  return allocation.frames.reduce<readonly SheetRow[]>(
    (rows, frame) => [...rows, ...oneFrame(allocation, frame, firstRow + rows.length, language)],
    [],
  );
}

function oneFrame(allocation: Allocation, frame: FrameUse, firstRow: number, language: Language): readonly SheetRow[] {
  const { parts, settings } = allocation;
  const words = RESULT_WORDS[language];
  const decimals = moneyDecimals(settings.unitDecimals);
  const row = (kind: SheetRow["kind"], text: string, amounts: readonly SheetCell[], total: SheetCell): SheetRow => ({
    kind,
    cells: [null, textCell(text), ...amounts, total],
  });
  const blank = parts.map(() => null);
  const used = parts.map((part) => (isInFrame(part, frame) ? numberCell(part.total, decimals) : null));
  const usedRow = firstRow + 1;
  const across = parts.length === 0 ? [] : [areaRange(FIRST_PART, usedRow, FIRST_PART + parts.length - 1, usedRow)];
  const difference = frame.closed ? words.frameDifference.closed : words.frameDifference.open;
  return [
    row("heading", words.frameHeading(frame.name), blank, null),
    row("plain", words.frameUsed, used, sumCell(frame.total, decimals, across)),
    ...(frame.amount === null
      ? []
      : [
          row("plain", words.frameAmount, blank, numberCell(frame.amount, decimals)),
          row("subtotal", difference, blank, numberCell(frame.difference, decimals)),
        ]),
  ];
}

const isInFrame = ({ part }: PartAllocation, { name }: FrameUse): boolean =>
  part.frame !== null && nameKey(part.frame) === nameKey(name);

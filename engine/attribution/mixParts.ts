import { changedCells } from "../changes/changedCells.js";
import { subjectKey } from "../changes/changeSubject.js";
import type { OwnRows } from "../changes/ownRows.js";
import type { FateOf } from "../changes/partFates.js";
import { rowPairs, type RowPair } from "../changes/rowPairs.js";
import type { CellAddress } from "../domain/cell.js";
import type { Part, PartColumn } from "../domain/part.js";
import type { MixedRows } from "./mixInputs.js";

interface PlannedPart {
  readonly pair: RowPair<Part>;
  readonly cells: readonly { readonly column: string; readonly change: string }[];
}

/** The parts of two models, column by column: each as it was, or as it becomes where its change is made. */
export function mixParts(from: OwnRows, to: OwnRows, fateOf: FateOf): MixedRows<Part> {
  const planned = rowPairs("parts", from.parts, to.parts, { from: from.parts, to: to.parts }).map(
    (pair): PlannedPart => {
      const cells = changedCells(pair, fateOf(pair)).map(({ subject, before, after }) => ({
        column: (after ?? before)?.column ?? "",
        change: subjectKey(subject),
      }));
      return { pair, cells };
    },
  );
  return (made) =>
    planned.flatMap(({ pair, cells }) => {
      const columns = cells.filter(({ change }) => made.has(change)).map(({ column }) => column);
      if (pair.from && pair.to) return [withColumns(pair.from, pair.to, columns)];
      return (columns.length > 0 ? pair.to : pair.from) ?? [];
    });
}

/** A part as it was, save for some columns that are as they become. */
function withColumns(from: Part, to: Part, columns: readonly string[]): Part {
  const changed = Object.entries(to).filter(([column]) => columns.includes(column)) as [keyof Part, never][];
  const cells = Object.entries(to.cells).filter(([column]) => columns.includes(column)) as [PartColumn, CellAddress][];
  return {
    ...from,
    ...(Object.fromEntries(changed) as Partial<Part>),
    cells: { ...from.cells, ...(Object.fromEntries(cells) as Partial<Part["cells"]>) },
  };
}

import type { Issue } from "../../engine/domain/issue.js";
import { TABLE_LIST } from "../text/tableDictionary.js";
import { cellPosition } from "./cellName.js";

/** Issues in the order somebody mends them: table by table, row by row, from the left; the whole table's first. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (left, right) =>
      tablePlace(left) - tablePlace(right) ||
      place(left).row - place(right).row ||
      place(left).column - place(right).column,
  );
}

function tablePlace({ table }: Issue): number {
  return TABLE_LIST.findIndex(({ name }) => name === table);
}

function place({ at }: Issue): ReturnType<typeof cellPosition> {
  return at === null ? { column: 0, row: 0 } : cellPosition(at.cell);
}

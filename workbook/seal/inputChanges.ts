import { canonicalRows, type CanonicalRow, type ModelInput } from "../../engine/index.js";
import { isResult } from "./sealedRows.js";
import type { Seal, SealedRow } from "./seal.js";

/** A row that is not as it was sealed: changed, added (no sealed side) or removed (no side now). */
export interface RowChange {
  readonly sealed: SealedRow | null;
  readonly now: CanonicalRow | null;
}

/** The rows of the input that are not as they were sealed, in the order of the tables and of the rows' keys. */
export function inputChanges(input: ModelInput, seal: Seal): readonly RowChange[] {
  const sealed = inTurn(seal.rows.filter((row) => !isResult(row)));
  const now = inTurn(canonicalRows(input));
  const kept = [...now].map(([key, row]) => ({ sealed: sealed.get(key) ?? null, now: row }));
  const gone = [...sealed].filter(([key]) => !now.has(key)).map(([, row]) => ({ sealed: row, now: null }));
  return [...kept.filter(({ sealed: old, now: row }) => old?.content !== row.content), ...gone];
}

/** Rows by table and key; a key that stands twice is another one the second time, so that no row is passed over. */
function inTurn<Row extends Pick<SealedRow, "table" | "key">>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.table, row.key]);
    let place = key;
    for (let turn = 2; found.has(place); turn += 1) place = `${key} ${turn}`;
    found.set(place, row);
  }
  return found;
}

import type { CellAddress } from "../domain/cell.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Change } from "../domain/scenario.js";

/** The row of Ændringer that a value was set by; null where it stands in the table itself. */
export type OriginOf = (at: CellAddress | undefined) => Change | null;

/**
 * A value that a scenario sets keeps the address of the cell it was read from (column Efter), the very same object: that
 * is how it is known again.
 */
export function changeOrigins({ changes }: Pick<ModelInput, "changes">): OriginOf {
  const origins = new Map<CellAddress, Change>();
  for (const change of changes) origins.set(change.at, change).set(change.after.at, change);
  return (at) => (at ? (origins.get(at) ?? null) : null);
}

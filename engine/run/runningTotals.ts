import type { Column } from "../arithmetic/column.js";
import { addColumns, constantColumn, settle, ZERO } from "../arithmetic/index.js";
import type { Part } from "../domain/part.js";
import type { PartAllocation } from "../domain/allocation.js";
import { frameKeyOf } from "../model/payingFrame.js";

/** The sum of some parts' amounts per school; 0 where there are none. */
export function sumOfParts(done: readonly PartAllocation[], wanted: (part: Part) => boolean): Column {
  const own = done.filter(({ part }) => wanted(part)).map(({ amounts }) => amounts);
  return settle(own.reduce(addColumns, constantColumn(ZERO)));
}

/** The parts of a frame that have run so far. A part with a payer of its own counts in the payer's frame. */
export function sumOfFrame(done: readonly PartAllocation[], key: string): Column {
  return sumOfParts(done, (part) => frameKeyOf(part) === key);
}

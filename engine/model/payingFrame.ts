import type { Part } from "../domain/part.js";
import { nameKey } from "./nameKey.js";

const OWN_FRAME: readonly string[] = ["rammen", "ramme", "the frame", "frame"];
const OUTSIDE: readonly string[] = ["uden for rammen", "outside the frame"];

/**
 * The frame that pays for a part (column Betales af): its own where nothing else is said, another by name, or none
 * ("uden for rammen"). Null: no frame carries the part.
 */
export function payingFrame({ frame, paidBy }: Pick<Part, "frame" | "paidBy">): string | null {
  if (paidBy === null || OWN_FRAME.includes(nameKey(paidBy))) return frame;
  return OUTSIDE.includes(nameKey(paidBy)) ? null : paidBy;
}

/** What frames are compared by; null where no frame carries the part. */
export function frameKeyOf(part: Pick<Part, "frame" | "paidBy">): string | null {
  const name = payingFrame(part);
  return name === null ? null : nameKey(name);
}

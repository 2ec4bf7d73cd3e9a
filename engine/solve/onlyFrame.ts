import type { Allocation } from "../domain/allocation.js";
import { nameKey } from "../model/nameKey.js";
import { payingFrame } from "../model/payingFrame.js";

/** The frame of all parts, where they have only one; else nothing carries the trial. */
export function onlyFrame({ parts }: Allocation): string | null {
  const frames = new Map(parts.map(({ part }) => [nameKey(payingFrame(part) ?? ""), payingFrame(part)]));
  const [only] = frames.values();
  return frames.size === 1 && only !== undefined ? only : null;
}

import type { Mark, Point } from "./mark.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const AWAY = 10;

/** Left upper corner of a tip: centred over its anchor, under it where there is no room above, never outside the sides. */
export function placeTip(anchor: Point, tip: Size, around: Size, top = 0): Point {
  const above = anchor.y - AWAY - tip.height;
  const x = Math.max(0, Math.min(anchor.x - tip.width / 2, around.width - tip.width));
  return { x, y: above >= top ? above : anchor.y + AWAY };
}

/** In rows the tip hangs on the other side from the pointer, which can then move up and down the rows without meeting it. */
export const tipAnchor = ({ shape, anchor }: Mark, pointer: Point, width: number): Point =>
  shape.kind === "box" ? { x: pointer.x < width / 2 ? width : 0, y: anchor.y } : anchor;

import type { Point } from "./mark.js";

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

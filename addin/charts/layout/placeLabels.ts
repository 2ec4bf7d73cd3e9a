import { textWidth } from "./textWidth.js";
import type { Point } from "./mark.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PointLabel {
  readonly text: string;
  /** Left end and baseline. */
  readonly x: number;
  readonly y: number;
}

const AWAY = 7;

/**
 * Names for points, the most wanted first: beside its point, over or under it, wherever it meets neither another name,
 * a taken box nor the frame. A name without room is left out; the tip and the table have it.
 */
export function placeLabels(
  wanted: readonly { readonly at: Point; readonly text: string }[],
  taken: readonly Box[],
  { frame, size }: { readonly frame: Box; readonly size: number },
): readonly PointLabel[] {
  const boxes = [...taken];
  return wanted.flatMap(({ at, text }) => {
    const box = placesAround(at, textWidth(text, size), size * 1.2).find(
      (place) => isInside(place, frame) && !boxes.some((other) => meet(place, other)),
    );
    if (box === undefined) return [];
    boxes.push(box);
    return [{ text, x: box.x, y: box.y + size }];
  });
}

function placesAround({ x, y }: Point, width: number, height: number): readonly Box[] {
  const size = { width, height };
  const [above, under] = [y - AWAY - height, y + AWAY];
  return [
    { x: x + AWAY, y: y - height / 2, ...size },
    { x: x - AWAY - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: above, ...size },
    { x: x - width / 2, y: under, ...size },
    { x: x + AWAY, y: above, ...size },
    { x: x - AWAY - width, y: above, ...size },
    { x: x + AWAY, y: under, ...size },
    { x: x - AWAY - width, y: under, ...size },
  ];
}

const isInside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

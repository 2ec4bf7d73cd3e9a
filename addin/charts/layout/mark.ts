export interface Point {
  readonly x: number;
  readonly y: number;
}

export type MarkShape =
  | { readonly kind: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly kind: "line"; readonly points: readonly Point[] };

/** What can be pointed at, reached by keyboard and chosen: drawn over the picture and seen only when it is. */
export interface Mark {
  /** What a click calls back with; null where there is nothing to open. */
  readonly id: string | null;
  readonly shape: MarkShape;
  /** The point a tip is hung on. */
  readonly anchor: Point;
  /** First what it is, then what is to be said of it, a sentence or number a line. */
  readonly words: readonly string[];
}

/** The box that holds the point, else the nearest dot or corner of a line within reach; -1 where there is none. */
export function markAt(marks: readonly Mark[], point: Point, reach: number): number {
  let nearest = -1;
  let least = reach;
  marks.forEach(({ shape }, index) => {
    const distance = distanceTo(shape, point);
    if (distance > least || (distance === least && nearest >= 0)) return;
    nearest = index;
    least = distance;
  });
  return nearest;
}

function distanceTo(shape: MarkShape, point: Point): number {
  if (shape.kind === "line") return Math.min(...shape.points.map((corner) => between(corner, point)));
  if (shape.kind === "dot") return between(shape, point);
  const inside =
    point.x >= shape.x && point.x < shape.x + shape.width && point.y >= shape.y && point.y < shape.y + shape.height;
  return inside ? 0 : Infinity;
}

const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

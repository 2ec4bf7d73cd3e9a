import type { Point } from "../layout/mark.js";
import type { Box } from "../layout/placeLabels.js";
import { px } from "./px.js";

/** Many shapes of one look as one path: a thousand schools cost one element. */
export const boxesPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`).join("");

export const dotsPath = (dots: readonly Point[], radius: number): string =>
  dots
    .map(
      ({ x, y }) =>
        `M${px(x - radius)} ${px(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    )
    .join("");

export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");

/** A diamond stands for "outside the limit" wherever there is one. */
export const diamondsPath = (centres: readonly Point[], radius: number): string =>
  centres
    .map(({ x, y }) => `M${px(x)} ${px(y - radius)}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`)
    .join("");

/** A bar whose left end is torn off, for an axis that does not begin at zero. */
export function tornPath({ x, y, width, height }: Box): string {
  const tooth = height / 4;
  const zigzag = [1, -1, 1, -1].map((side) => `l${px(side * tooth)} ${px(-tooth)}`).join("");
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}${zigzag}z`;
}

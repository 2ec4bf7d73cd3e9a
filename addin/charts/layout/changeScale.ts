import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { Tick } from "./axis.js";

export type ChangeScale = ScaleLinear<number, number>;

/** null where there is nothing to draw; its sign says on which side of zero it lies. */
export type ChangeBar = { readonly x: number; readonly width: number; readonly sign: 1 | -1 } | null;

/** Zero and every limit that holds for all are always in sight. Where nothing changes, zero is in the middle. */
export function changeScale(
  values: readonly (number | null)[],
  limits: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): ChangeScale {
  let [least, most] = [0, 0];
  for (const value of [...values, ...limits]) {
    least = Math.min(least, value ?? 0);
    most = Math.max(most, value ?? 0);
  }
  return scaleLinear()
    .domain(least === most ? [-1, 1] : [least, most])
    .range([left, right]);
}

export function changeBar(value: number | null, scale: ChangeScale): ChangeBar {
  if (value === null || value === 0) return null;
  const [zero, end] = [scale(0), scale(value)];
  return { x: Math.min(zero, end), width: Math.abs(end - zero), sign: value < 0 ? -1 : 1 };
}

export const limitTicks = (
  limits: readonly number[],
  scale: ChangeScale,
  format: (value: number) => string,
): readonly Tick[] => limits.map((value) => ({ value, at: scale(value), label: format(value), labelAt: scale(value) }));

import type { ScaleLinear } from "d3-scale";
import { textWidth } from "./textWidth.js";

export interface Tick {
  readonly value: number;
  /** Place along the axis in px. */
  readonly at: number;
  readonly label: string;
  /** The middle of the label: the tick's own place, or as near to it as the room allows. */
  readonly labelAt: number;
}

export interface AxisRoom {
  /** The px between which labels must stay. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly most: number;
}

const GAP = 8;

/** As many of d3's round ticks as have room beside each other; a label is centred on its tick, or at the edge of the room. */
export function horizontalTicks(
  scale: ScaleLinear<number, number>,
  format: (value: number) => string,
  room: AxisRoom,
): readonly Tick[] {
  for (let count = room.most; count > 1; count--) {
    const ticks = inside(ticksOf(scale, format, count), room);
    if (hasRoom(ticks, room)) return ticks;
  }
  return thinned(inside(ticksOf(scale, format, 2), room), room);
}

/** Ticks of an upright axis: a label needs its own height and as much again. */
export const verticalTicks = (
  scale: ScaleLinear<number, number>,
  format: (value: number) => string,
  most: number,
): readonly Tick[] => ticksOf(scale, format, most);

/** Two ticks that would read alike ("0" and "0") say nothing: the first is kept. */
function ticksOf(
  scale: ScaleLinear<number, number>,
  format: (value: number) => string,
  count: number,
): readonly Tick[] {
  const ticks = scale
    .ticks(count)
    .map((value) => ({ value, at: scale(value), label: format(value), labelAt: scale(value) }));
  return ticks.filter(({ label }, index) => ticks.findIndex((other) => other.label === label) === index);
}

const inside = (ticks: readonly Tick[], { from, to, size }: AxisRoom): readonly Tick[] =>
  ticks.map((tick) => {
    const half = textWidth(tick.label, size) / 2;
    return { ...tick, labelAt: Math.max(from + half, Math.min(tick.at, to - half)) };
  });

function hasRoom(ticks: readonly Tick[], { from, to, size }: AxisRoom): boolean {
  let edge = from;
  for (const { labelAt, label } of ticks) {
    const half = textWidth(label, size) / 2;
    if (labelAt - half < edge || labelAt + half > to) return false;
    edge = labelAt + half + GAP;
  }
  return true;
}

/** Where not even two have room: those that have it, zero first. */
function thinned(ticks: readonly Tick[], room: AxisRoom): readonly Tick[] {
  const wanted = [...ticks].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const kept = wanted.reduce<readonly Tick[]>((chosen, tick) => {
    const next = [...chosen, tick].sort((a, b) => a.at - b.at);
    return hasRoom(next, room) ? next : chosen;
  }, []);
  return kept;
}

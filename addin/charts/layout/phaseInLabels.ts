import type { PhaseInSchool } from "../phaseInView.js";
import type { Tick } from "./axis.js";
import { fitLabel, type Label } from "./fitLabel.js";
import type { Point } from "./mark.js";
import { spreadLabels } from "./spreadLabels.js";
import { textWidth } from "./textWidth.js";

export interface EndLabel {
  readonly label: Label;
  readonly at: Point;
  /** The end it belongs to. */
  readonly end: Point;
}

export const PHASE_IN_FONT = 12;
export const LABEL_GAP = 10;

/** Before and after always keep their names; years in between that have no room lose theirs. */
export function fittingColumns(columns: readonly Tick[]): readonly Tick[] {
  const edges = ({ at, label }: Tick): readonly [number, number] => {
    const half = textWidth(label, PHASE_IN_FONT) / 2 + 2;
    return [at - half, at + half];
  };
  const last = columns.at(-1);
  return columns.reduce<readonly Tick[]>((kept, column, index) => {
    if (index === 0 || index === columns.length - 1) return [...kept, column];
    const before = kept.at(-1);
    const isFree = before !== undefined && edges(before)[1] <= edges(column)[0];
    const isClear = last !== undefined && edges(column)[1] <= edges(last)[0];
    return isFree && isClear ? [...kept, column] : kept;
  }, []);
}

export function endLabels(
  lines: readonly { readonly school: PhaseInSchool; readonly after: Point | null }[],
  named: readonly PhaseInSchool[],
  room: number,
  span: readonly [number, number],
): readonly EndLabel[] {
  const ended = lines.flatMap(({ school, after }) =>
    after !== null && named.includes(school) ? { school, after } : [],
  );
  const places = spreadLabels(
    ended.map(({ after }) => after.y),
    PHASE_IN_FONT * 1.3,
    span,
  );
  return ended.flatMap(({ school, after }, index) => {
    const y = places[index] ?? null;
    if (y === null) return [];
    return { label: fitLabel(school.name, room, PHASE_IN_FONT), at: { x: after.x + LABEL_GAP, y }, end: after };
  });
}

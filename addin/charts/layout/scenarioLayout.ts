import type { ChartOptions } from "../chartOptions.js";
import type { ComparedSchool, ScenarioView } from "../scenarioView.js";
import { horizontalTicks, type Tick } from "./axis.js";
import { changeBar, changeScale, limitTicks, type ChangeBar } from "./changeScale.js";
import { fitLabel, type Label } from "./fitLabel.js";
import { rowColumns, type RowColumns } from "./rowColumns.js";
import { MOST_WIDE_ROWS } from "./divergingLayout.js";
import { sortSchools } from "./sortSchools.js";

export interface ScenarioBar {
  readonly letter: string;
  readonly top: number;
  readonly bar: ChangeBar;
  readonly value: string;
  readonly isOutside: boolean;
}

export interface ScenarioGroup {
  readonly school: ComparedSchool;
  readonly top: number;
  readonly label: Label;
  readonly bars: readonly ScenarioBar[];
}

export interface ScenarioLayout {
  readonly columns: RowColumns;
  readonly height: number;
  readonly groupHeight: number;
  readonly isThin: boolean;
  readonly zero: number;
  readonly ticks: readonly Tick[];
  readonly limits: readonly Tick[];
  readonly groups: readonly ScenarioGroup[];
}

export const SCENARIO_FONT = 12;
export const SCENARIO_PITCH = 15;
export const SCENARIO_BAR = 9;
/** Scenarios are told apart by letter, colour and order. */
export const SCENARIO_LETTERS = ["A", "B", "C", "D"] as const;
const BETWEEN = 10;
const SCROLLBAR = 18;
const MISSING = "–";

/** Two to four bars under each other for every school, on one scale. */
export function scenarioLayout(
  view: ScenarioView,
  { width, format }: Pick<ChartOptions, "width" | "format">,
): ScenarioLayout {
  const isThin = view.schools.length > MOST_WIDE_ROWS;
  const inner = width - (isThin ? SCROLLBAR : 0);
  const text = (value: number | null): string => (value === null ? MISSING : format.change(value));
  const values = view.schools.flatMap((school) => view.scenarios.map((_, index) => school.values[index] ?? null));
  const columns = rowColumns(inner, {
    names: view.schools.map(({ name }) => name),
    values: values.map(text),
    size: SCENARIO_FONT,
    leadWidth: 12,
    markWidth: view.schools.some(({ outsideLimit }) => outsideLimit.includes(true)) ? SCENARIO_FONT : 0,
  });
  const scale = changeScale(values, view.limits, columns);
  const groupHeight = view.scenarios.length * SCENARIO_PITCH + BETWEEN;
  const groups = sortSchools(view.schools, (school) => school.values[view.sortBy] ?? null).map((school, rank) => ({
    school,
    top: rank * groupHeight,
    label: fitLabel(school.name, columns.nameWidth, SCENARIO_FONT, Math.min(3, view.scenarios.length)),
    bars: SCENARIO_LETTERS.slice(0, view.scenarios.length).map((letter, index) => ({
      letter,
      top: rank * groupHeight + BETWEEN / 2 + index * SCENARIO_PITCH,
      bar: changeBar(school.values[index] ?? null, scale),
      value: text(school.values[index] ?? null),
      isOutside: school.outsideLimit[index] === true,
    })),
  }));
  return {
    columns,
    height: groups.length * groupHeight,
    groupHeight,
    isThin,
    zero: scale(0),
    ticks: horizontalTicks(scale, format.tick, { from: 0, to: inner, size: SCENARIO_FONT, most: width > 600 ? 8 : 5 }),
    limits: limitTicks(view.limits, scale, format.change),
    groups,
  };
}

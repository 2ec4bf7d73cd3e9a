import type { ChartOptions } from "../chartOptions.js";
import type { ChangedSchool, DivergingView } from "../divergingView.js";
import { horizontalTicks, type Tick } from "./axis.js";
import { changeBar, changeScale, limitTicks, type ChangeBar, type ChangeScale } from "./changeScale.js";
import { fitLabel, type Label } from "./fitLabel.js";
import { groupSchools } from "./groupSchools.js";
import { rowColumns, type RowColumns } from "./rowColumns.js";
import { THIN_ROWS, WIDE_ROWS, type RowSize } from "./rowSize.js";

export interface DivergingRow {
  readonly school: ChangedSchool;
  readonly top: number;
  readonly label: Label;
  readonly bar: ChangeBar;
  readonly value: string;
  readonly ownLimits: readonly number[];
}

export interface DivergingHead {
  readonly top: number;
  readonly label: Label;
  readonly value: string;
}

export interface DivergingLayout {
  readonly columns: RowColumns;
  readonly size: RowSize;
  readonly height: number;
  /** Where zero lies, in px. */
  readonly zero: number;
  readonly ticks: readonly Tick[];
  readonly limits: readonly Tick[];
  readonly rows: readonly DivergingRow[];
  readonly heads: readonly DivergingHead[];
}

/** More schools than this are drawn thin, in a window that scrolls. */
export const MOST_WIDE_ROWS = 60;
const MISSING = "–";

/** Bars to the left and right of zero, largest first, in clusters where the view has any. */
export function divergingLayout(
  view: DivergingView,
  { width, format }: Pick<ChartOptions, "width" | "format">,
  noCluster: string,
): DivergingLayout {
  const size = view.schools.length > MOST_WIDE_ROWS ? THIN_ROWS : WIDE_ROWS;
  const text = (value: number | null): string => (value === null ? MISSING : format.change(value));
  const groups = groupSchools(view, noCluster);
  const columns = rowColumns(width - size.scrollbar, {
    names: view.schools.map(({ name }) => name),
    values: [...view.schools, ...view.clusters].map(({ value }) => text(value)),
    size: size.font,
    leadWidth: 0,
    markWidth: view.schools.some(({ outsideLimit }) => outsideLimit === true) ? size.font : 0,
  });
  const scale = changeScale(
    view.schools.map(({ value }) => value),
    view.limits,
    columns,
  );
  const rows: DivergingRow[] = [];
  const heads: DivergingHead[] = [];
  let top = 0;
  for (const { head, schools } of groups) {
    if (head !== null) {
      const label = fitLabel(head.name, columns.right, size.font);
      heads.push({ top, label, value: text(head.value) });
      top += size.pitch;
    }
    for (const school of schools) {
      rows.push({ ...rowOf(school, scale, columns, size), top, value: text(school.value) });
      top += size.pitch;
    }
  }
  const [from, to] = [0, width - size.scrollbar];
  return {
    columns,
    size,
    height: top,
    zero: scale(0),
    ticks: horizontalTicks(scale, format.tick, { from, to, size: size.font, most: width > 600 ? 8 : 5 }),
    limits: limitTicks(view.limits, scale, format.change),
    rows,
    heads,
  };
}

function rowOf(
  school: ChangedSchool,
  scale: ChangeScale,
  { nameWidth, left, right }: RowColumns,
  { font }: RowSize,
): Pick<DivergingRow, "school" | "label" | "bar" | "ownLimits"> {
  const ownLimits = (school.ownLimits ?? []).map((limit) => scale(limit)).filter((at) => at >= left && at <= right);
  return { school, label: fitLabel(school.name, nameWidth, font), bar: changeBar(school.value, scale), ownLimits };
}

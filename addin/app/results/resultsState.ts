import type { BookView } from "../../present/bookView.js";
import type { ComparisonView } from "../../present/comparisonView.js";
import type { FigureView } from "../../present/results/figuresView.js";
import type { PathView } from "../../present/results/pathView.js";
import type { SideBySideView } from "../../present/results/sideBySideView.js";
import { IDLE, type Loadable } from "../loadable.js";
import type { SchoolOrder } from "./schoolOrder.js";

export const RESULT_CHARTS = ["difference", "perPupil", "phaseIn", "sideBySide"] as const;

export type ResultChart = (typeof RESULT_CHARTS)[number];

export type Measure = "percent" | "kr";

export interface ResultsState {
  readonly comparison: Loadable<ComparisonView>;
  readonly order: SchoolOrder;
  /** Null: the schools of every cluster. */
  readonly cluster: string | null;
  readonly chart: ResultChart;
  readonly measure: Measure;
  /** What kr per pupil is held against, by name; null: the number of pupils. */
  readonly figure: string | null;
  readonly figures: Loadable<readonly FigureView[]>;
  /** Null: the two have no years in common. */
  readonly path: Loadable<PathView | null>;
  readonly pathFor: { readonly book: BookView; readonly from: string; readonly to: string } | null;
  /** The scenarios that stand side by side; null: nobody has chosen yet. */
  readonly beside: readonly string[] | null;
  readonly sideBySide: Loadable<SideBySideView | null>;
}

export const INITIAL_RESULTS: ResultsState = {
  comparison: IDLE,
  order: { by: "id", isDescending: false },
  cluster: null,
  chart: "difference",
  measure: "percent",
  figure: null,
  figures: IDLE,
  path: IDLE,
  pathFor: null,
  beside: null,
  sideBySide: IDLE,
};

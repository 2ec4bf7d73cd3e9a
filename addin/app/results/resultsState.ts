import type { ComparisonView } from "../../present/comparisonView.js";
import { IDLE, type Loadable } from "../loadable.js";
import type { SchoolOrder } from "./schoolOrder.js";

export interface ResultsState {
  readonly comparison: Loadable<ComparisonView>;
  readonly order: SchoolOrder;
  /** Null: the schools of every cluster. */
  readonly cluster: string | null;
}

export const INITIAL_RESULTS: ResultsState = {
  comparison: IDLE,
  order: { by: "id", isDescending: false },
  cluster: null,
};

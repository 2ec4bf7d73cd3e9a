import type { ExplanationView } from "../../present/school/explanationView.js";
import type { OnePupilView } from "../../present/school/onePupilView.js";
import type { SchoolView } from "../../present/school/schoolView.js";
import { IDLE, type Loadable } from "../loadable.js";

export type Side = "before" | "after";

export interface SchoolState {
  /** Null: the result has no such school. */
  readonly shown: Loadable<SchoolView | null>;
  /** The part that is explained, and in which of the two results. */
  readonly part: string | null;
  readonly side: Side;
  readonly explanation: Loadable<ExplanationView | null>;
  /** What one pupil does; found out when asked for. */
  readonly onePupil: Loadable<OnePupilView>;
}

export const INITIAL_SCHOOL: SchoolState = {
  shown: IDLE,
  part: null,
  side: "after",
  explanation: IDLE,
  onePupil: IDLE,
};

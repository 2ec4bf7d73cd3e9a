import type { DialsView } from "../../present/whatIf/dialsView.js";
import type { WhatIfView } from "../engineCalls.js";
import { IDLE, type Loadable } from "../loadable.js";
import type { Measure } from "../results/resultsState.js";
import { INITIAL_FIND, type FindState } from "./findState.js";

/** What the draft is compared with: "before" of the selection, or the scenario as it stands in the workbook. */
export type Against = "from" | "to";

export type WhatIfChart = "difference" | "phaseIn";

/** The two halves of the view: numbers are turned by hand, or the answer is found. */
export type WhatIfPart = "turn" | "find";

export interface WhatIfState {
  readonly part: WhatIfPart;
  readonly dials: Loadable<DialsView>;
  /** Keys of the dials that are shown; null: nobody has chosen yet. */
  readonly chosen: readonly string[] | null;
  /** Values by the key of their dial, plain decimals; a dial that stands as in the workbook is not among them. */
  readonly turned: Readonly<Record<string, string>>;
  readonly shown: Loadable<WhatIfView>;
  readonly against: Against;
  readonly chart: WhatIfChart;
  readonly measure: Measure;
  readonly isSaving: boolean;
  readonly find: FindState;
}

export const INITIAL_WHAT_IF: WhatIfState = {
  part: "turn",
  dials: IDLE,
  chosen: null,
  turned: {},
  shown: IDLE,
  against: "from",
  chart: "difference",
  measure: "percent",
  isSaving: false,
  find: INITIAL_FIND,
};

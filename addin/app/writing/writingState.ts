import type { SheetKind } from "../../../workbook/results/sheetKinds.js";
import type { IssueView } from "../../present/issueView.js";
import type { ExtraKind, WantedResults } from "../../../workbook/results/wanted.js";

/** What is chosen in Skriv. Names and years are those of the selection; `beside` are further scenarios. */
export interface WritingChoice {
  readonly kind: WantedResults["kind"];
  readonly beside: readonly string[];
  readonly allYears: boolean;
  /** Null: the schools that gain and lose most. */
  readonly schools: readonly string[] | null;
  readonly also: readonly ExtraKind[];
  readonly leaveOut: readonly SheetKind[];
}

/** Result sheets that stand in the workbook. */
export interface Written {
  /** `cells` null: written before the pane was opened. */
  readonly sheets: readonly { readonly name: string; readonly cells: number | null }[];
  /** The key of the input they rest on; null where the workbook does not say. */
  readonly inputKey: string | null;
  /** The input is another one now; null: not known. */
  readonly isStale: boolean | null;
}

export interface WritingState {
  readonly choice: WritingChoice;
  /** Null: no result sheets are known of. */
  readonly written: Written | null;
  /** Why the results could not be made. */
  readonly refused: readonly IssueView[];
}

export const INITIAL_WRITING: WritingState = {
  choice: { kind: "comparison", beside: [], allYears: false, schools: null, also: [], leaveOut: [] },
  written: null,
  refused: [],
};

import type { FieldFault, QuestionFields } from "../../present/solve/questionFields.js";
import type { SolvedQuestion } from "../../present/solve/solvedQuestion.js";
import { IDLE, type Loadable } from "../loadable.js";

export type Answered = Extract<SolvedQuestion, { readonly kind: "answered" }>;

/** Find svaret: what is asked, what cannot be read of it, and the answer. */
export interface FindState {
  readonly fields: QuestionFields;
  readonly faults: readonly FieldFault[];
  readonly answer: Loadable<Answered>;
  /** An answer was taken away, because the workbook or what is looked at is another one now. */
  readonly isOutdated: boolean;
  readonly isSaving: boolean;
}

export const INITIAL_FIND: FindState = {
  fields: {
    ...{ kind: "lift", frame: "", limit: "0", limitKind: "share", startMonth: 1 },
    ...{ dial: "", ranges: [], measure: "percent" },
  },
  faults: [],
  answer: IDLE,
  isOutdated: false,
  isSaving: false,
};

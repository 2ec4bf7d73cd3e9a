import type { LossLimit, Question } from "../../../engine/index.js";

/** A number that may be set, and the ends of its range as they were typed. */
export interface RangeFields {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What is asked in Find svaret, as its fields hold it; what a question does not use it leaves unread. */
export interface QuestionFields {
  readonly kind: Question["kind"];
  readonly frame: string;
  readonly limit: string;
  readonly limitKind: LossLimit["kind"];
  readonly startMonth: number;
  /** The key of the number that is to meet the frame. */
  readonly dial: string;
  readonly ranges: readonly RangeFields[];
  readonly measure: "percent" | "kr";
}

/** Why a field cannot be used: no number, nothing chosen, or an end of a range before its beginning. */
export interface FieldFault {
  /** "limit", "frame", "dial" or "ranges"; of a range "from" or "to" and its key: "to Parametre!B2 2026". */
  readonly field: string;
  readonly fault: "number" | "choose" | "order";
}

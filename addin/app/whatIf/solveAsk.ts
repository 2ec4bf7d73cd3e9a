import type { Language } from "../../../engine/index.js";
import type { QuestionFields } from "../../present/solve/questionFields.js";

/** An inverse question about a scenario and a year, as its fields hold it. */
export interface SolveAsk {
  readonly fields: QuestionFields;
  readonly scenario: string;
  readonly against: string;
  readonly year: number;
  readonly language: Language;
}

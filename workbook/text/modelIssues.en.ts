import type { ModelIssueCode } from "../../engine/domain/modelIssueCode.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";
import { ADJUSTMENT_ISSUES_EN } from "./adjustmentIssues.en.js";
import { PART_ISSUES_EN } from "./partIssues.en.js";
import { RUN_ISSUES_EN } from "./runIssues.en.js";
import { SENSITIVITY_ISSUES_EN } from "./sensitivityIssues.en.js";
import { TRANSITION_ISSUES_EN } from "./transitionIssues.en.js";

/** English sentences for what can be wrong with a model; codes that reading shares have theirs among the reader's. */
export const MODEL_ISSUES_EN: Readonly<Record<Exclude<ModelIssueCode, ReadIssueCode>, IssueSentence>> = {
  ...ADJUSTMENT_ISSUES_EN,
  ...PART_ISSUES_EN,
  ...RUN_ISSUES_EN,
  ...SENSITIVITY_ISSUES_EN,
  ...TRANSITION_ISSUES_EN,
};

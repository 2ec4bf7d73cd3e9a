import type { ModelIssueCode } from "../../engine/domain/modelIssueCode.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";
import { ADJUSTMENT_ISSUES_DA } from "./adjustmentIssues.da.js";
import { PART_ISSUES_DA } from "./partIssues.da.js";
import { RUN_ISSUES_DA } from "./runIssues.da.js";
import { SENSITIVITY_ISSUES_DA } from "./sensitivityIssues.da.js";
import { TRANSITION_ISSUES_DA } from "./transitionIssues.da.js";

/** Danish sentences for what can be wrong with a model; codes that reading shares have theirs among the reader's. */
export const MODEL_ISSUES_DA: Readonly<Record<Exclude<ModelIssueCode, ReadIssueCode>, IssueSentence>> = {
  ...ADJUSTMENT_ISSUES_DA,
  ...PART_ISSUES_DA,
  ...RUN_ISSUES_DA,
  ...SENSITIVITY_ISSUES_DA,
  ...TRANSITION_ISSUES_DA,
};

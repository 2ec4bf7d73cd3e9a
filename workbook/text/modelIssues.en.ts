import type { ModelIssueCode } from "../../engine/domain/modelIssueCode.js";
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";
import { PART_ISSUES_EN } from "./partIssues.en.js";
import { RUN_ISSUES_EN } from "./runIssues.en.js";

/** English sentences for what can be wrong with a model; codes that reading shares have theirs among the reader's. */
export const MODEL_ISSUES_EN: Readonly<Record<Exclude<ModelIssueCode, ReadIssueCode>, IssueSentence>> = {
  ...PART_ISSUES_EN,
  ...RUN_ISSUES_EN,
};

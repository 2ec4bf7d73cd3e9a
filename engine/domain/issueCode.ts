import type { FileIssueCode } from "./fileIssueCode.js";
import type { ModelIssueCode } from "./modelIssueCode.js";
import type { ReadIssueCode } from "./readIssueCode.js";
import type { SealIssueCode } from "./sealIssueCode.js";

/**
 * Every kind of issue. One list per maker: opening the file, reading cells and tables, putting a model together, and
 * holding a sealed scenario against what is in the workbook now.
 */
export type IssueCode = FileIssueCode | ReadIssueCode | ModelIssueCode | SealIssueCode;

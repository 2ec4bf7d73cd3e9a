import type { FileIssueCode } from "./fileIssueCode.js";
import type { ModelIssueCode } from "./modelIssueCode.js";
import type { ReadIssueCode } from "./readIssueCode.js";

/** Every kind of issue. One list per maker: opening the file, reading cells and tables, and putting a model together. */
export type IssueCode = FileIssueCode | ReadIssueCode | ModelIssueCode;

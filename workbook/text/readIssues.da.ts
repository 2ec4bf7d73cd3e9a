import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import { BOOK_ISSUES_DA } from "./bookIssues.da.js";
import { CELL_ISSUES_DA } from "./cellIssues.da.js";
import type { IssueSentence } from "./issueSentence.js";
import { TABLE_ISSUES_DA } from "./tableIssues.da.js";

/** Danish sentences for everything that can be wrong with tables and cells. */
export const READ_ISSUES_DA: Readonly<Record<ReadIssueCode, IssueSentence>> = {
  ...TABLE_ISSUES_DA,
  ...CELL_ISSUES_DA,
  ...BOOK_ISSUES_DA,
};

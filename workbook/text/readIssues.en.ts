import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import { BOOK_ISSUES_EN } from "./bookIssues.en.js";
import { CELL_ISSUES_EN } from "./cellIssues.en.js";
import type { IssueSentence } from "./issueSentence.js";
import { TABLE_ISSUES_EN } from "./tableIssues.en.js";

/** English sentences for everything that can be wrong with tables and cells. */
export const READ_ISSUES_EN: Readonly<Record<ReadIssueCode, IssueSentence>> = {
  ...TABLE_ISSUES_EN,
  ...CELL_ISSUES_EN,
  ...BOOK_ISSUES_EN,
};

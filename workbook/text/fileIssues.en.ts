import type { FileIssueCode } from "../../engine/domain/fileIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for what can be wrong with a file. */
export const fileIssuesEn: Readonly<Record<FileIssueCode, IssueSentence>> = {
  fileNotWorkbook: {
    found: "a file of another kind ({found})",
    expected: "an Excel workbook (.xlsx or .xlsm)",
    remedy: "Choose the right file. If it is an extract, open it in Excel and save it as an Excel Workbook (.xlsx).",
  },
  fileOldFormat: {
    found: "a file in the old Excel format (.xls)",
    expected: "a workbook from Excel 2007 or later (.xlsx or .xlsm)",
    remedy: "Open the file in Excel and save it as an Excel Workbook (.xlsx).",
  },
  fileOtherFormat: {
    found: "a workbook in another format ({found})",
    expected: "an Excel workbook in the format .xlsx or .xlsm",
    remedy: "Open the file in Excel and save it as an Excel Workbook (.xlsx).",
  },
  fileEncrypted: {
    found: "a file protected by a password",
    expected: "a file without a password",
    remedy:
      "Open the file in Excel, remove the password under File, Info, Protect Workbook, and save. Mind that anybody who gets the file can then read it.",
  },
  fileUnreadable: {
    found: "a damaged file ({part}: {damage})",
    expected: "a whole, undamaged workbook",
    remedy: "Fetch or copy the file again. If Excel can open it, save it under a new name and use the new file.",
  },
  fileTooLarge: {
    found: "a file that takes up too much ({what}: {found})",
    expected:
      "a workbook of at most 200 MB unpacked, with at most 2,000 parts, 1,000 tables and 5 million cells in tables",
    remedy: "Put the tables to be computed in a workbook of their own, without pictures and large extracts.",
  },
  tableTooLarge: {
    found: "the table {table} of {found} (rows × columns)",
    expected: "a table of at most 60,000 rows and 500 columns",
    remedy: "Make the table smaller under Table Design, Resize Table, or move it to another workbook.",
  },
  tableOutsideSheet: {
    found: 'the table {table} with the area "{found}"',
    expected: "a table that lies within its sheet",
    remedy: "Open the file in Excel, let Excel repair the table, and save the file again.",
  },
};

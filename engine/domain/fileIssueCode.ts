/** What can be wrong with a workbook file before a single cell of it is looked at. */
export type FileIssueCode =
  | "fileNotWorkbook" // neither a workbook nor anything that resembles one
  | "fileOldFormat" // .xls from before 2007
  | "fileOtherFormat" // .xlsb or .ods: a workbook, but written another way
  | "fileEncrypted" // protected by a password
  | "fileUnreadable" // a workbook that is cut off or damaged
  | "fileTooLarge" // more than can be unpacked safely
  | "tableTooLarge" // more rows or columns than a table may have
  | "tableOutsideSheet"; // a table whose area is no area of a sheet

/**
 * How much a file may hold. Generous for any municipality (20,000 schools in three school years are 60,000 rows), small
 * enough that a hostile file can neither fill the memory nor keep the program busy. Changed here, and in the sentences
 * of `workbook/text/fileIssues.*`.
 */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
export const MAX_ENTRIES = 2_000;
export const MAX_TABLES = 1_000;
export const MAX_TABLE_ROWS = 60_000;
export const MAX_TABLE_COLUMNS = 500;
export const MAX_CELLS = 5_000_000;

/** Deflate cannot reach more than 1,032 to 1; sheets that people made stay below 100 to 1. */
export const MAX_RATIO = 400;
/** Below this size a ratio says nothing: a megabyte of blank rows is no danger. */
export const RATIO_MATTERS_FROM_BYTES = 20 * 1024 * 1024;

/** The last row and column of a sheet, by the file format. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

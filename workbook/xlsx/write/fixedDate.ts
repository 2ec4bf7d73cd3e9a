/**
 * The day a workbook says it was made. Always the same: the same input gives the same bytes, and the file system knows
 * the real one. The only Date of the project, since hucre takes no other.
 */
export const FIXED_DATE = new Date("2026-01-01T00:00:00Z");

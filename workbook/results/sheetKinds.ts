/** The kinds of result sheets, in the order they stand in the workbook. */
export const SHEET_KINDS = [
  "comparison",
  "consequence",
  "chart",
  "limits",
  "transition",
  "pupil",
  "forecast",
  "allocation",
  "settlement",
  "changeLog",
  "attribution",
  "explanation",
  "checks",
] as const;

export type SheetKind = (typeof SHEET_KINDS)[number];

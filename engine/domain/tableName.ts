/** The input tables by the engine's own names; the workbook's Danish and English names are in `workbook/`. */
export type TableName =
  | "settings"
  | "schools"
  | "pupilCounts"
  | "jointTeaching"
  | "classCaps"
  | "keyFigures"
  | "parts"
  | "parameters"
  | "curves"
  | "frames"
  | "demography"
  | "indexSteps"
  | "forecastErrors"
  | "scenarios"
  | "changes"
  | "currentBudgets";

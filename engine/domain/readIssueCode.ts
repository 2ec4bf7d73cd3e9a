/** Tables and headers. */
const TABLE_CODES = [
  "tableNotFound",
  "doubledTable",
  "unknownTable",
  "emptyTable",
  "missingHeader",
  "doubledHeader",
  "unknownHeader",
  "blankHeader",
  "valueOutsideTable",
  "noGradeColumns",
  "gradeColumnGap",
  "gradeColumnsIncomplete",
  "gradeHeaderOutOfRange",
  "noYearColumns",
  "emptyYearColumn",
] as const;

/** One cell, looked at by itself. */
const CELL_CODES = [
  "missingValue",
  "excelError",
  "textTooLong",
  "dateWhereText",
  "booleanWhereText",
  "numberWhereText",
  "dateWhereNumber",
  "booleanWhereNumber",
  "textWhereNumber",
  "plainNumberAsText",
  "decimalNumberAsText",
  "groupedNumberAsText",
  "percentAsText",
  "fractionAsText",
  "fractionWithZero",
  "numberWithUnit",
  "numberTooLarge",
  "numberTooSmall",
  "negativeCount",
  "fractionalCount",
  "countTooLarge",
  "textWhereCount",
  "plainCountAsText",
  "decimalCountAsText",
  "groupedCountAsText",
  "dateWhereSchoolYear",
  "numberWhereSchoolYear",
  "notASchoolYear",
  "notAYear",
  "notAYearOrSchoolYear",
  "notAGrade",
  "unknownWord",
  "notAPriceLevel",
  "scopeNotUnderstood",
  "scopeWithoutName",
  "scopeNotOfSchools",
  "blankInList",
  "doubledInList",
  "formulaNotText",
  "formulaError",
  "roundingNotAllowed",
  "monthsNotAllowed",
  "limitNotAllowed",
  "budgetYearsNotUnderstood",
  "capZero",
  "factorNotPositive",
  "percentOutsideRange",
  "wholeNumberOutsideRange",
] as const;

/** The cells of one row, looked at together. */
const ROW_CODES = [
  "fromAfterTo",
  "halfBand",
  "missingPriceLevel",
  "rowWithoutValue",
  "countsAllBlank",
  "sameFromAndTo",
  "changeNeedsColumn",
  "changeLeavesColumn",
  "schoolBesideScope",
] as const;

/** Several rows, or several tables. */
const BOOK_CODES = [
  "doubledRow",
  "doubledPart",
  "doubledPartNumber",
  "doubledSchoolName",
  "idsDifferByZeros",
  "writtenDifferently",
  "overlappingCaps",
  "overlappingJointTeaching",
  "keyFigureYearsOverlap",
  "currentBudgetTwice",
  "factInBothTables",
  "curvePointsDisagree",
  "curvePointWithoutValue",
  "missingCount",
  "schoolWithoutCounts",
  "schoolYearWithoutCounts",
  "siteYearWithoutCounts",
  "groupYearWithoutCounts",
  "siteSometimesBlank",
  "pupilJump",
  "unknownSchool",
  "unknownSite",
  "unknownGroup",
  "unknownCluster",
  "unknownSchoolType",
  "unknownModel",
  "unknownPart",
  "unknownFrame",
  "unknownCurve",
  "unknownKeyFigure",
  "unknownSchoolColumn",
  "unknownPartColumn",
  "unknownScenario",
  "unknownBase",
  "scenarioCycle",
  "scenarioNamedAsModel",
] as const;

export const READ_ISSUE_CODES = [...TABLE_CODES, ...CELL_CODES, ...ROW_CODES, ...BOOK_CODES] as const;

export type TableIssueCode = (typeof TABLE_CODES)[number];
export type CellIssueCode = (typeof CELL_CODES)[number];
export type RowIssueCode = (typeof ROW_CODES)[number];
export type BookIssueCode = (typeof BOOK_CODES)[number];

/** What can be wrong with a file, a table or a cell before the model is put together. */
export type ReadIssueCode = (typeof READ_ISSUE_CODES)[number];

export function isReadIssueCode(text: string): text is ReadIssueCode {
  return READ_ISSUE_CODES.some((code) => code === text);
}

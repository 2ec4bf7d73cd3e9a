// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { CellIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for what can be wrong with a cell by itself. */
export const CELL_ISSUES_EN: Readonly<Record<CellIssueCode, IssueSentence>> = {
  missingValue: {
    found: "a blank cell",
    expected: 'a filled cell in the column "{column}"',
    remedy: "Fill in the cell. A blank cell is never read as 0.",
  },
  excelError: {
    found: "the Excel error {found}",
    expected: "a value",
    remedy: "Correct the formula in the cell, or write the value itself.",
  },
  textTooLong: {
    found: 'a text of more than 1,000 characters that begins "{found}"',
    expected: "a name of at most 1,000 characters",
    remedy: "Make the name shorter; explanations may stand in the column Note or Reason.",
  },
  dateWhereText: {
    found: "the date {found}",
    expected: "a text",
    remedy: "Excel has made a date of what was typed. Format the column as text and type it again.",
  },
  booleanWhereText: {
    found: "the logical value {found}",
    expected: "a text",
    remedy: "Write the name as text.",
  },
  numberWhereText: {
    found: "the number {found}",
    expected: "a name or a whole number",
    remedy: "Format the column as text and type the name again.",
  },
  dateWhereNumber: {
    found: "the date {found}",
    expected: "a number",
    remedy:
      "Excel has made a date of what was typed (2/3 becomes a day in March). Format the cell as general and type the number again; a fraction in Parameters is typed in a cell formatted as text.",
  },
  booleanWhereNumber: {
    found: "the logical value {found}",
    expected: "a number",
    remedy: "Write the number.",
  },
  textWhereNumber: {
    found: 'the text "{found}"',
    expected: "a number",
    remedy: "Write the number and nothing else in the cell; remarks may stand in the column Source or Note.",
  },
  plainNumberAsText: {
    found: '"{found}" stored as text',
    expected: "a number",
    remedy: "Format the cell as a number and type {found} again. Excel does not add numbers stored as text.",
  },
  decimalNumberAsText: {
    found: '"{found}" stored as text',
    expected: "a number",
    remedy: "Format the cell as a number and type it again with the decimal sign that Excel uses.",
  },
  groupedNumberAsText: {
    found: '"{found}" stored as text, with signs that may be thousands or decimals',
    expected: "a number",
    remedy: "Type the number again without thousands separators and let Excel's number format show them.",
  },
  percentAsText: {
    found: '"{found}" stored as text',
    expected: "a number",
    remedy:
      "Type the number without a per cent sign in a number cell; the column Unit says whether it is per cent or a share.",
  },
  fractionAsText: {
    found: 'the fraction "{found}" as text',
    expected: "a number",
    remedy: "Type the fraction as a decimal number; only values in Parameters and Changes may be fractions.",
  },
  fractionWithZero: {
    found: 'the fraction "{found}"',
    expected: "a fraction that does not divide by 0",
    remedy: "Correct the number below the line.",
  },
  numberWithUnit: {
    found: '"{found}", a number with something beside it',
    expected: "a number alone in the cell",
    remedy: "Type only the number, and write the unit in the column Unit.",
  },
  numberTooLarge: {
    found: "the number {found}",
    expected: "a number of at most 15 digits",
    remedy: "Correct the number. Excel cannot keep more than 15 digits exactly.",
  },
  numberTooSmall: {
    found: "the number {found}, which is almost 0",
    expected: "0 or a number somebody decided",
    remedy: "Type 0 if the number is left over from a formula in the sheet; otherwise use a larger unit.",
  },
  negativeCount: {
    found: "the negative number {found}",
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Type the number without a minus, or 0 if there are none.",
  },
  fractionalCount: {
    found: "the number {found}",
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Type a whole number. If it is a mean or a forecast, round it as the municipality does.",
  },
  countTooLarge: {
    found: "the number {found}",
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Correct the number; a digit too many seems to have come along.",
  },
  textWhereCount: {
    found: 'the text "{found}"',
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Type the number as a whole number, and 0 if there are none.",
  },
  plainCountAsText: {
    found: '"{found}" stored as text',
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Format the cell as a number and type {found} again. Excel does not add numbers stored as text.",
  },
  decimalCountAsText: {
    found: '"{found}" stored as text',
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Type the pupils as a whole number in a cell formatted as a number.",
  },
  groupedCountAsText: {
    found: '"{found}" stored as text, with signs that may be thousands or decimals',
    expected: "a whole number of pupils from 0 to 5,000",
    remedy: "Type the pupils again as a whole number without points, commas or blanks.",
  },
  dateWhereSchoolYear: {
    found: "the date {found}",
    expected: "a school year written as 2025/26",
    remedy: "Excel has made a date of the school year. Format the column as text and type the school year again.",
  },
  numberWhereSchoolYear: {
    found: "the number {found}",
    expected: "a school year written as 2025/26",
    remedy: "Type the school year with a slash in a cell formatted as text, such as 2025/26.",
  },
  notASchoolYear: {
    found: '"{found}"',
    expected: "a school year written as 2025/26",
    remedy: "Type the school year with a slash and two years that follow each other, such as 2025/26.",
  },
  notAYear: {
    found: '"{found}"',
    expected: "a year of four digits from 1990 to 2100",
    remedy: "Type the year with four digits, such as 2026.",
  },
  notAYearOrSchoolYear: {
    found: '"{found}"',
    expected: "a year such as 2026 or a school year such as 2026/27",
    remedy: "Type the year in a cell formatted as text, such as 2026 or 2026/27.",
  },
  notAGrade: {
    found: '"{found}"',
    expected: "a grade, a whole number from 0 to 10",
    remedy: "Type the grade as a number alone; a span such as 4 to 6 goes into two columns, Grade from and Grade to.",
  },
  unknownWord: {
    found: '"{found}"',
    expected: "one of the words {allowed}",
    remedy: "Choose one of the words from the list.",
  },
  notAPriceLevel: {
    found: '"{found}"',
    expected: "a price level: a year such as 2026 or the word current",
    remedy: "Type the year of the prices, such as 2026, or current if each year column is in its own year's prices.",
  },
  scopeNotUnderstood: {
    found: '"{found}"',
    expected: "a blank cell (all) or for example School: 103; the choices are {allowed}",
    remedy:
      "Type the kind, a colon and the name, such as Cluster: North, or leave the cell blank if the row is for all.",
  },
  scopeWithoutName: {
    found: '"{found}" without a name after the colon',
    expected: "for example School: 103",
    remedy: "Type whom the row is for after the colon, or clear the cell if it is for all.",
  },
  scopeNotOfSchools: {
    found: '"{found}" in {column}',
    expected: "schools: School, Cluster, School type or all",
    remedy: "Type which schools the row is for, or clear the cell if it is for all.",
  },
  blankInList: {
    found: '"{found}", where a name is missing at a comma',
    expected: "names separated by commas",
    remedy: "Type the missing name, or delete the comma too many.",
  },
  doubledInList: {
    found: '"{item}" twice in the same cell',
    expected: "each name once",
    remedy: "Delete one of them, so that it does not count twice.",
  },
  formulaNotText: {
    found: "{found}, which is not a text",
    expected: "a formula written as text, without = in front",
    remedy: "Format the cell as text and type the formula again without = in front.",
  },
  formulaError: {
    found: 'the formula "{found}"',
    expected: "a formula that Tildel can read",
    remedy: "{problemText}",
  },
  roundingNotAllowed: {
    found: "the rounding {found}",
    expected: "0.01, 0.1, 1, 10, 100 or 1,000 kr",
    remedy: "Type one of the six roundings; 1 is whole kroner.",
  },
  monthsNotAllowed: {
    found: "{found} months",
    expected: "a whole number of months from 0 to 12",
    remedy: "Type how many months of the budget year follow the old school year; the calendar gives 7.",
  },
  limitNotAllowed: {
    found: "the limit {found}",
    expected: "a limit in per cent, 0 or more",
    remedy: "Type the limit without a minus; its name already says whether it is up or down.",
  },
  budgetYearsNotUnderstood: {
    found: '"{found}"',
    expected: "budget years in order, such as 2026 or 2026, 2027",
    remedy: "Type the years with four digits and commas between in a cell formatted as text, the first year first.",
  },
  capZero: {
    found: "a class cap of 0",
    expected: "a class cap of at least 1 pupil",
    remedy: "Type how many pupils a class may hold at most, such as 28.",
  },
  factorNotPositive: {
    found: "the factor {found}",
    expected: "a factor above 0, such as 1.034",
    remedy: "Type the factor that prices are multiplied by; a rise of 3.4 per cent is 1.034.",
  },
  percentOutsideRange: {
    found: "the percentage {found}",
    expected: "a percentage from 0 to 100",
    remedy: "Type the percentage as a number, such as 80 for 80 per cent.",
  },
  wholeNumberOutsideRange: {
    found: "{found}",
    expected: "a whole number from {from} to {to}",
    remedy: "Type a whole number without decimals, or delete the row so that the default holds.",
  },
};

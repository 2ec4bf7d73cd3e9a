// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { ReadIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for everything that can be wrong with tables and cells. */
export const READ_ISSUES_EN: Readonly<Record<ReadIssueCode, IssueSentence>> = {
  tableNotFound: {
    found: "no table named {table}; the workbook has {tables}",
    expected: "the table {table}",
    remedy: "Name the table {table} (Table Design, Table Name), or take it from the template.",
  },
  doubledTable: {
    found: "another table named {table} on the sheet {sheet}",
    expected: "one table named {table}, in Danish or English",
    remedy: "Keep the table that counts and give the other one another name.",
  },
  unknownTable: {
    found: 'the table "{found}", which is not one of Tildel\'s tables',
    expected: "a table with a name from the template",
    remedy: "The table is not read. Correct its name if it should be used; otherwise there is nothing to do.",
  },
  emptyTable: {
    found: "a table without filled rows",
    expected: "at least one row in {table}",
    remedy: "Fill in the table {table}.",
  },
  missingHeader: {
    found: "the headers {found}",
    expected: 'a column with the header "{header}"',
    remedy: 'Add the column "{header}", or correct the header that should have said so.',
  },
  doubledHeader: {
    found: 'the header "{header}" more than once',
    expected: "one column of each kind",
    remedy: "Keep the column that counts and delete or rename the other one.",
  },
  unknownHeader: {
    found: 'the header "{header}", which the table {table} does not have',
    expected: "a header from the template",
    remedy: "The column is not read. Correct the header if it should be used; otherwise there is nothing to do.",
  },
  blankHeader: {
    found: "a column with numbers or text but no header",
    expected: "a header above every filled column",
    remedy: "Write the header, or delete the column.",
  },
  valueOutsideTable: {
    found: "something written outside the columns of the table",
    expected: "everything in the row below a header",
    remedy: "Move it into the table, or delete it.",
  },
  noGradeColumns: {
    found: "the headers {found}",
    expected: "columns for the grades, grade 0 to grade 10",
    remedy: "Add a column for each grade with the header grade 0, grade 1 and so on.",
  },
  gradeColumnGap: {
    found: "no column for grade {grades}, but columns on both sides",
    expected: "every grade from the first to the last",
    remedy: "Add the column for grade {grades}; without it the pupils of the grade are not counted.",
  },
  gradeColumnsIncomplete: {
    found: "no column for grade {grades}",
    expected: "columns for grade 0 to grade 9",
    remedy: "Add the columns if schools have pupils in those grades; otherwise there is nothing to do.",
  },
  gradeHeaderOutOfRange: {
    found: 'the header "{header}"',
    expected: "a grade from grade 0 to grade 10",
    remedy: "Correct the header to a grade from 0 to 10, or delete the column.",
  },
  noYearColumns: {
    found: "the headers {found}",
    expected: "a column for each budget year, such as 2026",
    remedy: "Add a column with the four digits of the budget year as its header.",
  },
  emptyYearColumn: {
    found: "a wholly blank column for {year}",
    expected: "at least one value in a year's column",
    remedy: "Fill in the column for {year}, or delete it.",
  },
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
    remedy: "Type the number without a per cent sign in a number cell; the column Unit says whether it is per cent or a share.",
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
    remedy: "Type the kind, a colon and the name, such as Cluster: North, or leave the cell blank if the row is for all.",
  },
  scopeWithoutName: {
    found: '"{found}" without a name after the colon',
    expected: "for example School: 103",
    remedy: "Type whom the row is for after the colon, or clear the cell if it is for all.",
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
    found: '"{part}" at character {position} of the formula "{found}"',
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
  fromAfterTo: {
    found: "from {from} to {to}",
    expected: "that from is not larger than to",
    remedy: "Swap the two numbers, or correct the one that is wrong.",
  },
  halfBand: {
    found: "only one end of a span of grades",
    expected: "both Grade from and Grade to, or neither",
    remedy: "Fill in both cells, or clear both if the row is for every grade.",
  },
  missingPriceLevel: {
    found: "an amount in {unit} without a price level",
    expected: "a price level for every amount",
    remedy: "Type the year of the prices, such as 2026, or current if each year column is in its own year's prices.",
  },
  rowWithoutValue: {
    found: "a row without a value in any year",
    expected: "a value in at least one year column",
    remedy: "Type the value, or delete the row. A blank cell is never read as 0.",
  },
  countsAllBlank: {
    found: "a row without a single pupil count",
    expected: "a pupil count in at least one grade",
    remedy: "Type the counts, and 0 if the school has no pupils that year.",
  },
  sameFromAndTo: {
    found: "the same price level {year} in from and to",
    expected: "two different price levels",
    remedy: "Correct one of the years, or delete the row.",
  },
  changeNeedsColumn: {
    found: 'a blank cell in the column "{column}"',
    expected: "a filled cell when the change is of {inTable}",
    remedy: 'Fill in "{column}", so that it is clear which value of {inTable} is changed.',
  },
  changeLeavesColumn: {
    found: '"{found}" in the column "{column}"',
    expected: "a blank cell when the change is of {inTable}",
    remedy:
      'Clear the cell: a change of {inTable} cannot be limited by "{column}". An amount for one school is a change of Parameters with Applies to, such as School: 103.',
  },
  doubledRow: {
    found: "the same row as in cell {first}",
    expected: "each row once",
    remedy: "Keep the row that counts and delete the other one, or correct what should tell them apart.",
  },
  doubledPart: {
    found: 'the part "{found}", which also stands in cell {first}',
    expected: "one name for each part of a model",
    remedy: "Give one of the parts another name.",
  },
  doubledPartNumber: {
    found: "the number {found}, which also stands in cell {first}",
    expected: "each part its own number in the model",
    remedy: "Give one of the parts another number; the numbers decide the order.",
  },
  doubledSchoolName: {
    found: 'the school name "{found}", which also stands in cell {first}',
    expected: "a name for each school",
    remedy: "Write the names so that they can be told apart if these are two schools; otherwise there is nothing to do.",
  },
  idsDifferByZeros: {
    found: '"{name}" and "{other}", which differ only by zeros in front',
    expected: "one id for each school, written the same everywhere",
    remedy: "If it is the same school, write the id the same, in a cell formatted as text; otherwise give one another id.",
  },
  namesDifferByLook: {
    found: '"{name}" and "{other}", which differ only by capitals or blanks',
    expected: "the same name written the same everywhere",
    remedy: "Write the name the same in both places, or give one a name that can be told apart.",
  },
  writtenDifferently: {
    found: '"{name}", which in {inTable} is written "{defined}"',
    expected: 'the name written as in {inTable}: "{defined}"',
    remedy: 'Write "{defined}".',
  },
  overlappingCaps: {
    found: "a class cap for the same grade and start year as the row in cell {first}",
    expected: "exactly one row for each grade and start year of a cap",
    remedy: "Correct the grades or the start years of one row, so that they do not overlap.",
  },
  overlappingJointTeaching: {
    found: "grades that are also taught together in the row in cell {first}",
    expected: "each grade in at most one joint teaching at the same school and site",
    remedy: "Correct Grade from or Grade to in one row, or delete the one that no longer holds.",
  },
  keyFigureYearsOverlap: {
    found: "a key figure without a year, where the school also has the same key figure with a year",
    expected: "either one row for every year or a row for each year",
    remedy: "Type the year in the row, or delete it.",
  },
  currentBudgetTwice: {
    found: "the school's whole amount beside amounts for its parts in the same year",
    expected: "either one amount in all or amounts for the parts",
    remedy: "Delete the row with the amount in all, or delete the parts, so that the money is not counted twice.",
  },
  factInBothTables: {
    found: 'the key figure "{found}", which is also the column "{header}" of Schools',
    expected: "each fact in one place",
    remedy: "Delete the column in Schools, or delete the key figure here.",
  },
  curvePointsDisagree: {
    found: 'another "{column}" than in cell {first}, which belongs to the same curve',
    expected: "the same kind, unit and price level in every point of the curve",
    remedy: 'Write the same in "{column}" in every row of the curve, or give the point a curve of its own.',
  },
  curvePointWithoutValue: {
    found: "a point without a value in {year}, where the curve has other points",
    expected: "a value in every point of the curve in {year}",
    remedy: "Type the value of the point in {year}. A blank cell is never read as 0.",
  },
  missingCount: {
    found: "a blank count in grade {grade} in {schoolYear}, where {otherYear} has a number",
    expected: "a count, or blank in every school year if the grade is not offered",
    remedy: "Type the count, and 0 if there are no pupils. A blank cell is never read as 0.",
  },
  schoolWithoutCounts: {
    found: 'the school "{school}", which has no row in PupilCounts',
    expected: "at least one row in PupilCounts for each school",
    remedy: "Add the school's counts, with 0 if it is not open yet, or delete the school here.",
  },
  schoolYearWithoutCounts: {
    found: 'no row for the school year {schoolYear} for school "{school}", site "{site}", pupil group "{group}"',
    expected: "a row for each school year the table has",
    remedy: "Add the row for {schoolYear}, with 0 if there are no pupils.",
  },
  siteSometimesBlank: {
    found: 'rows both with and without a site for school "{school}" in {schoolYear}',
    expected: "a site in all rows of the school or in none",
    remedy: "Check whether the row without a site is the school's total; then its pupils are counted twice.",
  },
  pupilJump: {
    found: '{after} pupils at school "{school}" in {schoolYear} against {before} the year before',
    expected: "a change of at most 40 per cent from one school year to the next",
    remedy: "Check whether the numbers are right. If they are, there is nothing to do.",
  },
  unknownSchool: {
    found: 'the school "{name}", which is not in Schools',
    expected: "a School ID from Schools",
    remedy: "Add the school to Schools, or correct the id.",
  },
  unknownSite: {
    found: 'the site "{name}", which school "{school}" does not have in PupilCounts',
    expected: "a site from the school's rows in PupilCounts",
    remedy: "Correct the name of the site, or add its counts.",
  },
  unknownGroup: {
    found: 'the pupil group "{name}", which is not in PupilCounts',
    expected: "a pupil group that has rows in PupilCounts",
    remedy: "Correct the name of the pupil group, or add the group's counts.",
  },
  unknownCluster: {
    found: 'the cluster "{name}", which no school has',
    expected: "a cluster from Schools",
    remedy: "Correct the name of the cluster, or write the cluster beside the schools in Schools.",
  },
  unknownSchoolType: {
    found: 'the school type "{name}", which no school has',
    expected: "a school type from Schools",
    remedy: "Correct the school type, or write it beside the schools in Schools.",
  },
  unknownModel: {
    found: 'the model "{name}", which is not in Models',
    expected: "a model from Models",
    remedy: "Correct the name of the model, or add the model's parts to Models.",
  },
  unknownPart: {
    found: 'the part "{name}", which the model "{model}" does not have',
    expected: 'a part of "{model}" in Models',
    remedy: "Correct the name of the part, or add the part to Models.",
  },
  unknownFrame: {
    found: 'the frame "{name}", which is in neither Frames nor Models',
    expected: "a frame from Frames",
    remedy: "Correct the name of the frame, or add it to Frames.",
  },
  unknownCurve: {
    found: 'the curve "{name}", which is not in Curves',
    expected: "a curve from Curves",
    remedy: "Correct the name of the curve, or add its points to Curves.",
  },
  unknownKeyFigure: {
    found: 'the key figure "{name}", which is not in KeyFigures',
    expected: "a key figure from KeyFigures",
    remedy: "Correct the name of the key figure, or add it to KeyFigures.",
  },
  unknownSchoolColumn: {
    found: '"{name}", which is not a column of Schools that can be changed',
    expected: "Cluster, School type or one of the extra columns of Schools",
    remedy: "Type the header as it stands in Schools.",
  },
  unknownPartColumn: {
    found: '"{name}", which is not a column of Models that can be changed',
    expected: "for example Active, No. or Formula",
    remedy: "Type the header as it stands in Models; the name of a part or a model cannot be changed.",
  },
  unknownScenario: {
    found: 'the scenario "{name}", which is not in Scenarios',
    expected: "a scenario from Scenarios",
    remedy: "Correct the name of the scenario, or add it to Scenarios.",
  },
  unknownBase: {
    found: '"{name}", which is neither a model nor a scenario',
    expected: "a model from Models or a scenario from Scenarios",
    remedy: "Correct the name, or add the model or the scenario.",
  },
  scenarioCycle: {
    found: "scenarios that build on each other in a circle: {path}",
    expected: "that every scenario in the end builds on a model",
    remedy: "Let one of the scenarios build on a model instead.",
  },
  scenarioNamedAsModel: {
    found: 'the scenario "{found}", which has the same name as a model',
    expected: "a name that no model has",
    remedy: "Give the scenario another name; a model without changes is already the scenario of the model's name.",
  },
};

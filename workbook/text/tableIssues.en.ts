import type { TableIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for what can be wrong with tables and headers. */
export const TABLE_ISSUES_EN: Readonly<Record<TableIssueCode, IssueSentence>> = {
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
    found: "the headers {headers}",
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
    found: "the headers {headers}",
    expected: "columns for the grades, grade 0 to grade 10",
    remedy: "Add a column for each grade with the header grade 0, grade 1 and so on.",
  },
  gradeColumnGap: {
    found: 'the column "{found}" without the column for grade {grades} before it',
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
    found: "the headers {headers}",
    expected: "a column for each budget year, such as 2026",
    remedy: "Add a column with the four digits of the budget year as its header.",
  },
  emptyYearColumn: {
    found: "a wholly blank column for {year}",
    expected: "at least one value in a year's column",
    remedy: "Fill in the column for {year}, or delete it.",
  },
};

// Longer than other files: one sentence for every code, so that a missing one is found by the compiler.
import type { BookIssueCode, RowIssueCode } from "../../engine/domain/readIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for cells, rows and tables that do not agree with each other. */
export const BOOK_ISSUES_EN: Readonly<Record<BookIssueCode | RowIssueCode, IssueSentence>> = {
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
    found: "{found} in both from and to",
    expected: "two different numbers",
    remedy: "Correct one of them, or delete the row; as it stands it has no effect.",
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
  schoolBesideScope: {
    found: '"{found}" beside a filled Applies to',
    expected: "a school in School ID or something in Applies to, not both",
    remedy: "Clear one of them; School ID 103 is the same as Applies to: School: 103.",
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
    remedy:
      "Write the names so that they can be told apart if these are two schools; otherwise there is nothing to do.",
  },
  idsDifferByZeros: {
    found: '"{name}" and "{defined}", which differ only by zeros in front, capitals or blanks',
    expected: "one id for each school, written the same everywhere",
    remedy:
      "If it is the same school, write the id the same, in a cell formatted as text; otherwise give one another id.",
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
    found: "grades that from the same school year are also taught together in the row in cell {first}",
    expected: "each grade in at most one joint teaching at the same school and site",
    remedy: "Correct Grade from or Grade to in one row, or delete the one that no longer holds.",
  },
  keyFigureYearsOverlap: {
    found: "a key figure both with and without a year for the same school",
    expected: "either one row for every year or a row for each year",
    remedy: "Type the year in every row, or delete those that do not hold.",
  },
  currentBudgetTwice: {
    found: "both the school's whole amount and amounts for its parts in the same year",
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
    found: "a point without a value in {year}",
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
    found: 'the school "{school}" without a row in PupilCounts for {schoolYear}',
    expected: "a row for each school year the other schools have, from the school's first",
    remedy: "Add the school's counts for {schoolYear}, with 0 if it has closed.",
  },
  siteYearWithoutCounts: {
    found: 'no row for the site "{site}" of school "{school}" in {schoolYear}',
    expected: "a row for each school year the school has, from the site's first",
    remedy: "Add the site's counts for {schoolYear}, with 0 if it has closed.",
  },
  groupYearWithoutCounts: {
    found: 'no row for the pupil group "{group}" of school "{school}" in {schoolYear}',
    expected: "a row for each school year, if the group still exists",
    remedy: "Add the group's counts for {schoolYear} if it has pupils; otherwise there is nothing to do.",
  },
  siteSometimesBlank: {
    found: 'a row without a site for school "{school}", which has a site in {otherYear}',
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
    found: 'the frame "{name}", which is not in {inTable}',
    expected: "a frame from {inTable}",
    remedy: "Correct the name of the frame, or add it to {inTable}.",
  },
  unknownCurve: {
    found: 'the curve "{name}", which is not in Curves',
    expected: "a curve from Curves",
    remedy: "Correct the name of the curve, or add its points to Curves.",
  },
  unknownKeyFigure: {
    found: 'the key figure "{name}", which does not exist',
    expected: "a key figure from KeyFigures or a column of Schools",
    remedy: "Correct the name of the key figure, or add it to KeyFigures.",
  },
  unknownSchoolColumn: {
    found: '"{name}", which is not a fact in Schools',
    expected: "one of the extra columns of Schools",
    remedy: "Type the header as it stands in Schools; name, cluster and school type cannot be changed.",
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

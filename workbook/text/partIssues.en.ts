// Longer than other files: one sentence for every code, in the order they are met.
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for a part that lacks something, or whose parameters and quantities do not fit. */
export const PART_ISSUES_EN = {
  unknownMechanism: {
    found: 'the mechanism "{found}" in the part "{part}"',
    expected: "a mechanism that Tildel knows, such as Amount per pupil",
    remedy: "Choose a mechanism from the list in the template.",
  },
  modelWithoutParts: {
    found: 'the model "{model}" without parts',
    expected: "at least one part in Models",
    remedy: "Add the model's parts to Models, or correct its name.",
  },
  noBudgetYear: {
    found: 'no budget year for the model "{model}"',
    expected: "a budget year in Settings or a year column in Parameters",
    remedy: "Write Budget years in Settings, such as 2026, or add a year column to Parameters.",
  },
  settingNotUnderstood: {
    found: '"{found}" for the setting {setting}',
    expected: "a value that suits the setting",
    remedy: "Correct the value; the template shows an example of each setting.",
  },
  unknownParameter: {
    found: 'the parameter "{found}", which the mechanism {mechanism} does not have',
    expected: "one of the parameters {known}",
    remedy: "Correct the name of the parameter, or delete the row.",
  },
  missingParameter: {
    found: 'the part "{part}" without the parameter {parameter}',
    expected: "a row in Parameters with {parameter} in {unit}",
    remedy: 'Add {parameter} for the part "{part}" to Parameters.',
  },
  missingParameterForBand: {
    found: 'the part "{part}" without {parameter} for grades {where}',
    expected: "a value of {parameter} for each grade",
    remedy: "Add a row to Parameters for grades {where}, or a row without grades that is for all.",
  },
  missingParameterForSchool: {
    found: 'the part "{part}" without {parameter} for school {where}',
    expected: "a value of {parameter} for each school",
    remedy: "Add a row to Parameters for the school, or a row with a blank Applies to that is for all.",
  },
  missingParameterForKeyFigure: {
    found: 'the part "{part}" without a weight for {figure}',
    expected: "a weight for each key figure when there are several",
    remedy: "Add a row to Parameters with Weight and Applies to: Key figure: {figure}.",
  },
  missingParameterYear: {
    found: '{parameter} for the part "{part}" without a value in {year}',
    expected: "a value in {year}",
    remedy: "Fill in the column {year}. A blank cell is never read as 0.",
  },
  parameterNeedsAnother: {
    found: '{parameter} for the part "{part}", but not {other}',
    expected: "{parameter} together with {other}",
    remedy: "Add {other} to Parameters, or delete the row.",
  },
  parameterNotNumber: {
    found: '"{found}" as {parameter} for the part "{part}"',
    expected: "a number",
    remedy: "Type a number.",
  },
  parameterNotChoice: {
    found: '"{found}" as {parameter} for the part "{part}"',
    expected: "one of the words {known}",
    remedy: "Type one of the words.",
  },
  parameterOutOfRange: {
    found: '{found} as {parameter} for the part "{part}"',
    expected: "a number in the range {range}",
    remedy: "Correct the number. If it is a percentage, check whether the unit is percent or share.",
  },
  parameterScopeNotAllowed: {
    found: '{parameter} for the part "{part}" limited by Applies to',
    expected: "the same value for all",
    remedy: "Clear the cell in Applies to: {parameter} cannot differ in that way.",
  },
  parameterBandNotAllowed: {
    found: '{parameter} for the part "{part}" divided by grades',
    expected: "the same value for every grade",
    remedy: "Clear Grade from and Grade to: {parameter} cannot differ from grade to grade.",
  },
  equallySpecific: {
    found: 'two rows equally specific for the same school: {parameter} for the part "{part}", also in cell {other}',
    expected: "one row that is the most specific",
    remedy: "Write a row for the school itself (School: …), or delete one of the two.",
  },
  bandsOverlap: {
    found: 'grades {band}, which overlap grades {other}, in the part "{part}"',
    expected: "each grade in at most one span",
    remedy: "Correct Grade from or Grade to in one row.",
  },
  pupilsOutsideBands: {
    found: '{pupils} pupils in grade {grade}, for which the part "{part}" has no value',
    expected: "that the part covers every grade with pupils",
    remedy: "Add the grade to Parameters if the part should cover it; otherwise there is nothing to do.",
  },
  wrongUnit: {
    found: 'the unit "{found}" of {parameter} for the part "{part}"',
    expected: "the unit {unit}",
    remedy: "Write {unit} in Unit, and check that the number is in that unit.",
  },
  missingUnit: {
    found: '{parameter} for the part "{part}" without a unit',
    expected: "the unit {unit}",
    remedy: "Write {unit} in Unit.",
  },
  priceLevelsMixed: {
    found: "{what} in prices of {level}, where the model is in {wanted}",
    expected: "the same price level, or a step in Indexation from {level} to {wanted}",
    remedy: "Add the factor from {level} to {wanted} to Indexation, or correct the price level.",
  },
  ambiguousIndexStep: {
    found: "several ways in Indexation from {level} to {wanted}",
    expected: "one way from one price level to another",
    remedy: "Delete the row of Indexation that should not be used for {what}.",
  },
  missingCountBasis: {
    found: 'the part "{part}" ({mechanism}) without counts to follow',
    expected: "for example 7/12+5/12, school year or previous year",
    remedy: "Fill in Pupils follow: which school years' counts should the part use?",
  },
  unknownCountBasis: {
    found: '"{found}" in the part "{part}"',
    expected: "for example 7/12+5/12, school year, previous year or calendar year",
    remedy: "Write which counts the part follows in one of these ways. The fractions must add up to 1.",
  },
  countBasisNotUsed: {
    found: '"{found}" in the part "{part}", which does not use pupil counts',
    expected: "calendar year or a blank cell",
    remedy: "Clear Pupils follow if the part should not use pupil counts; otherwise choose another mechanism.",
  },
  unknownPupilGroup: {
    found: 'the pupil group "{found}" in the part "{part}"',
    expected: "one of the pupil groups {known}",
    remedy: "Correct the name, or add the group's counts to PupilCounts.",
  },
  missingCounts: {
    found: "school {school} {name} without counts for {schoolYear}",
    expected: "a row in PupilCounts for each school year that a part follows",
    remedy: "Add the counts for {schoolYear}, and 0 if there are no pupils.",
  },
  wrongNumberOfQuantities: {
    found: '"{found}" in Quantity/key for the part "{part}"',
    expected: "{expected}: {means}",
    remedy: "Write the right number of names, separated by commas.",
  },
  unknownQuantity: {
    found: '"{found}", which the part "{part}" asks for',
    expected: "a column of Schools, a key figure or one of {known}",
    remedy: "Correct the name, or add the number to Schools or KeyFigures.",
  },
  placeNeedsPupils: {
    found: '"{found}" in Quantity/key for the part "{part}", where something is computed for each site',
    expected: "one of {expected}, which can be counted for each site",
    remedy: "Write one of them in Quantity/key, or let the part compute for the whole school.",
  },
  weightsNotOne: {
    found: 'weights that add up to {sum} in the part "{part}"',
    expected: "weights that add up to 1",
    remedy: "Check whether a weight is missing or wrong. If they are right, there is nothing to do.",
  },
  quantityNeedsCounts: {
    found: 'the part "{part}", which uses {quantity}, without counts to follow',
    expected: "for example 7/12+5/12, school year or previous year",
    remedy: "Fill in Pupils follow; {quantity} depends on the pupils.",
  },
  quantityNeedsCaps: {
    found: 'the part "{part}", which uses {quantity}, without a class cap',
    expected: "the name of a cap from ClassCaps in the column Table",
    remedy: "Write the name of the cap in Table; without it classes cannot be formed.",
  },
  quantityNotNumber: {
    found: '"{found}" as {fact} for school {school}',
    expected: 'a number, because the part "{part}" calculates with it',
    remedy: "Type the number in a cell formatted as a number.",
  },
  missingFact: {
    found: "school {school} without {fact}",
    expected: 'a number, because the part "{part}" calculates with it',
    remedy: "Fill in {fact} for the school, and 0 if it is 0.",
  },
  missingKeyFigure: {
    found: "school {school} without the key figure {figure} for {year}",
    expected: 'a number, because the part "{part}" calculates with it',
    remedy: "Add it to KeyFigures, for {year} or with a blank year so that it holds for every year.",
  },
  missingTable: {
    found: 'the part "{part}" ({mechanism}) without a table',
    expected: "the name of a cap from ClassCaps or a curve from Curves",
    remedy: "Write the name in the column Table.",
  },
  unknownCaps: {
    found: 'the cap "{found}" in the part "{part}"',
    expected: "one of the caps {known}",
    remedy: "Correct the name, or add the cap to ClassCaps.",
  },
  noCapForGrade: {
    found: 'the cap "{table}" without a row for grade {grade} in {schoolYear}',
    expected: "exactly one row for each grade and start year",
    remedy: "Add the row to ClassCaps, or correct Grade from, Grade to, Start year from or Start year to.",
  },
  missingCurveYear: {
    found: 'the curve "{table}" without a value in {year}',
    expected: "a value in {year}",
    remedy: "Fill in the column {year} of Curves.",
  },
  curveAndRateBothMoney: {
    found: 'the curve "{table}" in kr together with a rate in the part "{part}"',
    expected: "either a curve in kr or a rate times a curve in numbers",
    remedy: "Delete the rate in Parameters if the curve itself is in kr; otherwise correct the curve's unit in Curves.",
  },
  curveNotMoney: {
    found: 'the curve "{table}" in the unit "{found}"',
    expected: 'a curve in kr, because the part "{part}" has no rate',
    remedy: "Write the amounts of the curve in kr, or give the part a rate in Parameters.",
  },
  belowCurve: {
    found: 'school {school}, which is below the first point of the curve "{table}"',
    expected: "a first point that covers every school",
    remedy: "Add a point to Curves with a lower From, such as 0.",
  },
  missingLooksAt: {
    found: 'the part "{part}" ({mechanism}) with nothing to look at',
    expected: "names of earlier parts, all before or frame",
    remedy: "Fill in Looks at.",
  },
  looksAtLaterPart: {
    found: 'the part "{found}", which comes after "{part}"',
    expected: "parts with a lower number",
    remedy: "Number the parts so that the one looked at comes first.",
  },
  unknownLooksAt: {
    found: '"{found}" in Looks at for the part "{part}"',
    expected: "names of earlier parts, all before or frame; the parts are {known}",
    remedy: "Correct the name.",
  },
  missingFormula: {
    found: 'the part "{part}" without a formula',
    expected: "a formula in the column Formula",
    remedy: "Write the formula, such as max(0, 150 - pupils) * [supplement], or choose another mechanism.",
  },
  unknownNameInFormula: {
    found: '"{name}" at character {position} of the formula of the part "{part}"',
    expected: "one of the names {known}",
    remedy: "Correct the name, or add it to Schools, KeyFigures or Parameters.",
  },
  divisionByZero: {
    found: 'a division by 0 for school {school} in the part "{part}" ({line})',
    expected: "a number other than 0 to divide by",
    remedy:
      "Correct the school's number, or write the formula so that it does not divide by 0, such as max(1, number).",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;

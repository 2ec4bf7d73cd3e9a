import type { IssueSentence } from "./issueSentence.js";

/** English sentences for compensation, limits and phase-in. */
export const TRANSITION_ISSUES_EN = {
  missingLimit: {
    found: 'the part "{part}" ({mechanism}) without a limit',
    expected: "at least one limit, down or up, in per cent, kr or kr per pupil",
    remedy: "Add for example the parameter Limit down to Parameters.",
  },
  shareNotOnce: {
    found: 'the part "{part}" ({mechanism}), where the share of the old model is not given in exactly one way',
    expected: "either Share of the old, Share of the old in the school year or Number of years",
    remedy: "Keep the rows of one way in Parameters and delete the others, or add one.",
  },
  limitsCannotBeMet: {
    found:
      'the part "{part}", whose limits cannot be met within what there is to divide: {missing} kr are missing ({where})',
    expected: "limits that the frame has room for together",
    remedy:
      "Widen the limits, let another frame pay (Paid by), or choose another way in Financed by. A minus means that there is too much money below the upper limits.",
  },
  guaranteeUndone: {
    found:
      'the part {takers}, which in {year} brings schools below what "{part}" promised ({schools} in all); most {school} ({name}): {after} kr against at least {promised} kr',
    expected: "that a later part does not take back what an earlier one has promised",
    remedy: "Move the guarantee after the part that takes the money, or leave it if that is what is meant.",
  },
  guaranteeUndoneTogether: {
    found:
      'the parts {takers}, which in {year} together bring schools below what "{part}" promised ({schools} in all), though none of them does so alone; most {school} ({name}): {after} kr against at least {promised} kr',
    expected: "that later parts do not together take back what an earlier one has promised",
    remedy: "Move the guarantee after the parts that take the money, or leave it if that is what is meant.",
  },
  noModelToCompareWith: {
    found:
      'the part "{part}", which measures against the old model, but there is no model to measure "{model}" against',
    expected: "another model in Settings under Compared with",
    remedy: 'Write the old model\'s name in Settings for "{model}".',
  },
  oldPartsNotNamed: {
    found: 'the part "{part}", where Looks at ({found}) does not say which parts of "{model}" to measure against',
    expected: "all before, frame, or parts of the old model: {known}",
    remedy: 'Add the old parts to Looks at, for example "{model}: Classes".',
  },
  modelsWaitForEachOther: {
    found: "calculations that wait for each other: {path}",
    expected: "that the old model can be computed without the new one",
    remedy: "Remove the transition part of one of the models, or compare with another model.",
  },
  missingSchoolYear: {
    found: '{parameter} of the part "{part}" without a row for the school year {schoolYear}',
    expected: "a row for every school year the budget year touches, also before and after the phase-in (1 and 0)",
    remedy: 'Add a row to Parameters with Applies to "School year: {schoolYear}".',
  },
  missingStartYear: {
    found: 'the part "{part}", which needs the first year of the phase-in',
    expected: "a start year, or shares that show when the phase-in begins",
    remedy: "Add the parameter Start year to Parameters.",
  },
  schoolWithoutOldAmount: {
    found:
      'school {school} ({name}), which gets something in the new model and nothing in the old one in {year} (part "{part}")',
    expected: "a rule for schools without an old amount",
    remedy: 'Add the parameter "Schools without an old amount" to Parameters: kept out, or as others.',
  },
  pupilsBeforePhaseInUnknown: {
    found:
      'the part "{part}" and no pupils in PupilCounts for {schoolYear}, the last school year before the phase-in, so no school counts as opened or closed on the way',
    expected: "pupils of {schoolYear}, so that it can be seen which schools have opened or closed since",
    remedy:
      "If a school has opened or closed since {schoolYear}, add the schools' rows for that school year in PupilCounts. Otherwise there is nothing to do.",
  },
  schoolOpens: {
    found: 'school {school} ({name}), which opens during the phase-in (part "{part}", {year})',
    expected: "a rule for schools that open",
    remedy: 'Add the parameter "School that opens" to Parameters: new model at once, or as others.',
  },
  schoolCloses: {
    found: 'school {school} ({name}), which closes during the phase-in (part "{part}", {year})',
    expected: "a rule for schools that close",
    remedy: 'Add the parameter "School that closes" to Parameters: new model at once, as others, or to the successor.',
  },
  missingSuccessor: {
    found: 'school {school} ({name}), which closes and whose successor is not found (part "{part}")',
    expected: "a school id in the column Successor of Schools",
    remedy: "Fill in Successor for the school, or choose another rule for schools that close.",
  },
} satisfies Readonly<Record<string, IssueSentence>>;

import type { IssueSentence } from "./issueSentence.js";

/** English sentences for frames, pools, scenarios, and what is not used. */
export const RUN_ISSUES_EN = {
  frameWithoutAmount: {
    found: 'the frame "{frame}" without an amount for {year} in the model "{model}"',
    expected: 'an amount, because the part "{part}" shares out what is left',
    remedy: "Add the frame's amount for {year} to Frames.",
  },
  frameNotWhole: {
    found: "the frame {frame} for {year}, which is not a multiple of the model's rounding",
    expected: "an amount that is a whole number of the rounding's unit",
    remedy: "Correct the amount in Frames, or choose a smaller rounding in Settings.",
  },
  missingFrame: {
    found: 'the part "{part}" ({mechanism}), which closes a frame but does not name it',
    expected: "the name of a frame from Frames",
    remedy: "Fill in Frame for the part.",
  },
  twoClosingParts: {
    found: 'the part "{part}", which also shares out the rest of the frame {frame}; "{closing}" does that already',
    expected: "one part that closes the frame",
    remedy: "Switch one of them off, or give it a frame of its own.",
  },
  partAfterClosing: {
    found: 'the part "{part}", which comes after "{closing}" that closes the frame {frame}',
    expected: "that the part that closes the frame comes last",
    remedy:
      "Give the part a lower number, write in Paid by where the money comes from, or (for Structural compensation) in Financed by who in the frame pays.",
  },
  unknownPayer: {
    found: '"{found}" in Paid by of the part "{part}"',
    expected: "the frame, outside the frame, or one of the model's frames: {known}",
    remedy: "Correct the name in Paid by, or add the frame to Frames.",
  },
  openFrame: {
    found: "the frame {found}, where the parts do not add up to its amount",
    expected: "the same amount, or a part that shares out the rest",
    remedy: "Add a part that closes the frame (such as Rest per pupil), or take note of the difference.",
  },
  negativeRest: {
    found: 'a rest of {rest} kr in the frame {frame} for the part "{part}"',
    expected: "a rest of 0 or more",
    remedy: "The other parts cost more than the frame. Lower them, or raise the frame, if that is not intended.",
  },
  negativeKey: {
    found: 'a negative key for school {school} in the part "{part}" ({line})',
    expected: "keys of 0 or more",
    remedy: "Correct the school's number; money cannot be shared out by a negative key.",
  },
  noKeys: {
    found: 'the part "{part}", where the key of every school is 0',
    expected: "at least one school with a key above 0",
    remedy: "Fill in the key for the schools, or set the amount to 0.",
  },
  poolNotWhole: {
    found: 'an amount to share out in the part "{part}" that is not a multiple of the model\'s rounding',
    expected: "a whole number of the rounding's unit",
    remedy: "Correct the amount in Parameters or Frames, or choose a smaller rounding in Settings.",
  },
  missingCurrentBudget: {
    found: "school {school} {name} without a current budget for {year}",
    expected: 'an amount in CurrentBudgets, because the part "{part}" uses it',
    remedy: "Add the school to CurrentBudgets, with 0 if it gets nothing today.",
  },
  changeHitsNothing: {
    found: 'a change in the scenario "{scenario}" that touches nothing in the model "{model}"',
    expected: "a value that exists",
    remedy: "Check that the part, parameter, Applies to, school, year and grades are as in the table that is changed.",
  },
  changeHitsMany: {
    found: 'a change in the scenario "{scenario}" that touches {count} values',
    expected: "one value",
    remedy: "Fill in more cells of the change, so that it is clear which value is meant.",
  },
  changeBasisMoved: {
    found: 'Before is {found} in the scenario "{scenario}", but the value is now {current}',
    expected: "the value that the change was written from",
    remedy: "Check whether the change is still as it should be, and correct Before to {current}.",
  },
  changeNotPossible: {
    found: '"{found}" as a new value in {table} in the scenario "{scenario}"',
    expected: "a value that suits the cell",
    remedy: "Correct After to a value of the same kind as the one changed.",
  },
  addedPartExists: {
    found: 'a new part "{part}" in the scenario "{scenario}", but the model "{model}" has a part of that name',
    expected: "a name that no part of the model has",
    remedy: "Give the new part another name, or change the part that is there by changes of its columns.",
  },
  unusedParameter: {
    found: 'the parameter {parameter} of the part "{part}", which the formula does not use',
    expected: "parameters that are used",
    remedy: "Use it in the formula, or delete the row; otherwise there is nothing to do.",
  },
  unusedTable: {
    found: '"{name}", which no part uses',
    expected: "tables and key figures that are used",
    remedy: "Write the name in the part that should use it, or delete the rows; otherwise there is nothing to do.",
  },
  unusedFact: {
    found: 'the column "{found}", which no part uses',
    expected: "facts that are used",
    remedy: "There is nothing to do if the column is only for information.",
  },
  countsForecast: {
    found: "pupil counts from a forecast",
    expected: "counted pupils",
    remedy: "There is nothing to do; the result says that it rests on a forecast.",
  },
  comparedWithUnknown: {
    found: '"{found}", which is neither a model nor a scenario',
    expected: "one of {known}",
    remedy: "Correct the name at Compared with.",
  },
  inactivePart: {
    found: 'the part "{found}", which is not active',
    expected: "active parts",
    remedy: "Write yes in Active if the part should count; otherwise there is nothing to do.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;

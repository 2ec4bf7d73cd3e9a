import type { DataValidation } from "hucre";
import { columnRange } from "../../write/ranges.js";
import type { ChoiceList, Sheet } from "../../write/sheet.js";
import type { SheetLayout } from "../../write/sheetLayout.js";

/** Excel's limits on a list written in the validation itself, and on the words shown beside the cell. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
/** Rows that the user adds under the table have the same choices. */
const ROWS_TO_COME = 1_000;

/** The validation lists of a sheet. Throws when a list cannot be written in the validation: give it a range instead. */
export function dataValidations(sheet: Sheet, layout: SheetLayout): DataValidation[] {
  const hasTotals = layout.lastPlainRow < layout.lastBodyRow;
  const lastRow = hasTotals ? layout.lastPlainRow : layout.lastPlainRow + ROWS_TO_COME;
  return sheet.choices.map((list) => ({
    type: "list",
    ...choicesOf(list),
    range: columnRange(list.column, layout.firstBodyRow, lastRow),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: list.isStrict ? "stop" : "warning",
    ...(list.prompt === undefined
      ? {}
      : { showInputMessage: true, inputMessage: list.prompt.slice(0, LONGEST_PROMPT) }),
  }));
}

function choicesOf(list: ChoiceList): Pick<DataValidation, "values" | "formula1"> {
  if ("formula" in list.choices) return { formula1: list.choices.formula };
  const values = [...list.choices];
  const isTooLong = values.join(",").length > LONGEST_LIST;
  if (isTooLong || values.some((value) => /[,"]/.test(value))) {
    throw new Error(`The choices of column ${list.column} do not fit in a validation: ${values.join(" | ")}`);
  }
  return { values };
}

import { bodyRows, type SheetLayout } from "../../../workbook/write/sheetLayout.js";
import { cellName } from "../../../workbook/read/cellName.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { dataValidations } from "../../../workbook/xlsx/write/choices.js";
import { conditionalRules } from "../../../workbook/xlsx/write/highlights.js";
import { groundOf } from "./applyStyle.js";
import { lookStep, type Step } from "./step.js";

/** Excel's own limits on what is shown beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Lists to choose from, notes, and what catches the eye. */
export function ruleSteps(
  sheet: Sheet,
  target: Excel.Worksheet,
  layout: SheetLayout,
  rename: (formula: string) => string,
): readonly Step[] {
  return [
    ...choiceSteps(sheet, target, layout, rename),
    ...noteSteps(sheet, target, layout),
    ...conditionalRules(sheet, layout).map((rule) =>
      lookStep(sheet.name, () => {
        const { custom } = target.getRange(rule.range).conditionalFormats.add("Custom");
        custom.rule.formula = `=${String(rule.formula)}`;
        const ground = groundOf(rule.style?.fill);
        if (ground !== null) custom.format.fill.color = ground;
        if (rule.style?.font?.color?.rgb !== undefined) custom.format.font.color = `#${rule.style.font.color.rgb}`;
      }),
    ),
  ];
}

function choiceSteps(
  sheet: Sheet,
  target: Excel.Worksheet,
  layout: SheetLayout,
  rename: (formula: string) => string,
): readonly Step[] {
  return dataValidations(sheet, layout).map((choice) =>
    lookStep(sheet.name, () => {
      const { dataValidation } = target.getRange(choice.range);
      const source = choice.values ? choice.values.join(",") : `=${rename(String(choice.formula1))}`;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.ignoreBlanks = true;
      const style = choice.errorStyle === "stop" ? "Stop" : "Warning";
      dataValidation.errorAlert = { showAlert: true, style, title: "", message: "" };
      if (choice.inputMessage !== undefined)
        dataValidation.prompt = { showPrompt: true, title: "", message: choice.inputMessage };
    }),
  );
}

/**
 * What a note says is shown beside its cell when that is chosen. Notes of their own came with ExcelApi 1.18, and comments
 * would stand in the user's name and wait for an answer.
 */
function noteSteps(sheet: Sheet, target: Excel.Worksheet, { headerRow, firstBodyRow }: SheetLayout): readonly Step[] {
  const show = (address: string, title: string, note: string): Step => {
    const prompt = {
      ...{ showPrompt: true, title: title.slice(0, LONGEST_TITLE) },
      message: note.slice(0, LONGEST_MESSAGE),
    };
    return lookStep(sheet.name, () => void (target.getRange(address).dataValidation.prompt = prompt));
  };
  const ofHeaders = sheet.columns.flatMap(({ header, note }, column) =>
    note === undefined || headerRow === 0 ? [] : [show(cellName(column + 1, headerRow), header, note)],
  );
  const ofCells = bodyRows(sheet).flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.note === undefined ? [] : [show(cellName(column + 1, firstBodyRow + row), "", cell.note)],
    ),
  );
  return [...ofHeaders, ...ofCells];
}

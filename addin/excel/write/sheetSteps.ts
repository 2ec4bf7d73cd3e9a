import type { Language } from "../../../engine/domain/text.js";
import { areaRange } from "../../../workbook/write/ranges.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import type { SheetLayout } from "../../../workbook/write/sheetLayout.js";
import { chartSteps } from "./chartSteps.js";
import { lookSteps } from "./lookSteps.js";
import { pageSteps } from "./pageSteps.js";
import { ruleSteps } from "./ruleSteps.js";
import { sheetGrid } from "./sheetGrid.js";
import { lookStep, type Step } from "./step.js";
import { valueSteps } from "./valueSteps.js";

const TABLE_STYLE = "TableStyleLight1";

export interface SheetToBuild {
  readonly sheet: Sheet;
  readonly target: Excel.Worksheet;
  readonly language: Language;
  /** Gives the sheets that a formula speaks of the names they have while they are built. */
  readonly rename: (formula: string) => string;
}

/** Everything that makes a blank sheet the one described, in the order Excel wants it. */
export function sheetSteps({ sheet, target, language, rename }: SheetToBuild): readonly Step[] {
  const grid = sheetGrid(sheet, language, rename);
  const { layout } = grid;
  return [
    ...valueSteps(sheet.name, target, grid),
    ...tableSteps(sheet, target, layout),
    ...lookSteps(sheet, target, layout),
    ...ruleSteps(sheet, target, layout, rename),
    ...chartSteps(sheet, target, layout),
    ...pageSteps(sheet, target, layout),
  ];
}

export const cellsOf = (sheet: Sheet, language: Language): number => sheetGrid(sheet, language, (text) => text).cells;

function tableSteps(sheet: Sheet, target: Excel.Worksheet, layout: SheetLayout): readonly Step[] {
  const { table } = sheet;
  if (table === null) return [];
  const address = areaRange(0, layout.headerRow, sheet.columns.length - 1, layout.lastPlainRow);
  return [
    lookStep(sheet.name, () => {
      const made = target.tables.add(address, true);
      made.name = table;
      made.style = TABLE_STYLE;
    }),
  ];
}

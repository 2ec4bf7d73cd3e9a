import type { Language, ModelInput } from "../../../engine/index.js";
import { scopeWords } from "../../../workbook/present/scopeWords.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { CellPlace } from "../../app/workbookPort.js";
import { quantityDecimal, type Decimal } from "../decimals.js";
import { missingTables, type ScenarioTable } from "../missingTables.js";
import type { Dial, DialGroup } from "./dial.js";
import { dialRange, type DialRange } from "./dialRange.js";
import { settingWord } from "./changeCells.js";
import type { DialBounds } from "./settingDials.js";
import { dialsOf } from "./dialsOf.js";

/** A dial as the pane shows it. `range` is what a slider covers. */
export interface DialView {
  readonly key: string;
  readonly group: DialGroup;
  /** The part, the frame, or the setting. */
  readonly part: string;
  /** The parameter; empty for a frame and a setting. */
  readonly name: string;
  readonly scope: string;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  /** Null where it holds for all years. */
  readonly year: number | null;
  readonly value: Decimal;
  readonly range: DialRange;
  readonly bounds: DialBounds | null;
  readonly place: CellPlace;
}

export interface DialsView {
  readonly scenario: string;
  readonly dials: readonly DialView[];
  /** The tables that a draft cannot be saved without, and that the workbook does not have. */
  readonly missing: readonly ScenarioTable[];
}

export function dialsView(
  input: ModelInput,
  tables: readonly RawTable[],
  scenario: string,
  language: Language,
): DialsView {
  return {
    scenario,
    dials: dialsOf(input, scenario).map((dial) => dialView(dial, language)),
    missing: missingTables(tables),
  };
}

function dialView(dial: Dial, language: Language): DialView {
  const { key, group, part, name, declaration, scope, gradeFrom, gradeTo, unit, year, value, at } = dial;
  return {
    ...{ key, group, gradeFrom, gradeTo, unit, year },
    part: part ?? (group === "settings" ? settingWord(name, language) : name),
    name: part === null ? "" : (declaration?.label[language] ?? name),
    scope: scopeWords(scope, language),
    value: quantityDecimal(value),
    range: dialRange(dial),
    bounds: dial.bounds,
    place: { sheet: at.sheet, address: at.cell },
  };
}

import type { Language, ModelInput } from "../../../engine/index.js";
import { scopeWords } from "../../../workbook/present/scopeWords.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { CellPlace } from "../../app/workbookPort.js";
import { quantityDecimal, type Decimal } from "../decimals.js";
import { editableTable } from "../editableTable.js";
import type { Dial, DialGroup } from "./dial.js";
import { dialRange, type DialRange } from "./dialRange.js";
import { dialsOf } from "./dialsOf.js";

/** A dial as the pane shows it. `range` is what a slider covers. */
export interface DialView {
  readonly key: string;
  readonly group: DialGroup;
  /** The part, or the frame. */
  readonly part: string;
  /** The parameter; empty for a frame. */
  readonly name: string;
  readonly scope: string;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  readonly year: number;
  readonly value: Decimal;
  readonly range: DialRange;
  readonly place: CellPlace;
}

export interface DialsView {
  readonly scenario: string;
  readonly dials: readonly DialView[];
  /** The workbook has the tables Scenarier and Ændringer, so that a draft can be saved. */
  readonly canSave: boolean;
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
    canSave: editableTable(tables, "scenarios") !== null && editableTable(tables, "changes") !== null,
  };
}

function dialView(dial: Dial, language: Language): DialView {
  const { key, group, part, name, declaration, scope, gradeFrom, gradeTo, unit, year, value, at } = dial;
  return {
    ...{ key, group, gradeFrom, gradeTo, unit, year },
    part: part ?? name,
    name: part === null ? "" : (declaration?.label[language] ?? name),
    scope: scopeWords(scope, language),
    value: quantityDecimal(value),
    range: dialRange(dial),
    place: { sheet: at.sheet, address: at.cell },
  };
}

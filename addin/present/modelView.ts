import {
  findMechanism,
  modelNames,
  modelSettings,
  runScenarios,
  type Allocation,
  type Language,
  type ModelInput,
} from "../../engine/index.js";
import { compareFractions } from "../../engine/index.js";
import type { Part } from "../../engine/domain/part.js";
import { bookLanguage } from "../../workbook/read/bookLanguage.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { columnWords } from "../../workbook/present/columnWords.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import { wordFor } from "../../workbook/text/words.js";
import type { CellPlace } from "../app/workbookPort.js";
import { catalogue, type CatalogueEntry } from "./catalogue.js";
import { quantityDecimal, type Decimal } from "./decimals.js";
import { editableTable, type EditableTable } from "./editableTable.js";
import { formulaWords, type FormulaLine } from "./formulaWords.js";
import { parameterViews, type ParameterView } from "./parameterView.js";

/** A part of a model as it stands in the workbook. Places are null where the table leaves the column out. */
export interface PartView {
  readonly name: string;
  readonly number: Decimal;
  readonly mechanism: string;
  readonly summary: string;
  readonly isActive: boolean;
  /** Empty where the part is not in use, or the model cannot be run. */
  readonly formula: readonly FormulaLine[];
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
  readonly place: CellPlace;
  readonly numberPlace: CellPlace | null;
  readonly activePlace: CellPlace | null;
  readonly parameters: readonly ParameterView[];
}

/** A model part by part, in the order the engine runs them, and what can be added to it. */
export interface ModelView {
  readonly model: string;
  readonly models: readonly string[];
  readonly years: readonly number[];
  readonly priceLevel: number | null;
  readonly parts: readonly PartView[];
  /** What stands in the column Aktiv, in the language of the workbook. */
  readonly words: { readonly yes: string; readonly no: string };
  readonly frames: readonly string[];
  readonly catalogue: readonly CatalogueEntry[];
}

const DETAILS = ["groups", "countBasis", "frame", "quantities", "table", "looksAt", "paidBy"] as const;

/** `wanted` is a model by name; one that is gone gives the first there is. Null where the workbook has no model. */
export function modelView(
  input: ModelInput,
  tables: readonly RawTable[],
  wanted: string,
  language: Language,
): ModelView | null {
  const models = modelNames(input);
  const model = models.find((name) => nameKey(name) === nameKey(wanted)) ?? models[0];
  const partsTable = editableTable(tables, "parts");
  if (model === undefined || !partsTable) return null;
  const { budgetYears, priceLevel } = modelSettings(input, model, () => undefined);
  const own = input.parts.filter((part) => nameKey(part.model) === nameKey(model));
  const allocation = runOf(input, model, budgetYears[0]);
  const parameters = parameterViews(input, tables, model, language);
  const book = bookLanguage(tables);
  return {
    model,
    models,
    years: budgetYears,
    priceLevel,
    parts: [...own]
      .sort((left, right) => compareFractions(left.number, right.number))
      .map((part) => partView(part, partsTable, allocation, parameters.get(nameKey(part.name)) ?? [], language)),
    words: { yes: wordFor("yesNo", "yes")[book], no: wordFor("yesNo", "no")[book] },
    frames: [...new Set(own.flatMap(({ frame }) => (frame === null ? [] : [frame])))],
    catalogue: catalogue(language, book),
  };
}

function runOf(input: ModelInput, model: string, year: number | undefined): Allocation | null {
  if (year === undefined) return null;
  const run = runScenarios(input, { names: [model], years: [year] });
  return run.ok ? (run.value[0] ?? null) : null;
}

function partView(
  part: Part,
  table: EditableTable,
  allocation: Allocation | null,
  parameters: readonly ParameterView[],
  language: Language,
): PartView {
  const mechanism = findMechanism(part.mechanism);
  const run = allocation?.parts.find((other) => nameKey(other.part.name) === nameKey(part.name));
  const row = part.cells.name.cell;
  return {
    name: part.name,
    number: quantityDecimal(part.number),
    mechanism: mechanism?.label[language] ?? part.mechanism,
    summary: mechanism?.summary[language] ?? "",
    isActive: part.active,
    formula: allocation && run ? formulaWords(allocation, run, language) : [],
    details: detailsOf(part, language),
    note: part.note,
    place: { sheet: part.cells.name.sheet, address: row },
    numberPlace: table.place("number", row),
    activePlace: table.place("active", row),
    parameters,
  };
}

function detailsOf(part: Part, language: Language): PartView["details"] {
  return DETAILS.flatMap((column) => {
    const value = part[column];
    const text = typeof value === "string" ? value : (value ?? []).join(", ");
    const label = columnWords("parts", { column, of: null }, language);
    return text === "" ? [] : [{ label, value: text }];
  });
}

import {
  findMechanism,
  isFractionValue,
  type Language,
  type ModelInput,
  type ParameterDeclaration,
} from "../../engine/index.js";
import type { ParameterRow } from "../../engine/domain/parameter.js";
import { declarationOf } from "../../engine/binding/parameterRows.js";
import { bookLanguage } from "../../workbook/read/bookLanguage.js";
import { findTable } from "../../workbook/read/findTables.js";
import { openIssueLog } from "../../workbook/read/issueLog.js";
import type { RawTable } from "../../workbook/read/rawTable.js";
import { scopeWords } from "../../workbook/present/scopeWords.js";
import { nameKey } from "../../workbook/text/nameKey.js";
import { TABLES } from "../../workbook/text/tableDictionary.js";
import type { CellPlace } from "../app/workbookPort.js";
import { quantityDecimal, type Decimal } from "./decimals.js";
import { editableTable } from "./editableTable.js";

/** What a parameter is in one budget year: a number, a word, or nothing. */
export interface ValueView {
  readonly year: number;
  readonly decimal: Decimal | null;
  readonly word: string | null;
  readonly place: CellPlace;
}

export interface ParameterView {
  readonly name: string;
  readonly scope: string;
  readonly gradeFrom: number | null;
  readonly gradeTo: number | null;
  readonly unit: string;
  readonly priceLevel: string;
  readonly source: string;
  readonly place: CellPlace;
  /** The words to choose from, in the language of the workbook; none where it is a number. */
  readonly choices: readonly string[];
  readonly values: readonly ValueView[];
}

/** The rows of Parametre of a model, by the key of the part's name, in the order of the workbook. */
export function parameterViews(
  input: ModelInput,
  tables: readonly RawTable[],
  model: string,
  language: Language,
): ReadonlyMap<string, readonly ParameterView[]> {
  const found = findTable(tables, TABLES.parameters, openIssueLog());
  const table = editableTable(tables, "parameters");
  const years = found?.columns.years.map(({ number }) => number) ?? [];
  const book = bookLanguage(tables);
  const views = new Map<string, ParameterView[]>();
  if (!table) return views;
  for (const row of input.parameters) {
    if (nameKey(row.model) !== nameKey(model)) continue;
    const { cell, sheet } = row.at;
    const declared = declarationFor(input, row);
    const values = years.flatMap((year): readonly ValueView[] => {
      const place = table.place(String(year), cell);
      return place ? [{ year, ...valueOf(row, year, declared, book), place }] : [];
    });
    const choices = (declared?.choices ?? []).map(({ label }) => label[book]);
    const key = nameKey(row.part);
    views.set(key, [
      ...(views.get(key) ?? []),
      { ...wordsOf(row, declared, language), choices, place: { sheet, address: cell }, values },
    ]);
  }
  return views;
}

function declarationFor(input: ModelInput, row: ParameterRow): ParameterDeclaration | null {
  const part = input.parts.find(
    ({ model, name }) => nameKey(model) === nameKey(row.model) && nameKey(name) === nameKey(row.part),
  );
  const mechanism = part ? findMechanism(part.mechanism) : null;
  return mechanism ? declarationOf(mechanism, row.parameter) : null;
}

const wordsOf = (
  row: ParameterRow,
  declared: ParameterDeclaration | null,
  language: Language,
): Omit<ParameterView, "place" | "values" | "choices"> => ({
  name: declared?.label[language] ?? row.parameter,
  scope: scopeWords(row.scope, language),
  gradeFrom: row.gradeFrom,
  gradeTo: row.gradeTo,
  unit: row.unit,
  priceLevel: row.priceLevel === null ? "" : String(row.priceLevel),
  source: row.source,
});

/** A word that is one of the choices is given as it stands among them, however it was typed. */
function valueOf(
  { values }: ParameterRow,
  year: number,
  declared: ParameterDeclaration | null,
  book: Language,
): Pick<ValueView, "decimal" | "word"> {
  const value = values.get(year)?.value ?? null;
  if (value === null) return { decimal: null, word: null };
  if (isFractionValue(value)) return { decimal: quantityDecimal(value), word: null };
  const choice = declared?.choices?.find(({ label: { da, en } }) => [da, en].map(nameKey).includes(nameKey(value)));
  return { decimal: null, word: choice?.label[book] ?? value };
}

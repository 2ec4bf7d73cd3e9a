import type { Language } from "../../../engine/domain/text.js";
import type { RawTable } from "../../read/rawTable.js";
import { columnName } from "../../read/cellName.js";
import type { ColumnDefinition, TableDefinition } from "../../text/columnDefinition.js";
import { TABLES } from "../../text/tableDictionary.js";
import { wordsOf } from "../../text/words.js";
import { quotedSheetName } from "../ranges.js";
import type { ChoiceList, Sheet } from "../sheet.js";
import { layoutOf } from "../sheetLayout.js";
import { listOfColumn } from "./choiceLists.js";
import { definitionOf, inputColumn } from "./inputColumns.js";
import { inputSheet } from "./inputSheet.js";
import { listRange } from "./listsSheet.js";

/** The workbook the lists are offered in: the language of its words, its sheet of lists and its table of schools. */
export interface ChoicePlace {
  readonly language: Language;
  readonly lists: Sheet;
  readonly schools: RawTable | null;
}

/** Schools that may be added before the list of schools runs out. */
const SCHOOLS_TO_COME = 1_000;

/** The validation lists of a table. Words are strict; lists that can be added to only warn. */
export function columnChoices(table: RawTable, place: ChoicePlace): readonly ChoiceList[] {
  const definition = definitionOf(table.name);
  if (!definition) return [];
  return table.headers.flatMap((header, column) => {
    const found = inputColumn(definition, header);
    const choice = found.kind === "named" ? choiceOf(definition, found.definition, place) : null;
    return choice === null ? [] : [{ column, ...choice }];
  });
}

type Choice = Omit<ChoiceList, "column">;

function choiceOf(definition: TableDefinition, column: ColumnDefinition, place: ChoicePlace): Choice | null {
  const list = listOfColumn(definition.name, column);
  if (list !== null) {
    return { choices: { formula: listRange(list, place.lists, place.language) }, isStrict: column.words !== null };
  }
  if (column.words !== null) {
    return { choices: wordsOf(column.words).map((word) => word[place.language]), isStrict: true };
  }
  const pointsAtSchools = column.id === TABLES.schools.columns[0].id && definition.name !== TABLES.schools.name;
  return pointsAtSchools && place.schools
    ? { choices: { formula: schoolRange(place.schools) }, isStrict: false }
    : null;
}

function schoolRange(schools: RawTable): string {
  const { firstBodyRow } = layoutOf(inputSheet(schools, "da", []));
  const index = schools.headers.findIndex((header) => {
    const column = inputColumn(TABLES.schools, header);
    return column.kind === "named" && column.definition.id === TABLES.schools.columns[0].id;
  });
  if (index < 0) throw new Error("The table of schools has no column of ids");
  const column = `$${columnName(index + 1)}$`;
  return `${quotedSheetName(schools.name)}!${column}${firstBodyRow}:${column}${firstBodyRow + SCHOOLS_TO_COME}`;
}

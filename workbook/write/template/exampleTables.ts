import type { Language } from "../../../engine/domain/text.js";
import type { RawTable, RawValue } from "../../read/rawTable.js";
import type { TableDefinition } from "../../text/columnDefinition.js";
import { TABLE_LIST } from "../../text/tableDictionary.js";
import { TABLE_GUIDES } from "./guide/tableGuides.js";
import type { ExampleValue, TableGuide } from "./guide/tableGuide.js";

/** The tables of a new workbook: every input table with the rows of its guide. They can be run as they stand. */
export function exampleTables(language: Language): readonly RawTable[] {
  return TABLE_LIST.map((definition) => exampleTable(definition, TABLE_GUIDES[definition.name], language));
}

function exampleTable(definition: TableDefinition, guide: TableGuide, language: Language): RawTable {
  const name = definition.label[language];
  const before = definition.columns.findIndex(({ id }) => id === definition.repeated?.after) + 1;
  const insert = <Item>(named: readonly Item[], repeated: readonly Item[]): readonly Item[] => [
    ...named.slice(0, before),
    ...repeated,
    ...named.slice(before),
  ];
  const repeatedHeaders = (guide.repeated?.headers ?? []).map((header) => header[language]);
  return {
    name,
    sheet: name,
    firstRow: 1,
    firstColumn: 1,
    headers: insert(
      definition.columns.map(({ label }) => label[language]),
      repeatedHeaders,
    ),
    rows: guide.example.map(({ cells, repeated }) =>
      insert(
        definition.columns.map(({ id }) => rawValue(cells[id], language)),
        repeatedHeaders.map((_, index) => rawValue(repeated?.[index], language)),
      ),
    ),
  };
}

function rawValue(value: ExampleValue | null | undefined, language: Language): RawValue {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? value[language] : value;
}

import type { Language } from "../../../engine/domain/text.js";
import type { RawTable } from "../../read/rawTable.js";
import type { TableDefinition } from "../../text/columnDefinition.js";
import type { Sheet, SheetRow } from "../sheet.js";
import { GUIDE_WORDS, type GuideWords } from "./guideWords.js";
import { TABLE_GUIDES } from "./guide/tableGuides.js";
import { definitionOf, inputColumn } from "./inputColumns.js";
import { inputPrint } from "./inputPrint.js";
import { mechanismRows } from "./mechanismRows.js";
import { textRow } from "./textRow.js";

/** The first sheet: how to begin, every table and column of the workbook, every mechanism and its parameters. */
export function guideSheet(tables: readonly RawTable[], language: Language): Sheet {
  const words = GUIDE_WORDS[language];
  return {
    name: words.sheet,
    title: words.title,
    titleRows: words.intro,
    columns: [
      { header: words.columns.what, format: { kind: "text" }, width: 26 },
      { header: words.columns.detail, format: { kind: "text" }, width: 26 },
      { header: words.columns.need, format: { kind: "text" }, width: 15 },
      { header: words.columns.explanation, format: { kind: "text" }, width: 74 },
      { header: words.columns.example, format: { kind: "text" }, width: 26 },
    ],
    rows: [
      textRow("heading", [words.begin]),
      ...words.steps.map((step, index) => textRow("plain", ["", String(index + 1), "", step])),
      ...tables.flatMap((table) => tableRows(table, words, language)),
      ...mechanismRows(words, language),
    ],
    footnotes: [],
    table: null,
    frozenColumns: 0,
    highlights: [],
    choices: [],
    charts: [],
    print: inputPrint(language),
  };
}

function tableRows(table: RawTable, words: GuideWords, language: Language): readonly SheetRow[] {
  const definition = definitionOf(table.name);
  if (!definition) return [];
  const guide = TABLE_GUIDES[definition.name];
  const need = definition.required ? words.must : words.may;
  const heading = `${guide.purpose[language]} ${words.onePer} ${guide.rowPer[language]}.`;
  const seen = new Set<string>();
  const columns = table.headers.flatMap((header, index) => {
    const { id, row } = columnRow({ table, definition, words, language }, header, index);
    if (seen.has(id)) return [];
    seen.add(id);
    return [row];
  });
  return [textRow("heading", [`${words.table} ${table.name}`, "", need, heading, ""]), ...columns];
}

interface GuidePlace {
  readonly table: RawTable;
  readonly definition: TableDefinition;
  readonly words: GuideWords;
  readonly language: Language;
}

/** The first cell of the column that is filled in. */
function exampleOf({ rows }: RawTable, index: number): string {
  const filled = rows.map((row) => row[index]).find((value) => typeof value === "number" || typeof value === "string");
  return filled === undefined ? "" : String(filled);
}

/** Grades, years and facts are explained once, however many columns there are. */
function columnRow(place: GuidePlace, header: string, index: number): { readonly id: string; readonly row: SheetRow } {
  const { table, definition, words, language } = place;
  const guide = TABLE_GUIDES[definition.name];
  const column = inputColumn(definition, header);
  const example = exampleOf(table, index);
  if (column.kind === "named") {
    const { id, required } = column.definition;
    const text = guide.columns[id]?.[language] ?? "";
    return { id, row: textRow("plain", ["", header, required ? words.column : words.optional, text, example]) };
  }
  const headers = table.headers.filter((other) => inputColumn(definition, other).kind === column.kind);
  const shown = headers.length > 2 ? `${headers[0] ?? ""} … ${headers.at(-1) ?? ""}` : headers.join(", ");
  const text = guide.repeated?.explanation[language] ?? "";
  return { id: `repeated ${column.kind}`, row: textRow("plain", ["", shown, words.column, text, example]) };
}

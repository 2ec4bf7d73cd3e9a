import type { Language } from "../../../engine/domain/text.js";
import { exactDecimalText } from "../../../engine/index.js";
import { fractionOfNumber } from "../../read/fractionOfNumber.js";
import type { RawTable, RawValue } from "../../read/rawTable.js";
import type { TableDefinition } from "../../text/columnDefinition.js";
import type { ChoiceList, ColumnFormat, Sheet, SheetCell, SheetColumn } from "../sheet.js";
import { TABLE_GUIDES } from "./guide/tableGuides.js";
import { AS_IT_IS, columnLook, definitionOf, inputColumn, INPUT_MONEY, type InputColumn } from "./inputColumns.js";
import { inputPrint } from "./inputPrint.js";

const LABELS = {
  da: { rows: "Rækker", onePer: "én pr.", purpose: "Indhold" },
  en: { rows: "Rows", onePer: "one per", purpose: "Contents" },
};
const MOST_DECIMALS = 30;
const KR = /^kr/i;
/** The columns that say which row it is stay in sight. */
const FROZEN: Readonly<Record<string, number>> = { pupilCounts: 1, parts: 3, parameters: 3, changes: 2 };

interface PlannedColumn {
  readonly column: InputColumn;
  readonly sheetColumn: SheetColumn;
}

/** An input table as an Excel table on a sheet of its own name. Notes and explanations are in `language`. */
export function inputSheet(table: RawTable, language: Language, choices: readonly ChoiceList[]): Sheet {
  const definition = definitionOf(table.name);
  const columns = table.headers.map((header, index) => planned(table, definition, header, index, language));
  const unit = columns.findIndex(({ column }) => column.kind === "named" && column.definition.id === "unit");
  const rows = table.rows.map((row) => ({
    kind: "plain" as const,
    cells: columns.map((column, index) => inputCell(row[index] ?? null, formatOf(column, row[unit] ?? null))),
  }));
  return {
    name: table.name,
    title: table.name,
    titleRows: definition ? titleRows(definition, language) : [],
    columns: columns.map(({ sheetColumn }) => sheetColumn),
    rows,
    footnotes: [],
    table: table.name,
    frozenColumns: (definition && FROZEN[definition.name]) ?? 0,
    highlights: [],
    choices,
    charts: [],
    print: inputPrint(language),
  };
}

function titleRows(definition: TableDefinition, language: Language): Sheet["titleRows"] {
  const guide = TABLE_GUIDES[definition.name];
  const labels = LABELS[language];
  return [
    { label: labels.purpose, value: guide.purpose[language] },
    { label: labels.rows, value: `${labels.onePer} ${guide.rowPer[language]}` },
  ];
}

function planned(
  table: RawTable,
  definition: TableDefinition | null,
  header: string,
  index: number,
  language: Language,
): PlannedColumn {
  const column = inputColumn(definition, header);
  const guide = definition && TABLE_GUIDES[definition.name];
  const note = column.kind === "named" ? guide?.columns[column.definition.id] : guide?.repeated?.explanation;
  const hasTexts = column.kind === "own" && table.rows.some((row) => typeof row[index] === "string");
  const look = { ...columnLook(column), ...(hasTexts ? ({ align: "left" } as const) : {}) };
  return { column, sheetColumn: { header, ...look, ...(note ? { note: note[language] } : {}) } };
}

/** Money in a column of budget years is known by the unit of its row. */
function formatOf({ column, sheetColumn }: PlannedColumn, unit: RawValue): ColumnFormat {
  const isMoney = column.kind === "year" && typeof unit === "string" && KR.test(unit.trim());
  return isMoney ? INPUT_MONEY : sheetColumn.format;
}

/** A number typed in a column of texts stays a number, so that what is read back is what was given. */
function inputCell(value: RawValue, format: ColumnFormat): SheetCell {
  if (value === null) return null;
  if (typeof value === "string") return { text: value };
  if (typeof value !== "number") throw new Error(`An input table to write holds ${JSON.stringify(value)}`);
  const decimal = exactDecimalText(fractionOfNumber(value), MOST_DECIMALS);
  return { decimal, format: format.kind === "text" ? AS_IT_IS : format };
}

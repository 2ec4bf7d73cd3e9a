import { exactDecimalText } from "../arithmetic/index.js";
import type { ModelInput } from "../domain/modelInput.js";
import type { Scope } from "../domain/parameter.js";
import type { TableName } from "../domain/tableName.js";
import {
  isBlankValue,
  isFormulaValue,
  isFractionValue,
  isListValue,
  isScopeValue,
  type FieldValue,
} from "./fieldValue.js";
import { inputRecordsOf } from "./inputRecords.js";
import type { InputRecord, RecordField } from "./inputRecord.js";
import { RECORD_TABLES } from "./recordKeys.js";

/**
 * A row as text: which row it is, and what it says, each as a JSON object of its filled cells in the order of their
 * names. The same for the same content, wherever the row and its columns stand.
 */
export interface CanonicalRow {
  readonly table: TableName;
  readonly key: string;
  readonly content: string;
  /** The row that the text is of, with the places of its cells. */
  readonly record: InputRecord;
}

/** Every row of an input as text, table by table; within a table in the order of the texts. */
export const canonicalRows = (input: ModelInput): readonly CanonicalRow[] =>
  RECORD_TABLES.flatMap((table) => inputRecordsOf(input, table).map(canonicalRow).sort(byText));

const byText = (left: CanonicalRow, right: CanonicalRow): number =>
  left.key === right.key ? (left.content < right.content ? -1 : 1) : left.key < right.key ? -1 : 1;

export const canonicalRow = (record: InputRecord): CanonicalRow => ({
  table: record.table,
  key: cellsText(record.key),
  content: cellsText(record.fields),
  record,
});

/** A field's name within its row: "unit", "values 2026". */
export const fieldName = ({ column, of }: Pick<RecordField, "column" | "of">): string =>
  of === null ? column : `${column} ${of}`;

function cellsText(fields: readonly RecordField[]): string {
  const filled = fields.filter(({ value }) => !isBlankValue(value));
  const texts = filled.map((field) => [fieldName(field), canonicalValue(field.value)] as const);
  return JSON.stringify(Object.fromEntries(texts.sort(([left], [right]) => (left < right ? -1 : 1))));
}

const MOST_DECIMALS = 30;

/** A value as text: numbers exactly, as a decimal where there is one; words in quotes, so that "5" is not 5. */
export function canonicalValue(value: FieldValue): string {
  if (isFractionValue(value))
    return isDecimal(value.denominator) ? exactDecimalText(value, MOST_DECIMALS) : ratio(value);
  if (isFormulaValue(value)) return JSON.stringify(value.text);
  if (isScopeValue(value)) return scopeText(value);
  if (isListValue(value) || typeof value === "string") return JSON.stringify(value);
  return String(value);
}

function scopeText({ kind, ...named }: Scope): string {
  return JSON.stringify([kind, ...Object.values<string>(named)]);
}

const ratio = ({ numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint }): string =>
  `${numerator}/${denominator}`;

const isDecimal = (denominator: bigint): boolean => 10n ** BigInt(MOST_DECIMALS) % denominator === 0n;

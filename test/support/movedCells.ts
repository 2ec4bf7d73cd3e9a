import { RECORD_TABLES, type ModelInput } from "../../engine/index.js";

/** The same input read from a workbook where every cell stands on another sheet, in another place. */
export function movedCells(input: ModelInput): ModelInput {
  return RECORD_TABLES.reduce<ModelInput>(
    (now, table) => ({ ...now, [table]: input[table].map((row) => moved<unknown>(row)) }),
    input,
  );
}

/** Parsed formulas stay as they are: what they are made of is not a place. */
function moved<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if ("sheet" in value && "cell" in value) return { ...value, sheet: "Flyttet", cell: `Z${value.cell as string}` };
  if ("expression" in value) return value;
  if (value instanceof Map)
    return new Map([...(value as ReadonlyMap<unknown, unknown>)].map(([key, own]) => [key, moved(own)])) as Value;
  if (Array.isArray(value)) return value.map((own: unknown) => moved(own)) as Value;
  const cells: Readonly<Record<string, unknown>> = { ...(value as object) };
  return Object.fromEntries(Object.entries(cells).map(([name, own]) => [name, moved(own)])) as Value;
}

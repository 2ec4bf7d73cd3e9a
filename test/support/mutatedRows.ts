import type { ModelInput, TableName } from "../../engine/index.js";
import { RECORD_TABLES } from "../../engine/index.js";

/** A row where one cell, and no other, says something else (or that is gone); and which one. */
export interface MutatedRow {
  readonly what: string;
  readonly table: TableName;
  readonly index: number;
  /** What stands in the row's place. */
  readonly rows: readonly unknown[];
}

/** Every row of an input with every change of one cell, and every row that is gone. */
export function mutatedRows(input: ModelInput): readonly MutatedRow[] {
  return RECORD_TABLES.flatMap((table) =>
    input[table].flatMap((row, index): readonly MutatedRow[] => [
      { what: `${table} ${index} gone`, table, index, rows: [] },
      ...variants({ ...row }).map(({ what, value }) => ({
        ...{ what: `${table} ${index} ${what}`, table, index, rows: [value] },
      })),
    ]),
  );
}

/** The input with a changed row in it. */
export const withMutated = (input: ModelInput, { table, index, rows }: MutatedRow): ModelInput => ({
  ...input,
  [table]: [...input[table].slice(0, index), ...rows, ...input[table].slice(index + 1)],
});

/** An input with one row of one table and nothing else. */
export const onlyRow = (input: ModelInput, { table, index }: MutatedRow): ModelInput =>
  RECORD_TABLES.reduce<ModelInput>(
    (now, other) => ({ ...now, [other]: other === table ? input[table].slice(index, index + 1) : [] }),
    input,
  );

interface Variant {
  readonly what: string;
  readonly value: unknown;
}

const AT = { sheet: "Andetsteds", cell: "Q1" };
/** A formula is its text; what it was parsed into follows from that. A value is of one place, which does not count. */
const NOT_SAID: readonly string[] = ["at", "cells", "expression", "names"];

/** Everything a value can be changed to by changing one thing in it. */
function variants(value: unknown): readonly Variant[] {
  if (value === undefined) return [];
  if (value === null) return [{ what: "filled", value: "ny" }];
  if (typeof value === "string") return [{ what: "text", value: `${value} x` }];
  if (typeof value === "number") return [{ what: "number", value: value + 1 }];
  if (typeof value === "boolean") return [{ what: "answer", value: !value }];
  if (typeof value === "bigint") return [];
  if (value instanceof Map) return mapVariants(value as ReadonlyMap<unknown, unknown>);
  if (Array.isArray(value)) return listVariants(value as readonly unknown[]);
  return objectVariants(value);
}

function objectVariants(value: object): readonly Variant[] {
  if ("numerator" in value && "denominator" in value) {
    const { numerator, denominator } = value as { readonly numerator: bigint; readonly denominator: bigint };
    return [{ what: "number", value: { numerator: numerator + denominator, denominator } }];
  }
  return Object.entries<unknown>({ ...value })
    .filter(([name]) => !NOT_SAID.includes(name))
    .flatMap(([name, own]) =>
      variants(own).map((variant) => ({ what: `${name} ${variant.what}`, value: { ...value, [name]: variant.value } })),
    );
}

function mapVariants(map: ReadonlyMap<unknown, unknown>): readonly Variant[] {
  return [...map].flatMap(([key, own]) => [
    { what: `${String(key)} gone`, value: new Map([...map].filter(([other]) => other !== key)) },
    ...variants(own).map(({ what, value }) => ({
      what: `${String(key)} ${what}`,
      value: new Map(map).set(key, value),
    })),
  ]);
}

function listVariants(list: readonly unknown[]): readonly Variant[] {
  const isNames = list.every((item) => typeof item === "string");
  const added = isNames ? [{ what: "one more", value: [...list, "ny"] }] : [];
  const changed = list.flatMap((item, index) => {
    const own = item === null ? [{ what: "filled", value: { value: 3, at: AT } }] : variants(item);
    return own.map(({ what, value }) => ({
      what: `${index} ${what}`,
      value: [...list.slice(0, index), value, ...list.slice(index + 1)],
    }));
  });
  return [...added, ...changed];
}

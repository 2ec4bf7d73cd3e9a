import type { Text } from "../../engine/index.js";
import { nameKey } from "../text/nameKey.js";

/** The two tables a workbook keeps its seals in: one row per sealed scenario, and the rows that were sealed. */
export const SEAL_TABLES = {
  seals: { da: "Forseglinger", en: "Seals" },
  rows: { da: "ForsegledeRækker", en: "SealedRows" },
} as const satisfies Readonly<Record<string, Text>>;

const PREFIX = /^tbl[ _]?/;

/** Whether a table or a column is called so in either language; a table also with "tbl" before it. */
export const isCalled = (name: string, { da, en }: Text): boolean =>
  [da, en].some((known) => nameKey(known) === nameKey(name).replace(PREFIX, ""));

export const isSealTable = (name: string): boolean => Object.values(SEAL_TABLES).some((label) => isCalled(name, label));

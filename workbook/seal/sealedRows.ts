import { canonicalRows, canonicalValue, fractionAt, type Allocation, type ModelInput } from "../../engine/index.js";
import { fingerprint } from "./fingerprint.js";
import type { SealedRow } from "./seal.js";

/** Every row of the parsed input, as a seal keeps it: without addresses, and without regard to the order of rows. */
export const inputRows = (input: ModelInput): readonly SealedRow[] =>
  canonicalRows(input).map(({ table, key, content }) => ({ table, key, content }));

/** The results as a seal keeps them: a row per year and school with the amount of every part, exactly. */
export function resultRows(allocations: readonly Allocation[]): readonly SealedRow[] {
  return allocations.flatMap(({ year, schools, parts }) =>
    schools.map(({ school }, index): SealedRow => {
      const amounts = parts.map(({ part, amounts: column }) => [part.name, canonicalValue(fractionAt(column, index))]);
      const key = JSON.stringify({ year: String(year), schoolId: school.id });
      return { table: "results", key, content: JSON.stringify(Object.fromEntries(amounts.sort(byName))) };
    }),
  );
}

const byName = (left: readonly string[], right: readonly string[]): number =>
  (left[0] ?? "") < (right[0] ?? "") ? -1 : 1;

/** The fingerprint of rows: of their texts in the order of the texts, so that no order of rows is part of it. */
export function rowsFingerprint(rows: readonly SealedRow[]): string {
  const texts = rows.map(({ table, key, content }) => JSON.stringify([table, key, content]));
  return fingerprint(texts.sort((left, right) => (left < right ? -1 : left > right ? 1 : 0)).join("\n"));
}

/** The rows of the input, and those of the results. */
export const isResult = ({ table }: SealedRow): boolean => table === "results";

import type { Part } from "../domain/part.js";
import { findMechanism } from "../mechanisms/findMechanism.js";
import { nameKey } from "../model/nameKey.js";
import { canonicalValue } from "../record/canonicalText.js";
import { recordOf, type InputRow } from "../record/inputRecords.js";
import { partOf, SETUP_COLUMNS, type PartFate } from "./changeSubject.js";
import type { OwnRows } from "./ownRows.js";
import { rowPairs, type RowPair } from "./rowPairs.js";

/** Tells what happened to the part that a row of Modeller or Parametre is about; "kept" for rows about no part. */
export type FateOf = (pair: RowPair) => PartFate;

export function partFates(from: OwnRows, to: OwnRows): FateOf {
  const parts = { from: from.parts, to: to.parts };
  const fates = new Map(
    rowPairs("parts", from.parts, to.parts, parts).map((pair) => [
      nameKey((pair.to ?? pair.from)?.name ?? ""),
      fateOf(pair),
    ]),
  );
  return ({ table, from: before, to: after }) => {
    const row: InputRow | null = after ?? before;
    const isAboutPart = table === "parts" || table === "parameters";
    const part = row === null || !isAboutPart ? null : partOf(recordOf(table, row));
    return part === null ? "kept" : (fates.get(nameKey(part)) ?? "kept");
  };
}

function fateOf({ from, to }: RowPair<Part>): PartFate {
  if (from === null) return "new";
  if (to === null) return "gone";
  if (from === to) return "kept";
  if (mechanismOf(from) !== mechanismOf(to)) return "replaced";
  const setup = (part: Part): string =>
    recordOf("parts", part)
      .fields.filter(({ column }) => SETUP_COLUMNS.includes(column))
      .map(({ column, value }) => `${column} ${canonicalValue(value)}`)
      .join("\n");
  return setup(from) === setup(to) ? "kept" : "rebuilt";
}

const mechanismOf = ({ mechanism }: Part): string => findMechanism(mechanism)?.id ?? nameKey(mechanism);

import { isSameName, type BookState, type SheetState } from "./bookState.js";

export type Repair =
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "rename"; readonly id: string; readonly to: string };

/**
 * What has to be done, in this order, so that no run is half done. A run is done once none of its sheets is under its
 * building name any more, since the last of them gets its own name last.
 *
 * Not done: what it has named already goes, what it has set aside gets its name back, and only then go the sheets that
 * tell it was not done. Done: what it has set aside goes. Whatever fails on the way, the same question asked again leads
 * to the same end.
 */
export function repairsOf({ sheets }: BookState): readonly Repair[] {
  const building = sheets.filter(({ stage }) => stage === "building");
  const aside = sheets.filter(({ stage }) => stage === "aside");
  if (building.length === 0) return aside.map(deletion);
  const runs = new Set(building.map(({ run }) => run));
  const named = sheets.filter(({ stage, run }) => stage === "ours" && runs.has(run));
  const others = sheets.filter((sheet) => !named.includes(sheet)).map(({ name }) => name);
  return [...named.map(deletion), ...aside.map((sheet) => restoration(sheet, others)), ...building.map(deletion)];
}

const deletion = ({ id }: SheetState): Repair => ({ kind: "delete", id });

/**
 * Back to the name its mark tells. Where a user has given that name to a sheet of their own meanwhile, the old results go:
 * they can be computed again, and the user's sheet cannot.
 */
function restoration(sheet: SheetState, others: readonly string[]): Repair {
  const to = sheet.mark?.name;
  const isTaken = to === undefined || others.some((name) => isSameName(name, to));
  return isTaken ? deletion(sheet) : { kind: "rename", id: sheet.id, to };
}

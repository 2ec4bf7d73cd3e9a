import { isSameName, type BookState, type SheetState } from "./bookState.js";
import { isBuildingTable } from "./stageName.js";

export type Repair =
  | { readonly kind: "delete"; readonly id: string }
  | { readonly kind: "rename"; readonly id: string; readonly to: string }
  | { readonly kind: "renameTable"; readonly from: string; readonly to: string };

/**
 * What has to be done, in this order, so that no run is half done. A run is done once none of its sheets is under its
 * building name any more, since the last of them gets its own name last.
 *
 * Not done: what it has named already goes, what it has set aside gets its name back, and only then go the sheets that
 * tell it was not done. Done: what it has set aside goes, and then tables get the names that stood in those. Whatever fails
 * on the way, the same question asked again leads to the same end.
 */
export function repairsOf(book: BookState): readonly Repair[] {
  const { sheets } = book;
  const building = sheets.filter(({ stage }) => stage === "building");
  const aside = sheets.filter(({ stage }) => stage === "aside");
  if (building.length === 0) return [...aside.map(deletion), ...tablesToName(book)];
  const runs = new Set(building.map(({ run }) => run));
  const named = sheets.filter(({ stage, run }) => stage === "ours" && runs.has(run));
  const others = sheets.filter((sheet) => !named.includes(sheet)).map(({ name }) => name);
  return [...named.map(deletion), ...aside.map((sheet) => restoration(sheet, others, book)), ...building.map(deletion)];
}

const deletion = ({ id }: SheetState): Repair => ({ kind: "delete", id });

/** Tables of sheets that have their own name already: each is called after its sheet. */
const tablesToName = ({ sheets, tables }: BookState): readonly Repair[] =>
  tables
    .filter(({ name }) => isBuildingTable(name))
    .flatMap(({ name, sheetId }) => {
      const sheet = sheets.find(({ id, stage }) => id === sheetId && stage === "ours");
      return sheet ? [{ kind: "renameTable", from: name, to: sheet.name } as const] : [];
    });

/**
 * Back to the name its mark tells, or that of its table: sheets that bear no mark are called after it. Where a user has
 * given that name to a sheet of their own meanwhile, old results go: they can be computed again, and the user's sheet
 * cannot. Seals cannot be made again either, and get a name beside it.
 */
function restoration(sheet: SheetState, others: readonly string[], { tables }: BookState): Repair {
  const table = tables.find(({ sheetId }) => sheetId === sheet.id)?.name;
  const to = sheet.mark?.name ?? table;
  const isTaken = (name: string): boolean => others.some((other) => isSameName(other, name));
  if (to === undefined) return deletion(sheet);
  if (!isTaken(to)) return { kind: "rename", id: sheet.id, to };
  if (table === undefined) return deletion(sheet);
  let number = 2;
  while (isTaken(`${to} (${number})`)) number += 1;
  return { kind: "rename", id: sheet.id, to: `${to} (${number})` };
}

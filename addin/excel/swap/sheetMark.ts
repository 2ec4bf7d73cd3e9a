/** A hidden name on every sheet that Tildel makes, of that sheet alone: it goes where the sheet goes, also into the file. */
export const MARK = "Tildel_ark";

/**
 * What the name says: which run made the sheet, and what it is to be called. A sheet that is called something else than
 * its mark says is no longer ours: a user has renamed it to keep it, or copied it.
 */
export interface SheetMark {
  readonly run: string;
  readonly role: "input" | "result" | "seal";
  readonly name: string;
}

const ROLES: readonly SheetMark["role"][] = ["input", "result", "seal"];
const FORMULA = /^="(\w+)\|([0-9a-f]+)\|(.*)"$/;

export const markFormula = ({ run, role, name }: SheetMark): string =>
  `="${role}|${run}|${name.replaceAll('"', '""')}"`;

/** Null where the formula is no mark of ours. */
export function readMark(formula: string): SheetMark | null {
  const [, written, run, name] = FORMULA.exec(formula) ?? [];
  const role = ROLES.find((known) => known === written);
  if (role === undefined || run === undefined || name === undefined) return null;
  return { run, role, name: name.replaceAll('""', '"') };
}

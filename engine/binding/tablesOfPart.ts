import type { Part } from "../domain/part.js";
import type { ModelContext } from "../model/modelContext.js";
import { nameKey } from "../model/nameKey.js";

/** The tables a part names: one of caps, one a curve; each null where the part names none of its kind. */
export interface TablesOfPart {
  readonly caps: string | null;
  readonly curve: string | null;
}

/**
 * Column Tabel, where a part may name a cap table and a curve with a comma between (a rate per class by social weight
 * needs both). A name that is found nowhere stands for whatever the part needs, so that the issue can name it.
 */
export function tablesOfPart(context: ModelContext, part: Part): TablesOfPart {
  const names = (part.table ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const isCaps = (name: string): boolean => context.input.classCaps.some((cap) => nameKey(cap.name) === nameKey(name));
  const isCurve = (name: string): boolean => context.input.curves.some(({ curve }) => nameKey(curve) === nameKey(name));
  const unknown = names.find((name) => !isCaps(name) && !isCurve(name)) ?? null;
  return { caps: names.find(isCaps) ?? unknown, curve: names.find(isCurve) ?? unknown };
}

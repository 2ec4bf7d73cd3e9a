import type { SchoolView } from "../../present/school/schoolView.js";
import type { Side } from "./schoolState.js";

/** The part that was explained before, where the school has it on either side; otherwise the first part after. */
export function partToExplain(
  { before, after }: Pick<SchoolView, "before" | "after">,
  part: string | null,
  side: Side,
): { readonly part: string; readonly side: Side } | null {
  const has = (parts: SchoolView["after"]): boolean => parts.some(({ name }) => name === part);
  const other = side === "after" ? "before" : "after";
  if (part !== null && has(side === "after" ? after : before)) return { part, side };
  if (part !== null && has(side === "after" ? before : after)) return { part, side: other };
  const [first] = after;
  if (first) return { part: first.name, side: "after" };
  const [old] = before;
  return old ? { part: old.name, side: "before" } : null;
}

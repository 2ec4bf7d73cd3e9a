/** What sort of thing a filled cell holds, for saying why it is not the sort that was wanted. */
export type RawKind = "text" | "number" | "boolean" | "date";

export function rawKind(raw: unknown): RawKind {
  if (typeof raw === "string") return "text";
  if (typeof raw === "number") return "number";
  return typeof raw === "boolean" ? "boolean" : "date";
}

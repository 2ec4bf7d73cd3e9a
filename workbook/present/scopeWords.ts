import type { Scope } from "../../engine/domain/parameter.js";
import type { Language } from "../../engine/index.js";
import { wordFor } from "../text/words.js";

/** Whom something holds for, as the column Gælder says it: "Skole: 103"; empty for everybody. */
export function scopeWords(scope: Scope, language: Language): string {
  if (scope.kind === "all") return "";
  const kind = wordFor("scopeKind", scope.kind)[language];
  if (scope.kind === "school") return `${kind}: ${scope.id}`;
  return `${kind}: ${scope.kind === "schoolYear" ? scope.schoolYear : scope.name}`;
}

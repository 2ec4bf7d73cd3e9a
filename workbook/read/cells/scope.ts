import type { Scope } from "../../../engine/domain/parameter.js";
import type { Meaning } from "../../text/words.js";
import { meaningOf } from "../../text/words.js";
import { tidyText } from "../../text/tidyText.js";
import type { CellParser, CellResult } from "../cellResult.js";
import { fault, read } from "../cellResult.js";
import { schoolYear } from "./schoolYear.js";

const LONGEST_SCOPE = 1000;
const WRITTEN = /^([^:]*):(.*)$/;

/** The list that the sentence about a bad scope shows. */
const KINDS = { wordList: "scopeKind" };

export const ALL: Scope = { kind: "all" };

/** Whom a row holds for: "Skole: 103", "Klynge: Nord", "Skoletype: …", "Nøgletal: …", "Skoleår: 2026/27" or "alle". */
export const scope: CellParser<Scope> = (raw, at) => {
  if (typeof raw !== "string") return fault("scopeNotUnderstood", KINDS);
  if (raw.length > LONGEST_SCOPE) return fault("textTooLong");
  if (meaningOf("everybody", raw) !== null) return read(ALL);
  const [, before = "", after = ""] = WRITTEN.exec(tidyText(raw)) ?? [];
  const kind = meaningOf("scopeKind", before);
  if (kind === null) return fault("scopeNotUnderstood", KINDS);
  const name = tidyText(after);
  return name === "" ? fault("scopeWithoutName") : scopeOf(kind, name, () => schoolYear(name, at));
};

function scopeOf(
  kind: Meaning<"scopeKind">,
  name: string,
  readYear: () => ReturnType<typeof schoolYear>,
): CellResult<Scope> {
  if (kind === "school") return read({ kind, id: name });
  if (kind !== "schoolYear") return read({ kind, name });
  const year = readYear();
  return year.ok ? read({ kind, schoolYear: year.value }) : year;
}

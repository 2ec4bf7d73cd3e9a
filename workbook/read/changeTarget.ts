import { NEW_PART, type ChangeableTable } from "../../engine/domain/scenario.js";
import type { Text } from "../../engine/domain/text.js";
import { nameKey } from "../text/nameKey.js";
import { PARTS } from "../text/tables/parts.js";
import type { BookNames } from "./bookNames.js";
import type { CellParser } from "./cellResult.js";
import { fault, read } from "./cellResult.js";
import { nameText } from "./cells/nameText.js";
import { word } from "./cells/word.js";
import { headerMeaning } from "./headerMeaning.js";
import { known } from "./knownName.js";

/** A change of these columns of Modeller would make another part of it, so that nothing else would find the part. */
const LASTING_COLUMNS: readonly string[] = ["model", "name", "note"];

/** How the column Parameter is read for each table: what it names must exist, save the parameter of a part. */
export function changeTarget(names: BookNames, table: ChangeableTable): CellParser<string> {
  if (table === "parts") return partColumn;
  if (table === "schools") return known({ names: names.facts, unknown: "unknownSchoolColumn", inTable: table });
  if (table === "pupilCounts") return known({ names: names.groups, unknown: "unknownGroup", inTable: table });
  if (table === "frames") return known({ names: names.frames, unknown: "unknownFrame", inTable: table });
  if (table === "keyFigures") return known({ names: names.keyFigures, unknown: "unknownKeyFigure", inTable: table });
  if (table === "curves") return known({ names: names.curves, unknown: "unknownCurve", inTable: table });
  if (table === "settings") return word("settingName");
  if (table === "demography") return word("demographyColumn");
  if (table === "indexSteps") return word("indexKind");
  return nameText;
}

/** What stands in Parameter where a change adds a part; the Danish words are the engine's. */
const NEW_PART_WORDS: Text = { da: NEW_PART, en: "New part" };

export const isNewPart = (written: string): boolean =>
  Object.values(NEW_PART_WORDS).some((word: string) => nameKey(word) === nameKey(written));

/** A header of Modeller in either language; gives the Danish one, which is what the engine knows a column by. */
const partColumn: CellParser<string> = (raw, at) => {
  const name = nameText(raw, at);
  if (!name.ok) return name;
  if (isNewPart(name.value)) return read(NEW_PART);
  const meaning = headerMeaning(name.value, PARTS);
  const id = meaning.kind === "column" && !LASTING_COLUMNS.includes(meaning.id) ? meaning.id : null;
  const column = PARTS.columns.find((known) => known.id === id);
  return column ? read(column.label.da) : fault("unknownPartColumn", { name: name.value });
};

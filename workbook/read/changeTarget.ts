import type { ChangeableTable } from "../../engine/domain/scenario.js";
import { PARTS } from "../text/tables/parts.js";
import { SCHOOLS } from "../text/tables/schools.js";
import type { BookNames } from "./bookNames.js";
import type { CellParser } from "./cellResult.js";
import { fault, read } from "./cellResult.js";
import { nameText } from "./cells/nameText.js";
import { headerMeaning } from "./headerMeaning.js";
import { known } from "./knownName.js";

/** A change of these columns of Modeller would make another part of it, so that nothing else would find the part. */
const LASTING_COLUMNS: readonly string[] = ["model", "name", "note"];

/** The columns of Skoler that a change may set, besides the facts. */
const CHANGEABLE_SCHOOL_COLUMNS: readonly string[] = ["cluster", "schoolType"];

/** How the column Parameter is read for each table: what it names must exist, save the parameter of a part. */
export function changeTarget(names: BookNames, table: ChangeableTable): CellParser<string> {
  if (table === "parts") return partColumn;
  if (table === "schools") return schoolColumn(names);
  if (table === "pupilCounts") return known({ names: names.groups, unknown: "unknownGroup", inTable: table });
  if (table === "frames") return known({ names: names.frames, unknown: "unknownFrame", inTable: table });
  if (table === "keyFigures") return known({ names: names.keyFigures, unknown: "unknownKeyFigure", inTable: table });
  if (table === "curves") return known({ names: names.curves, unknown: "unknownCurve", inTable: table });
  return nameText;
}

/** A header of Modeller, in either language; gives the column's own id, such as "active". */
const partColumn: CellParser<string> = (raw, at) => {
  const name = nameText(raw, at);
  if (!name.ok) return name;
  const meaning = headerMeaning(name.value, PARTS);
  if (meaning.kind === "column" && !LASTING_COLUMNS.includes(meaning.id)) return read(meaning.id);
  return fault("unknownPartColumn", { name: name.value });
};

/** A fact's header as it stands in Skoler, or the id of the columns Klynge and Skoletype. */
function schoolColumn(names: BookNames): CellParser<string> {
  const fact = known({ names: names.facts, unknown: "unknownSchoolColumn", inTable: "schools" });
  return (raw, at) => {
    const name = nameText(raw, at);
    if (!name.ok) return name;
    const meaning = headerMeaning(name.value, SCHOOLS);
    if (meaning.kind !== "column") return fact(raw, at);
    return CHANGEABLE_SCHOOL_COLUMNS.includes(meaning.id)
      ? read(meaning.id)
      : fault("unknownSchoolColumn", { name: name.value, inTable: "schools" });
  };
}

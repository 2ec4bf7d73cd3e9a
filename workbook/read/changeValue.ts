import { fraction } from "../../engine/arithmetic/fractionOf.js";
import type { ChangeableTable, ChangeValue } from "../../engine/domain/scenario.js";
import type { SettingName } from "../../engine/domain/setting.js";
import { PARTS } from "../text/tables/parts.js";
import { wordFor } from "../text/words.js";
import { blankAs, filled } from "./blank.js";
import type { Book } from "./book.js";
import type { CellParser, CellReader } from "./cellResult.js";
import { read } from "./cellResult.js";
import { exactNumber } from "./cells/exactNumber.js";
import { formula } from "./cells/formula.js";
import { nameText } from "./cells/nameText.js";
import { parameterValue } from "./cells/parameterValue.js";
import { positiveNumber } from "./cells/positiveNumber.js";
import { SETTING_VALUES } from "./cells/settingValue.js";
import { wholeCount } from "./cells/wholeCount.js";
import { yesNo } from "./cells/yesNo.js";
import { isNewPart } from "./changeTarget.js";
import { headerMeaning } from "./headerMeaning.js";
import { knownGroups } from "./knownGroups.js";

/** How the two values of a change are read. A blank Før is never compared; a blank Efter empties the cell, if it may. */
export interface ChangeValueReaders {
  readonly before: CellReader<ChangeValue>;
  readonly after: CellReader<ChangeValue>;
}

/** The readers for a table; for Modeller it is the changed column, named by its header, that decides. */
export function changeValueReaders(book: Book, table: ChangeableTable, parameter: string | null): ChangeValueReaders {
  if (table === "parts") return partReaders(book, parameter);
  if (table === "pupilCounts" || table === "classCaps") return mustBeFilled(countOrWord);
  if (table === "demography") return mayBeBlank(exactNumber);
  if (table === "indexSteps") return mustBeFilled(positiveNumber);
  if (table === "settings") return mustBeFilled(settingValue(parameter));
  return mustBeFilled(parameterValue);
}

function partReaders(book: Book, header: string | null): ChangeValueReaders {
  if (header !== null && isNewPart(header)) return mustBeFilled(nameText);
  const meaning = headerMeaning(header ?? "", PARTS);
  const column = meaning.kind === "column" ? meaning.id : "";
  if (column === "number") return mustBeFilled(exactNumber);
  if (column === "active") return mustBeFilled(yesOrNo);
  if (column === "mechanism") return mustBeFilled(nameText);
  if (column === "formula") return mayBeBlank(formula(book.parseFormula, book.language));
  return mayBeBlank(column === "groups" ? groupsAsText(book) : nameText);
}

function mustBeFilled(parser: CellParser<ChangeValue>): ChangeValueReaders {
  return { before: blankAs(null, parser), after: filled(parser) };
}

function mayBeBlank(parser: CellParser<ChangeValue>): ChangeValueReaders {
  return { before: blankAs(null, parser), after: blankAs(null, parser) };
}

/** Read as Opsætning reads the setting; of a setting that nobody knows, the name itself is the issue. */
function settingValue(name: string | null): CellParser<ChangeValue> {
  return name !== null && isSettingName(name) ? SETTING_VALUES[name] : parameterValue;
}

const isSettingName = (name: string): name is SettingName => Object.hasOwn(SETTING_VALUES, name);

/** yes and no in either language as the Danish words, which is what the engine compares with. */
const yesOrNo: CellParser<ChangeValue> = (raw, at) => {
  const active = yesNo(raw, at);
  return active.ok ? read(wordFor("yesNo", active.value ? "yes" : "no").da) : active;
};

/** A number must be a count; whether a word can stand there is for the run to say. */
const countOrWord: CellParser<ChangeValue> = (raw, at) => {
  if (typeof raw === "string") return parameterValue(raw, at);
  const count = wholeCount(raw, at);
  return count.ok ? read(fraction(count.value)) : count;
};

function groupsAsText(book: Book): CellParser<ChangeValue> {
  return (raw, at) => {
    const groups = knownGroups(book.names)(raw, at);
    return groups.ok ? read(groups.value.join(", ")) : groups;
  };
}

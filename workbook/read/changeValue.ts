import { fraction } from "../../engine/arithmetic/fractionOf.js";
import type { Fraction } from "../../engine/arithmetic/fraction.js";
import type { ChangeableTable, ChangeValue } from "../../engine/domain/scenario.js";
import { blankAs, filled } from "./blank.js";
import type { Book } from "./book.js";
import type { CellParser, CellReader } from "./cellResult.js";
import { fault, read } from "./cellResult.js";
import { exactNumber } from "./cells/exactNumber.js";
import { formula } from "./cells/formula.js";
import { nameText } from "./cells/nameText.js";
import { parameterValue } from "./cells/parameterValue.js";
import { wholeCount } from "./cells/wholeCount.js";
import { yesNo } from "./cells/yesNo.js";
import { knownGroups } from "./knownGroups.js";

/** How the two values of a change are read. A blank Før is never compared; a blank Efter empties the cell, if it may. */
export interface ChangeValueReaders {
  readonly before: CellReader<ChangeValue>;
  readonly after: CellReader<ChangeValue>;
}

/** The readers for a table; for Modeller it is the changed column that decides. */
export function changeValueReaders(book: Book, table: ChangeableTable, parameter: string | null): ChangeValueReaders {
  if (table === "parts") return partReaders(book, parameter);
  if (table === "pupilCounts") return mustBeFilled(countAsFraction);
  if (table === "parameters" || table === "schools") return mustBeFilled(parameterValue);
  return mustBeFilled(numberOrFraction);
}

function partReaders(book: Book, column: string | null): ChangeValueReaders {
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

/** ja and nej as the engine's own words "yes" and "no". */
const yesOrNo: CellParser<ChangeValue> = (raw, at) => {
  const active = yesNo(raw, at);
  return active.ok ? read(active.value ? "yes" : "no") : active;
};

const countAsFraction: CellParser<ChangeValue> = (raw, at) => {
  const count = wholeCount(raw, at);
  return count.ok ? read(fraction(count.value)) : count;
};

/** A number, or a fraction such as "2/3"; a word is no number. */
const numberOrFraction: CellParser<Fraction> = (raw, at) => {
  const number = parameterValue(raw, at);
  if (!number.ok) return number;
  return typeof number.value === "string" ? fault("textWhereNumber") : read(number.value);
};

function groupsAsText(book: Book): CellParser<ChangeValue> {
  return (raw, at) => {
    const groups = knownGroups(book.names)(raw, at);
    return groups.ok ? read(groups.value.join(", ")) : groups;
  };
}

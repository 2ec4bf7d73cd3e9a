import { declarationOf } from "../../../engine/binding/parameterRows.js";
import { onlyFrame } from "../../../engine/solve/onlyFrame.js";
import {
  findMechanism,
  type Allocation,
  type Language,
  type LossLimit,
  type Mechanism,
  type Question,
  type Text,
} from "../../../engine/index.js";
import type { PartColumn } from "../../../engine/domain/part.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import { nameKey } from "../../../workbook/text/nameKey.js";
import { PARTS } from "../../../workbook/text/tables/parts.js";
import { wordFor } from "../../../workbook/text/words.js";
import type { NewCells } from "../editableTable.js";
import { cellNumber } from "../whatIf/changeCells.js";

const COMPENSATION: Text = { da: "Kompensation", en: "Compensation" };
const PHASE_IN: Text = { da: "Indfasning", en: "Phase-in" };
const NEW_PART: Text = { da: "Ny del", en: "New part" };
const ALL_BEFORE: Text = { da: "alle før", en: "all before" };
const OUTSIDE: Text = { da: "uden for rammen", en: "outside the frame" };

/** What the rows are written for: the language of the workbook, the scenario as it runs now, and the parts its model has. */
export interface Place {
  readonly book: Language;
  readonly after: Allocation;
  readonly partNames: readonly string[];
}

/** The part that holds every school within a limit, paid from outside the frame, as rows of Ændringer. */
export function compensationChanges(limit: LossLimit, place: Place): readonly NewCells[] {
  const mechanism = needed("acceptableDeviation");
  const part = freeName(COMPENSATION, place);
  const id = { share: "lossLimit", kr: "lossLimitKr", krPerPupil: "lossLimitPerPupil" }[limit.kind];
  return [
    ...addedPart(part, mechanism, { paidBy: OUTSIDE[place.book] }, place),
    parameterOf(part, mechanism, id, cellNumber(limit.value), place),
    parameterOf(part, mechanism, "withoutOld", "kept", place),
  ];
}

/** A phase-in in equal steps in place of the one the model has, as rows of Ændringer. */
export function phaseInChanges(
  { year, startMonth }: Extract<Question, { readonly kind: "phaseIn" }>,
  years: number,
  place: Place,
): readonly NewCells[] {
  const mechanism = needed("phaseIn");
  const part = freeName(PHASE_IN, place);
  const frame = onlyFrame(place.after);
  const earlier = place.after.parts.filter((one) => one.mechanism.id === mechanism.id);
  return [
    ...earlier.map((one) => switchedOff(one.part.name, place)),
    ...addedPart(part, mechanism, frame === null ? { paidBy: OUTSIDE[place.book] } : { frame }, place),
    ...Object.entries({ steps: years, start: year, startMonth }).map(([id, value]) =>
      parameterOf(part, mechanism, id, value, place),
    ),
  ];
}

function needed(id: string): Mechanism {
  const mechanism = findMechanism(id);
  if (!mechanism) throw new Error(`There is no mechanism "${id}"`);
  return mechanism;
}

/** A name that no part of the model has, switched off or not: "Indfasning 2". */
function freeName(name: Text, { book, partNames }: Place): string {
  const taken = new Set(partNames.map(nameKey));
  let free = name[book];
  for (let number = 2; taken.has(nameKey(free)); number += 1) free = `${name[book]} ${number}`;
  return free;
}

/** The part and the columns of Modeller it needs; it looks at all that stands before it. */
function addedPart(
  part: string,
  { label }: Mechanism,
  columns: Partial<Record<PartColumn, string>>,
  { book }: Place,
): readonly NewCells[] {
  const filled = Object.entries({ ...columns, looksAt: ALL_BEFORE[book] });
  return [
    partChange(part, NEW_PART[book], null, label[book], book),
    ...filled.map(([column, value]) => partChange(part, headerOf(column, book), null, value, book)),
  ];
}

function switchedOff(part: string, { book }: Place): NewCells {
  const word = (meaning: "yes" | "no"): string => wordFor("yesNo", meaning)[book];
  return partChange(part, headerOf("active", book), word("yes"), word("no"), book);
}

const headerOf = (column: string, book: Language): string =>
  PARTS.columns.find(({ id }) => id === column)?.label[book] ?? column;

const partChange = (
  part: string,
  parameter: string,
  before: string | null,
  after: string,
  book: Language,
): NewCells => ({ table: wordFor("changeTable", "parts")[book], part, parameter, before, after });

/** Of all budget years, so that the model can be run in each of them. A choice is written as its word. */
function parameterOf(part: string, mechanism: Mechanism, id: string, value: RawValue, { book }: Place): NewCells {
  const declared = declarationOf(mechanism, id);
  const word = declared?.choices?.find((choice) => choice.id === value)?.label[book];
  const table = wordFor("changeTable", "parameters")[book];
  return { table, part, parameter: declared?.label[book] ?? id, before: null, after: word ?? value };
}

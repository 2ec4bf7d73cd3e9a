import type { ModelInput } from "../domain/modelInput.js";
import { NEW_PART, type Change } from "../domain/scenario.js";
import { nameKey } from "../model/nameKey.js";
import { canonicalRow } from "../record/canonicalText.js";
import { recordOf } from "../record/inputRecords.js";

/**
 * The changes of one scenario in the order they are made: parts that are added, so that the other changes find them; then
 * by their numbers, a change of everything before one of something in particular; and never by the order of the sheet.
 */
export function orderOfChanges({ changes }: ModelInput, scenario: string): readonly Change[] {
  return changes
    .filter((change) => nameKey(change.scenario) === nameKey(scenario))
    .map((change) => ({ change, place: placeOf(change) }))
    .sort((left, right) => comparePlaces(left.place, right.place))
    .map(({ change }) => change);
}

type Place = readonly (number | string)[];

function placeOf(change: Change): Place {
  const { number, year, gradeFrom, scope, schoolId } = change;
  const particulars = [year !== null, gradeFrom !== null, scope.kind !== "all" || schoolId !== null];
  const { key, content } = canonicalRow(recordOf("changes", change));
  return [
    addsPart(change) ? 0 : 1,
    number ?? Number.MAX_VALUE,
    particulars.filter((isNamed) => isNamed).length,
    key,
    content,
  ];
}

/** Whether a change adds a part instead of changing one. */
export const addsPart = ({ table, parameter }: Change): boolean =>
  table === "parts" && nameKey(parameter ?? "") === nameKey(NEW_PART);

function comparePlaces(left: Place, right: Place): number {
  const index = left.findIndex((item, at) => item !== right[at]);
  const [one, other] = [left[index], right[index]];
  return index < 0 || one === undefined || other === undefined ? 0 : one < other ? -1 : 1;
}

import type { ModelView, PartView } from "../../present/modelView.js";
import type { ValueView } from "../../present/parameterView.js";
import { editCells } from "../edit/editCells.js";
import { typedValue } from "../edit/typedValue.js";
import type { Pane } from "../pane.js";

/** Switches a part on or off: the word in its column Aktiv. */
export async function switchPart(pane: Pane, { words }: ModelView, part: PartView, isActive: boolean): Promise<void> {
  if (part.activePlace === null || part.isActive === isActive) return;
  await editCells(pane, [{ ...part.activePlace, value: isActive ? words.yes : words.no }]);
}

/** Moves a part past its neighbour: the two swap their numbers. */
export async function movePart(pane: Pane, { parts }: ModelView, part: PartView, step: -1 | 1): Promise<void> {
  const other = parts[parts.indexOf(part) + step];
  if (!other || part.numberPlace === null || other.numberPlace === null) return;
  await editCells(pane, [
    { ...part.numberPlace, value: Number(other.number) },
    { ...other.numberPlace, value: Number(part.number) },
  ]);
}

/** Puts what was typed in the cell of a value; nothing where it says what stands there already. */
export async function typeValue(pane: Pane, { place, decimal, word }: ValueView, typed: string): Promise<void> {
  const value = typedValue(typed, false, pane.store.get().language);
  const before = decimal === null ? word : Number(decimal);
  if (value === before) return;
  await editCells(pane, [{ ...place, value }]);
}

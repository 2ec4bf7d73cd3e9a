import type { DialsView, DialView } from "../../present/whatIf/dialsView.js";
import type { WhatIfState } from "./whatIfState.js";

const FIRST_SHOWN = 3;

/** The dials that are shown: those chosen, in any year; where nobody has chosen, the first of the year that is looked at. */
export function shownDials(
  { dials }: DialsView,
  { chosen, turned }: Pick<WhatIfState, "chosen" | "turned">,
  year: number,
): readonly DialView[] {
  const ofYear = dials.filter((dial) => dial.year === year).slice(0, FIRST_SHOWN);
  const wanted = chosen ?? ofYear.map(({ key }) => key);
  return dials.filter(({ key }) => wanted.includes(key) || Object.hasOwn(turned, key));
}

/** The dials that can still be added, of one year or of all. */
export function otherDials(view: DialsView, shown: readonly DialView[], year: number): readonly DialView[] {
  return view.dials.filter((dial) => (dial.year === year || dial.year === null) && !shown.includes(dial));
}

/** A value set on a dial; one that is the workbook's own is no turn. */
export function withTurn(turned: WhatIfState["turned"], dial: DialView, value: string): WhatIfState["turned"] {
  const others = Object.entries(turned).filter(([key]) => key !== dial.key);
  const isSame = Number(value) === Number(dial.value);
  return Object.fromEntries(isSame ? others : [...others, [dial.key, value]]);
}

/** Whether a number may be typed on a dial: one beyond the bounds would be refused where the workbook is read again. */
export const isAllowed = (typed: number, bounds: DialView["bounds"]): boolean =>
  bounds === null ||
  (typed >= Number(bounds.min) &&
    (bounds.max === null || typed <= Number(bounds.max)) &&
    (!bounds.isWhole || Number.isInteger(typed)));

import { shownValue } from "../loadable.js";
import type { Pane } from "../pane.js";
import type { DialView } from "../../present/whatIf/dialsView.js";
import { changeWhatIf } from "./changeWhatIf.js";
import { compute } from "./compute.js";
import { shownDials, withTurn } from "./shownDials.js";
import type { Against, WhatIfChart } from "./whatIfState.js";
import type { Measure } from "../results/resultsState.js";

/** Turns a dial, while the hand moves: the result follows as fast as it is found, and only the newest is shown. */
export function turn(pane: Pane, dial: DialView, value: string): Promise<void> {
  const { turned } = pane.store.get().whatIf;
  changeWhatIf(pane, { turned: withTurn(turned, dial, value) });
  return follow(pane);
}

/** Every dial back to what the workbook says. */
export function reset(pane: Pane): Promise<void> {
  changeWhatIf(pane, { turned: {} });
  return follow(pane);
}

export function addDial(pane: Pane, key: string): void {
  changeWhatIf(pane, { chosen: [...shownKeys(pane), key] });
}

/** A dial that is taken away no longer has a say. */
export function removeDial(pane: Pane, dial: DialView): Promise<void> {
  const chosen = shownKeys(pane).filter((key) => key !== dial.key);
  changeWhatIf(pane, { chosen, turned: withTurn(pane.store.get().whatIf.turned, dial, dial.value) });
  return follow(pane);
}

export function compareWith(pane: Pane, against: Against): Promise<void> {
  changeWhatIf(pane, { against });
  return follow(pane);
}

export function chooseWhatIfChart(pane: Pane, chart: WhatIfChart): Promise<void> {
  changeWhatIf(pane, { chart });
  return follow(pane);
}

export const chooseWhatIfMeasure = (pane: Pane, measure: Measure): void => changeWhatIf(pane, { measure });

function shownKeys(pane: Pane): readonly string[] {
  const { whatIf, selection } = pane.store.get();
  const view = shownValue(whatIf.dials);
  return view && selection ? shownDials(view, whatIf, selection.year).map(({ key }) => key) : [];
}

/** Without the task line, which would flicker under the hand; what fails is done again where it is told. */
async function follow(pane: Pane): Promise<void> {
  try {
    await compute(pane);
  } catch {
    await pane.attempt("computing", () => compute(pane));
  }
}

import { bookView } from "../book/bookState.js";
import { IDLE, loading, shownValue } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import { commonYears } from "../results/showPath.js";
import { changeWhatIf } from "./changeWhatIf.js";
import { dropOldAnswer } from "./dropOldAnswer.js";

/** Finds out what can be turned in the scenario that is looked at. Turns of another scenario are forgotten. */
export async function showWhatIf(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const { selection, book, language, whatIf } = store.get();
  if (selection === null || bookView(book)?.isComputable !== true) {
    changeWhatIf(pane, { dials: IDLE, shown: IDLE });
    await dropOldAnswer(pane);
    return;
  }
  const isOther = shownValue(whatIf.dials)?.scenario !== selection.to;
  changeWhatIf(pane, { dials: loading(whatIf.dials), ...(isOther ? { turned: {}, chosen: null } : {}) });
  const value = await engine.askLatest("dials", { scenario: selection.to, language });
  if (value === null) return;
  changeWhatIf(pane, { dials: { kind: "ready", value } });
  await dropOldAnswer(pane);
  await compute(pane);
}

/** Computes the draft as it is turned now; of several that wait, only the newest. */
export async function compute(pane: Pane): Promise<void> {
  const { selection, language, whatIf } = pane.store.get();
  if (selection === null) return;
  const { to, year } = selection;
  const outcome = await pane.engine.askLatest("whatIf", {
    ...{ to, year, language },
    from: whatIf.against === "from" ? selection.from : to,
    turns: Object.entries(whatIf.turned).map(([key, value]) => ({ key, value })),
    pathYears: whatIf.chart === "phaseIn" ? commonYears(pane.store.get()) : [],
  });
  if (outcome !== null) changeWhatIf(pane, { shown: settled(outcome) });
}

import { bookView } from "../book/bookState.js";
import { IDLE, loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import type { ScenariosState } from "./scenariosState.js";

/** Finds out which scenarios there are, and what differs between the two that are looked at. */
export async function showScenarios(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const { language, book } = store.get();
  change(pane, { shown: loading(store.get().scenarios.shown) });
  const outcome = await engine.askLatest("scenarios", { language });
  if (outcome === null) return;
  change(pane, { shown: settled(outcome), lacking: [] });
  if (outcome.ok && bookView(book)?.isComputable === true) await showLog(pane);
  else change(pane, { log: IDLE, effect: IDLE });
}

/** What differs between "before" and "after" of the selection. */
export async function showLog(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const { selection, language, scenarios } = store.get();
  if (selection === null) return;
  change(pane, { log: loading(scenarios.log), effect: IDLE });
  const { from, to } = selection;
  const outcome = await engine.askLatest("changeLog", { from, to, language });
  if (outcome !== null) change(pane, { log: settled(outcome) });
}

/** What each of the changes does in the year that is looked at. Takes long where there are many. */
export function showEffect(pane: Pane): Promise<void> {
  return pane.attempt("computing", async () => {
    const { store, engine } = pane;
    const { selection, language, scenarios } = store.get();
    if (selection === null) return;
    change(pane, { effect: loading(scenarios.effect) });
    const { from, to, year } = selection;
    const outcome = await engine.ask("effect", { from, to, year, language });
    // Meanwhile something else may have been chosen, which this is no answer for.
    const now = store.get().selection;
    if (now?.from === from && now.to === to && now.year === year) change(pane, { effect: settled(outcome) });
  });
}

/** Opens the form of a new scenario, or of a copy; null closes it. */
export const openForm = (pane: Pane, form: ScenariosState["form"]): void => change(pane, { form, lacking: [] });

/** Refuses to write for want of tables; said until they are there. */
export const refuseFor = (pane: Pane, lacking: ScenariosState["lacking"]): void => change(pane, { lacking });

function change({ store }: Pane, changed: Partial<ScenariosState>): void {
  store.update((state) => ({ ...state, scenarios: { ...state.scenarios, ...changed } }));
}

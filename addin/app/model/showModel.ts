import { bookView } from "../book/bookState.js";
import { loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import type { ModelState } from "./modelState.js";

/** Finds out how the model stands. Also where it cannot be run: it is here that it is mended. */
export async function showModel({ store, engine }: Pane): Promise<void> {
  const { book, model, selection, language } = store.get();
  const view = bookView(book);
  if (view === null) return;
  const wanted = model.model ?? view.names.find(({ name }) => name === selection?.to)?.model ?? "";
  store.update((state) => ({ ...state, model: { ...state.model, shown: loading(state.model.shown) } }));
  const outcome = await engine.askLatest("model", { model: wanted, language });
  if (outcome === null) return;
  store.update((state) => ({ ...state, model: { ...state.model, shown: settled(outcome) } }));
}

export function chooseModel(pane: Pane, model: string): Promise<void> {
  change(pane, { model, open: [], isAdding: false });
  return pane.attempt("computing", () => showModel(pane));
}

export const unfold = (pane: Pane, part: string, isOpen: boolean): void =>
  pane.store.update((state) => {
    const others = state.model.open.filter((name) => name !== part);
    return { ...state, model: { ...state.model, open: isOpen ? [...others, part] : others } };
  });

export const startAdding = (pane: Pane, isAdding: boolean): void => change(pane, { isAdding });

const change = ({ store }: Pane, changed: Partial<ModelState>): void =>
  store.update((state) => ({ ...state, model: { ...state.model, ...changed } }));

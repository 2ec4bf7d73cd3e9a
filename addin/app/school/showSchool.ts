import { bookView } from "../book/bookState.js";
import { IDLE, loading } from "../loadable.js";
import { settled } from "../outcome.js";
import type { Pane } from "../pane.js";
import { showPath } from "../results/showPath.js";
import type { Selection } from "../selection.js";
import { partToExplain } from "./partToExplain.js";
import type { SchoolState, Side } from "./schoolState.js";

/** Finds out about the school that is looked at, or the first one: the two results, a part, and the way by year. */
export async function showSchool(pane: Pane): Promise<void> {
  const { store, engine } = pane;
  const asked = askedSchool(pane);
  if (!asked) {
    change(pane, { shown: IDLE, explanation: IDLE, onePupil: IDLE });
    return;
  }
  change(pane, { shown: loading(store.get().school.shown), onePupil: IDLE });
  const outcome = await engine.askLatest("school", { ...asked, language: store.get().language });
  if (outcome === null) return;
  change(pane, { shown: settled(outcome) });
  const { part, side } = store.get().school;
  const next = outcome.ok && outcome.value ? partToExplain(outcome.value, part, side) : null;
  await explain(pane, next?.part ?? null, next?.side ?? side);
  await showPath(pane);
}

/** Explains a part of the school, in the result before or after. */
export const choosePart = (pane: Pane, part: string, side: Side): Promise<void> =>
  pane.attempt("computing", () => explain(pane, part, side));

/** What one pupil more, and one fewer, in every grade does. Runs the model for each of them. */
export function showOnePupil(pane: Pane): Promise<void> {
  return pane.attempt("computing", async () => {
    const asked = askedSchool(pane);
    if (!asked) return;
    const { language, school } = pane.store.get();
    const { to, year, schoolId } = asked;
    change(pane, { onePupil: loading(school.onePupil) });
    change(pane, {
      onePupil: settled(await pane.engine.ask("onePupil", { scenario: to, year, schoolId, language })),
    });
  });
}

async function explain(pane: Pane, part: string | null, side: Side): Promise<void> {
  const { store, engine } = pane;
  const asked = askedSchool(pane);
  if (!asked || part === null) {
    change(pane, { explanation: IDLE });
    return;
  }
  change(pane, { part, side, explanation: loading(store.get().school.explanation) });
  const { language } = store.get();
  const outcome = await engine.askLatest("explanation", { ...asked, side, part, language });
  if (outcome !== null) change(pane, { explanation: settled(outcome) });
}

/** The selection with a school in it; null where nothing can be computed. */
function askedSchool({ store }: Pane): (Selection & { readonly schoolId: string }) | null {
  const { selection, book } = store.get();
  const view = bookView(book);
  const schoolId = selection?.schoolId ?? view?.schools[0]?.id;
  if (selection === null || view?.isComputable !== true || schoolId === undefined) return null;
  if (selection.schoolId !== schoolId)
    store.update((state) => ({ ...state, selection: state.selection && { ...state.selection, schoolId } }));
  return { ...selection, schoolId };
}

function change({ store }: Pane, changed: Partial<SchoolState>): void {
  store.update((state) => ({ ...state, school: { ...state.school, ...changed } }));
}

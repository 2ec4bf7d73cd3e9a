import { shownValue } from "../loadable.js";
import type { Pane } from "../pane.js";
import { appendScenario } from "./appendScenario.js";
import { changeWhatIf } from "./changeWhatIf.js";

export interface DraftWords {
  readonly name: string;
  readonly reason: string;
  readonly requestedBy: string;
}

export const openSaving = (pane: Pane, isSaving: boolean): void => changeWhatIf(pane, { isSaving });

/** Whether a scenario may have this name: nothing in the workbook has it, whatever the letters' case. */
export const isNewName = (names: readonly string[], name: string): boolean =>
  name.trim() !== "" && !names.some((known) => known.trim().toLowerCase() === name.trim().toLowerCase());

/** Appends the draft to Scenarier and Ændringer of the workbook, where it has both, and looks at it from then on. */
export function saveDraft(pane: Pane, { name, reason, requestedBy }: DraftWords): Promise<void> {
  const { selection, whatIf } = pane.store.get();
  const isLacking = (shownValue(whatIf.dials)?.missing ?? []).length > 0;
  if (selection === null || isLacking) return Promise.resolve();
  const turns = Object.entries(whatIf.turned).map(([key, value]) => ({ key, value }));
  const saved = { name: name.trim(), buildsOn: selection.to, reason, requestedBy, turns };
  return appendScenario(
    pane,
    saved.name,
    () => pane.engine.ask("draftRows", saved),
    () => changeWhatIf(pane, { isSaving: false }),
  );
}

import type { Pane } from "../pane.js";
import { appendScenario } from "./appendScenario.js";
import { changeFind } from "./changeFind.js";
import type { DraftWords } from "./saveDraft.js";

export const openSavingAnswer = (pane: Pane, isSaving: boolean): void => changeFind(pane, { isSaving });

/** Appends the answer that is shown to Scenarier and Ændringer of the workbook, and looks at it from then on. */
export function saveAnswer(pane: Pane, words: DraftWords): Promise<void> {
  const { answer } = pane.store.get().whatIf.find;
  const saving = answer.kind === "ready" ? answer.value.saving : null;
  if (saving === null || typeof saving === "string") return Promise.resolve();
  const name = words.name.trim();
  const reason = blankOr(words.reason);
  const scenario = { ...saving.scenario, name, reason, requestedBy: blankOr(words.requestedBy) };
  const changes = saving.changes.map((cells, index) => ({ ...cells, scenario: name, number: index + 1, reason }));
  const rows = [
    { table: "scenarios", cells: scenario } as const,
    ...changes.map((cells) => ({ table: "changes", cells }) as const),
  ];
  return appendScenario(
    pane,
    name,
    () => pane.engine.ask("newRows", { rows }),
    () => changeFind(pane, { isSaving: false, isOutdated: false }),
  );
}

const blankOr = (text: string): string | null => (text.trim() === "" ? null : text.trim());

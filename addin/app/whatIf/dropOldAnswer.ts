import { IDLE } from "../loadable.js";
import type { Pane } from "../pane.js";
import { changeFind } from "./changeFind.js";

/** Takes an answer away that is no longer one to what is looked at: another scenario or year, or another workbook. */
export async function dropOldAnswer(pane: Pane): Promise<void> {
  const { answer } = pane.store.get().whatIf.find;
  if (answer.kind === "idle" || answer.kind === "loading") return;
  if (answer.kind === "ready" && (await isStill(pane, answer.value))) return;
  changeFind(pane, { answer: IDLE, isOutdated: answer.kind === "ready", isSaving: false });
}

async function isStill(
  { store, engine }: Pane,
  {
    view,
    inputKey,
  }: {
    readonly view: { readonly scenario: string; readonly against: string; readonly year: number };
    readonly inputKey: string;
  },
): Promise<boolean> {
  const { selection } = store.get();
  const isSame = selection?.to === view.scenario && selection.from === view.against && selection.year === view.year;
  return isSame && (await engine.ask("inputKey", {})) === inputKey;
}

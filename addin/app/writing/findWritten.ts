import type { Pane } from "../pane.js";
import { SETTINGS } from "../settingKeys.js";
import type { Written } from "./writingState.js";

/** Finds the result sheets that stand in the workbook, and whether they are of its input as it is now. */
export async function findWritten(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  const names = await workbook.resultSheets();
  const inputKey = await workbook.readSetting(SETTINGS.writtenFrom);
  const known = store.get().writing.written?.sheets ?? [];
  const sheets = names.map((name) => ({ name, cells: known.find((sheet) => sheet.name === name)?.cells ?? null }));
  put(pane, names.length === 0 ? null : { sheets, inputKey, isStale: null });
  await checkWritten(pane);
}

/** Whether the result sheets are still of the input that was read last. */
export async function checkWritten(pane: Pane): Promise<void> {
  const { engine, store } = pane;
  const { written } = store.get().writing;
  if (written === null || written.inputKey === null) return;
  const isStale = (await engine.ask("inputKey", {})) !== written.inputKey;
  put(pane, { ...written, isStale });
}

const put = ({ store }: Pane, written: Written | null): void =>
  store.update((state) => ({ ...state, writing: { ...state.writing, written } }));

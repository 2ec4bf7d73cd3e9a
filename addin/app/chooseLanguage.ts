import type { Language } from "../../engine/index.js";
import { readBook } from "./book/readBook.js";
import type { Pane } from "./pane.js";
import { SETTINGS } from "./settingKeys.js";

/** Shows everything in another language, and keeps the choice in the document itself. */
export async function chooseLanguage(pane: Pane, language: Language): Promise<void> {
  if (pane.store.get().language === language) return;
  pane.store.update((state) => ({ ...state, language }));
  // Begun at once, so that whoever saves the workbook now saves the choice; what fails is said after the reading.
  const stored = pane.attempt("going", () => pane.workbook.storeSetting(SETTINGS.language, language));
  await readBook(pane);
  await stored;
}

/** The language chosen in this document before; null where none was. */
export async function chosenLanguage(pane: Pane): Promise<Language | null> {
  const stored = await pane.workbook.readSetting(SETTINGS.language);
  return stored === "da" || stored === "en" ? stored : null;
}

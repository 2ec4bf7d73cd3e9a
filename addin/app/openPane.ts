import { readBook } from "./book/readBook.js";
import { watchBook } from "./book/watchBook.js";
import { chosenLanguage } from "./chooseLanguage.js";
import type { Pane } from "./pane.js";
import { findWritten } from "./writing/findWritten.js";

/** What happens when the pane opens: the language of the document, its tables, and from then on its changes. */
export async function openPane(pane: Pane): Promise<void> {
  await pane.attempt("reading", async () => {
    const language = await chosenLanguage(pane);
    if (language !== null) pane.store.update((state) => ({ ...state, language }));
  });
  await readBook(pane);
  await pane.attempt("reading", async () => {
    await findWritten(pane);
    await watchBook(pane);
  });
}

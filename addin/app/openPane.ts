import { createReading } from "./book/watchBook.js";
import type { Pane } from "./pane.js";

/**
 * What happens when the pane opens: it listens for changes, and reads the document. It listens first, so that what is
 * changed during the first reading is read too. A workbook that cannot be listened to is read all the same.
 */
export async function openPane(pane: Pane): Promise<void> {
  const reading = createReading(pane);
  const watching = await pane.workbook.watch(reading.onChange).then(
    () => ({ ok: true }) as const,
    (thrown: unknown) => ({ ok: false, thrown }) as const,
  );
  await reading.read("document");
  if (watching.ok) return;
  let isFirst = true;
  await pane.attempt("reading", async () => {
    if (isFirst) {
      isFirst = false;
      throw watching.thrown;
    }
    await pane.workbook.watch(reading.onChange);
    void reading.read("tables");
  });
}

import type { WatchedChange } from "../app/workbookPort.js";

export interface TableWatch {
  /** The name of a table by the id that events call it by; null where it came after the last reading. */
  readonly nameOf: (id: string) => string | null;
  /** Whether the add-in itself is at work: what happens then is its own doing. */
  readonly isWriting: () => boolean;
  readonly onChange: (change: WatchedChange) => void;
}

interface TableEvent {
  readonly tableId: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Listens to all tables, also those to come, and gives the way to stop. Co-authors are heard, the add-in itself is not. */
export async function watchTables(context: Excel.RequestContext, watch: TableWatch): Promise<() => Promise<void>> {
  const { tables } = context.workbook;
  const tell = (event: TableEvent): Promise<void> => {
    const isOurs = event.triggerSource === "ThisLocalAddin" || (event.source === "Local" && watch.isWriting());
    if (!isOurs)
      watch.onChange({ by: event.source === "Remote" ? "coauthor" : "user", table: watch.nameOf(event.tableId) });
    return Promise.resolve();
  };
  const handlers = [tables.onChanged.add(tell), tables.onAdded.add(tell), tables.onDeleted.add(tell)];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

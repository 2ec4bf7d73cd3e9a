import type { WatchedChange } from "../app/workbookPort.js";
import { tableAt, type KnownTable } from "./read/knownTables.js";

export interface TableWatch {
  /** The tables as they were last seen; null before they were, when any change may be one of theirs. */
  readonly known: () => readonly KnownTable[] | null;
  /** Looks which tables there are, after whatever the add-in itself is doing, and remembers them. */
  readonly look: () => Promise<readonly KnownTable[]>;
  readonly onChange: (change: WatchedChange) => void;
}

interface ChangedSheet {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  /** From ExcelApi 1.14 on. The events of tables do not have it, which is why sheets are listened to. */
  readonly triggerSource?: string;
}

/** Listens to all sheets and gives the way to stop. Co-authors are heard; what the add-in does itself is not. */
export async function watchTables(context: Excel.RequestContext, watch: TableWatch): Promise<() => Promise<void>> {
  const { tables, worksheets } = context.workbook;
  const comeAndGone = async ({ source }: { readonly source: string }): Promise<void> => {
    const before = idsOf(watch.known());
    if (idsOf(await watch.look()) !== before) watch.onChange({ by: whoever(source), table: null });
  };
  const handlers = [
    worksheets.onChanged.add((event) => {
      tell(event, watch);
      return Promise.resolve();
    }),
    tables.onAdded.add(comeAndGone),
    tables.onDeleted.add(comeAndGone),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

function tell({ worksheetId, address, changeType, source, triggerSource }: ChangedSheet, watch: TableWatch): void {
  if (triggerSource === "ThisLocalAddin") return;
  const known = watch.known();
  if (known === null) {
    watch.onChange({ by: whoever(source), table: null });
    return;
  }
  const table = tableAt(known, worksheetId, address);
  // Rows and columns that come and go move what lies below and beside them.
  const isMoved = changeType !== "RangeEdited" && tableAt(known, worksheetId, "") !== undefined;
  if (table !== undefined || isMoved) watch.onChange({ by: whoever(source), table: table?.name ?? null });
}

const whoever = (source: string): WatchedChange["by"] => (source === "Remote" ? "coauthor" : "user");

const idsOf = (tables: readonly KnownTable[] | null): string | null =>
  tables
    ?.map(({ id }) => id)
    .sort()
    .join() ?? null;

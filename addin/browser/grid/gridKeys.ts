/** A cell of the grid by column and row, both from 1. */
export interface GridPlace {
  readonly column: number;
  readonly row: number;
}

const PAGE = 15;

/** Where a key moves to, within the grid; null where the key moves nowhere. */
export function movedBy(
  key: string,
  { column, row }: GridPlace,
  size: { readonly columns: number; readonly rows: number },
): GridPlace | null {
  const within = (to: GridPlace): GridPlace => ({
    column: Math.min(Math.max(1, to.column), Math.max(1, size.columns)),
    row: Math.min(Math.max(1, to.row), Math.max(1, size.rows)),
  });
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowLeft: { column: column - 1, row },
    ArrowRight: { column: column + 1, row },
    ArrowUp: { column, row: row - 1 },
    ArrowDown: { column, row: row + 1 },
    PageUp: { column, row: row - PAGE },
    PageDown: { column, row: row + PAGE },
    Home: { column: 1, row },
    End: { column: size.columns, row },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return to ? within(to) : null;
}

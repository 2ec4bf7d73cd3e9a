import type { BookView } from "../present/bookView.js";

/** What is looked at: two names (models or scenarios), one budget year, and a school where one has been opened. */
export interface Selection {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly schoolId: string | null;
}

/** Keeps what was chosen as far as the workbook still has it; otherwise what the workbook proposes. */
export function selectionFor(book: BookView, before: Selection | null): Selection | null {
  const { proposed } = book;
  if (proposed === null) return null;
  const has = (name: string): boolean => book.names.some((known) => known.name === name);
  const from = before && has(before.from) ? before.from : proposed.from;
  const to = before && has(before.to) ? before.to : proposed.to;
  const years = book.names.find(({ name }) => name === to)?.years ?? [];
  const year = before && years.includes(before.year) ? before.year : (years[0] ?? proposed.year);
  const isThere = book.schools.some(({ id }) => id === before?.schoolId);
  return { from, to, year, schoolId: isThere ? (before?.schoolId ?? null) : null };
}

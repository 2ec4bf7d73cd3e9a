import type { BookView } from "../../present/bookView.js";

/** The workbook as it was last read. `empty`: it has no table that Tildel knows. */
export type BookState =
  | { readonly kind: "unread" }
  | { readonly kind: "empty"; readonly title: string | null }
  | { readonly kind: "read"; readonly title: string | null; readonly view: BookView };

export const INITIAL_BOOK: BookState = { kind: "unread" };

export const bookView = (book: BookState): BookView | null => (book.kind === "read" ? book.view : null);

import type { Text } from "../../engine/domain/text.js";
import type { ColumnDefinition, ColumnKind } from "./columnDefinition.js";
import type { WordListName } from "./words.js";

/** A column whose header must be there. */
export function column<const Id extends string>(id: Id, label: Text, kind: ColumnKind): ColumnDefinition<Id> {
  return { id, label, kind, required: true, words: null };
}

/** A column that may be left out; its cells then count as blank. */
export function optionalColumn<const Id extends string>(id: Id, label: Text, kind: ColumnKind): ColumnDefinition<Id> {
  return { id, label, kind, required: false, words: null };
}

/** A column whose cells are taken from a list of words. */
export function wordColumn<const Id extends string>(id: Id, label: Text, words: WordListName): ColumnDefinition<Id> {
  return { id, label, kind: "word", required: true, words };
}

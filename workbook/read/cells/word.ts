import type { Meaning, WordListName } from "../../text/words.js";
import { meaningOf } from "../../text/words.js";
import type { CellParser } from "../cellResult.js";
import { fault, read } from "../cellResult.js";

/** One of the words of a list, in Danish or English; gives what the word means. */
export function word<List extends WordListName>(list: List): CellParser<Meaning<List>> {
  return (raw) => {
    const meaning = typeof raw === "string" ? meaningOf(list, raw) : null;
    return meaning === null ? fault("unknownWord", { wordList: list }) : read(meaning);
  };
}

// Every kind of damage, and how often it is done. A kind takes a good book and gives the bytes of a bad one.
import { cutOff, flipBytes, flipDirectory, losePiece } from "./byteDamage.mjs";
import * as cells from "./cellDamage.mjs";
import { pickWeighted } from "./chance.mjs";
import { openDraft, pack } from "./draft.mjs";
import { doubleEntry, dropEntry, emptyEntry, spoilPart, swapEntries } from "./entryDamage.mjs";
import * as tables from "./tableDamage.mjs";
import { changeAttribute, cutXml, removeTag, spoilText } from "./xmlDamage.mjs";

const toBytes = (name, weight, damage) => ({ name, weight, damage });
const toDraft = (name, weight, spoil) => ({
  name,
  weight,
  spoil,
  damage: (book, chance) => spoilt(book, chance, [spoil]),
});

function spoilt(book, chance, ways) {
  const draft = openDraft(book);
  for (const spoil of ways) spoil(draft, chance);
  return pack(draft, chance);
}

const SINGLE = [
  toBytes("bytes flipped", 4, flipBytes),
  toBytes("zip directory flipped", 3, flipDirectory),
  toBytes("file cut off", 3, cutOff),
  toBytes("piece of file lost", 2, losePiece),
  toDraft("entry dropped", 4, dropEntry),
  toDraft("entry emptied", 2, emptyEntry),
  toBytes("entry doubled", 3, doubleEntry),
  toDraft("entries swapped", 4, swapEntries),
  toDraft("bytes of a part", 4, spoilPart),
  toDraft("XML cut", 3, cutXml),
  toDraft("tag removed", 5, removeTag),
  toDraft("attribute changed", 6, changeAttribute),
  toDraft("text spoilt", 5, spoilText),
  toDraft("cell: text", 7, cells.text),
  toDraft("cell: number", 7, cells.number),
  toDraft("cell: near number", 14, cells.nearNumber),
  toDraft("cell: error", 3, cells.error),
  toDraft("cell: boolean", 3, cells.boolean),
  toDraft("cell: date", 3, cells.date),
  toDraft("cell: formula", 3, cells.formula),
  toDraft("cell: impossible", 3, cells.impossible),
  toDraft("cell: blank", 5, cells.blank),
  toDraft("cells exchanged", 10, cells.exchangeCells),
  toDraft("header", 5, tables.header),
  toDraft("row doubled", 4, tables.doubleRow),
  toDraft("row removed", 4, tables.removeRow),
  toDraft("table name", 3, tables.tableName),
  toDraft("table area", 4, tables.tableArea),
  toDraft("column moved", 3, tables.moveColumn),
];

/** Several of those that leave a file to read, one after the other. */
const GENTLE = SINGLE.filter(({ name }) => /^(?:cell|row|header|column)/.test(name) && name !== "cell: impossible");

const several = (book, chance) => {
  const ways = Array.from({ length: 2 + chance.below(4) }, () => pickWeighted(chance, GENTLE).spoil);
  return spoilt(book, chance, ways);
};

export const KINDS = [...SINGLE, toBytes("several", 8, several)];

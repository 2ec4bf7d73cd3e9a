// A good workbook taken apart, so that something in it can be spoilt before it is packed again.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const LEVELS = [0, 1, 6];
const FIXED_TIME = "1980-01-01T00:00:00";

/** The parts of a workbook as texts and bytes; `tables` says where its tables stand. Changing a draft leaves the book. */
export function openDraft({ bytes, tables }) {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  return {
    parts,
    tables,
    text: (name) => strFromU8(parts.get(name)),
    setText: (name, text) => parts.set(name, strToU8(text)),
  };
}

/** The bytes of a workbook with the parts as they are now; stored or packed. */
export function pack(draft, chance) {
  return zipSync(Object.fromEntries(draft.parts), { level: chance.pick(LEVELS), mtime: FIXED_TIME });
}

/** Parts that a reader has to look at, so that damage is not wasted on notes and drawings. */
const READ = /\.rels$|^\[Content|^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/tables\//;

/** The name of some part: mostly one that is read, now and then any of them. */
export function pickPart(draft, chance) {
  const names = [...draft.parts.keys()];
  const sheets = new Set(draft.tables.map(({ sheetPart }) => sheetPart));
  return chance.oneIn(8)
    ? chance.pick(names)
    : chance.pick(names.filter((name) => READ.test(name) || sheets.has(name)));
}

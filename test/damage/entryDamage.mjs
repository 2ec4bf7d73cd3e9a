// Damage to the entries of the zip; each function changes a draft, `doubleEntry` gives bytes.
import { strFromU8, strToU8 } from "fflate";
import { openDraft, pack, pickPart } from "./draft.mjs";

export function dropEntry(draft, chance) {
  for (let time = 0; time <= chance.below(2); time++) draft.parts.delete(pickPart(draft, chance));
}

export function emptyEntry(draft, chance) {
  draft.parts.set(pickPart(draft, chance), new Uint8Array(0));
}

/** What stands in two parts of the same kind changes places, or one of them takes the place of the other. */
export function swapEntries(draft, chance) {
  const kind = chance.pick([/^xl\/worksheets\/sheet/, /^xl\/tables\//, /^xl\/worksheets\/_rels/, /^xl\//]);
  const names = [...draft.parts.keys()].filter((name) => kind.test(name));
  const [one, other] = [chance.pick(names), chance.pick(names)];
  const [first, second] = [draft.parts.get(one), draft.parts.get(other)];
  draft.parts.set(one, second);
  if (!chance.oneIn(3)) draft.parts.set(other, first);
}

/** Some bytes of one part, under a checksum that fits. */
export function spoilPart(draft, chance) {
  const name = pickPart(draft, chance);
  const bytes = draft.parts.get(name).slice();
  for (let time = 0; time <= chance.below(3); time++) bytes[chance.below(bytes.length)] = chance.below(256);
  draft.parts.set(name, bytes);
}

/** Two entries of one name, or of names that differ in case only. Written under a name of the same length first. */
export function doubleEntry(book, chance) {
  const draft = openDraft(book);
  const name = pickPart(draft, chance);
  const other = pickPart(draft, chance);
  if (chance.oneIn(2)) {
    draft.parts.set(name.toUpperCase(), draft.parts.get(other));
    return pack(draft, chance);
  }
  const placeholder = `~${name.slice(1)}`;
  draft.parts.set(placeholder, draft.parts.get(other));
  return strToU8(strFromU8(pack(draft, chance), true).replaceAll(placeholder, name), true);
}

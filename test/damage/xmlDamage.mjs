// Damage to the text of a part, whatever it is about.
import { pickPart } from "./draft.mjs";

const TAG = /<[^>]+>/g;
const ATTRIBUTE = /\s([\w:]+)="([^"]*)"/g;
const TEXT = />([^<]+)</g;

const without = (text, start, end) => text.slice(0, start) + text.slice(end);

function change(draft, chance, changed) {
  const name = pickPart(draft, chance);
  draft.setText(name, changed(draft.text(name)));
}

/** The end is missing, or a piece of the middle. */
export const cutXml = (draft, chance) =>
  change(draft, chance, (xml) => {
    const start = chance.below(xml.length);
    return without(xml, start, chance.oneIn(2) ? xml.length : start + 1 + chance.below(300));
  });

/** A tag is gone, or the element that begins with it (so that the rest is still well-formed). */
export const removeTag = (draft, chance) =>
  change(draft, chance, (xml) => {
    const tag = chance.pick([...xml.matchAll(TAG)]);
    if (!tag) return xml;
    const end = tag.index + tag[0].length;
    return without(xml, tag.index, chance.oneIn(4) ? end : endOfElement(xml, tag[0], end));
  });

function endOfElement(xml, tag, end) {
  const name = /^<([\w:]+)/.exec(tag)?.[1];
  if (name === undefined || tag.endsWith("/>")) return end;
  const closing = `</${name}>`;
  const at = xml.indexOf(closing, end);
  return at < 0 ? end : at + closing.length;
}

const VALUES = [
  "",
  "0",
  "1",
  "-1",
  "2",
  "99999999999",
  "1e9",
  "x",
  "A1",
  "A1:XFD1048576",
  "B5:A1",
  "true",
  "__proto__",
];

export const changeAttribute = (draft, chance) =>
  change(draft, chance, (xml) => {
    const all = [...xml.matchAll(ATTRIBUTE)];
    const found = chance.pick(all);
    if (!found) return xml;
    const [written, name, value] = found;
    const other = chance.pick(all)[2];
    const anew = chance.pick([
      ` ${name}="${chance.pick(VALUES)}"`,
      ` ${name}="${other}"`,
      ` ${name}="${value}${chance.below(10)}"`,
      ` ${name}x="${value}"`,
      `${written}${written}`,
      "",
    ]);
    return xml.slice(0, found.index) + anew + xml.slice(found.index + written.length);
  });

/** A text between two tags loses its end, a letter, or all of it; or holds a sign that XML does not allow. */
export const spoilText = (draft, chance) =>
  change(draft, chance, (xml) => {
    const found = chance.pick([...xml.matchAll(TEXT)]);
    if (!found) return xml;
    const text = found[1];
    const at = chance.below(text.length);
    const anew = chance.pick([
      text.slice(0, at),
      without(text, at, at + 1),
      "",
      `${text}&`,
      `&#0;${text}`,
      `${text}\u0001`,
    ]);
    return xml.slice(0, found.index + 1) + anew + xml.slice(found.index + 1 + text.length);
  });

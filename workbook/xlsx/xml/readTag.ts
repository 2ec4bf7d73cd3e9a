import { decodeXmlText } from "./decodeText.js";

/** The attributes of a tag, by their names as written ("r:id"). */
export type Attributes = ReadonlyMap<string, string>;

/** A start tag: its name as written, its attributes, and whether it closes itself. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
}

const NAME = /^[A-Za-z_][\w.:-]*/;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NO_ATTRIBUTES: Attributes = new Map();

/** Reads what stands between < and >; null when it is no tag. */
export function readTag(inside: string): Tag | null {
  const name = NAME.exec(inside)?.[0];
  if (name === undefined) return null;
  const isEmpty = inside.endsWith("/");
  const end = isEmpty ? inside.length - 1 : inside.length;
  if (name.length === end) return { name, attributes: NO_ATTRIBUTES, isEmpty };
  const attributes = readAttributes(inside.slice(0, end), name.length);
  return attributes && { name, attributes, isEmpty };
}

function readAttributes(inside: string, start: number): Attributes | null {
  const attributes = new Map<string, string>();
  let at = start;
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(inside); match; match = ATTRIBUTE.exec(inside)) {
    const [, name = "", doubleQuoted, singleQuoted] = match;
    const value = decodeXmlText(doubleQuoted ?? singleQuoted ?? "");
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
    at = ATTRIBUTE.lastIndex;
  }
  return inside.slice(at).trim() === "" ? attributes : null;
}

/** The name without its namespace prefix: "x:row" is a row. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

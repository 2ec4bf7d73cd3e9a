/** A Map, since an object also answers to names that every object has ("constructor"). */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]+));|&/g;
const LAST_CODE_POINT = 0x10ffff;

/** XML text as it was meant: line ends as one sign, references resolved. Null when a reference is not one of XML's own. */
export function decodeXmlText(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  const unknown: string[] = [];
  const decoded = text.replace(REFERENCE, (written: string, hex?: string, decimal?: string, name?: string) => {
    const letter = name === undefined ? fromCode(hex, decimal) : NAMED.get(name);
    if (letter === undefined) unknown.push(written);
    return letter ?? "";
  });
  return unknown.length === 0 ? decoded : null;
}

function fromCode(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The signs that XML cannot hold are written `_xHHHH_` in strings of a workbook (ISO 29500-1, ST_Xstring). */
export function decodeXstring(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

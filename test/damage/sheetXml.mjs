// Cells in the text of a sheet, as the writer writes them.
const CELL = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const LETTERS = 26;
const BEFORE_A = 64;

export const columnNumber = (letters) =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);

export const columnLetters = (number) =>
  number === 0
    ? ""
    : columnLetters(Math.floor((number - 1) / LETTERS)) + String.fromCharCode(((number - 1) % LETTERS) + BEFORE_A + 1);

/** Every cell of a sheet with its place, its format and what stands in it. */
export function cellsOf(xml) {
  return [...xml.matchAll(CELL)].map(({ index, 0: written, 1: letters, 2: row, 3: attributes, 4: inside }) => ({
    index,
    written,
    column: columnNumber(letters),
    row: Number(row),
    attributes,
    format: / s="(\d+)"/.exec(attributes)?.[1] ?? "0",
    inside: inside ?? "",
  }));
}

/** The cells of a table, its headers included. */
export const cellsOfTable = (xml, { top, left, bottom, right }) =>
  cellsOf(xml).filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);

/** The text with some of its cells written anew; `write` gives the new cell, or "" for none. */
export function rewriteCells(xml, cells, write) {
  const fromTheEnd = [...new Set(cells)].sort((one, other) => other.index - one.index);
  return fromTheEnd.reduce(
    (text, cell) => text.slice(0, cell.index) + write(cell) + text.slice(cell.index + cell.written.length),
    xml,
  );
}

/** A cell of the same place and format with other contents; `attributes` such as t="b". */
export const cellWith = ({ row, column, format }, attributes, inside) =>
  `<c r="${columnLetters(column)}${row}" s="${format}"${attributes}>${inside}</c>`;

export const textCell = (cell, text) =>
  cellWith(cell, ' t="inlineStr"', `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`);

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const PLAIN_NUMBER = /^<v>-?[\d.]+<\/v>$/;

export const isNumberCell = ({ attributes, inside }) => !/ t=/.test(attributes) && PLAIN_NUMBER.test(inside);
export const isFilledCell = ({ inside }) => inside !== "";

/** At most `most` cells of the body of a table, mostly wanted ones; none where it has no body. */
export function pickCells(xml, table, chance, { isWanted = isFilledCell, most = 3 } = {}) {
  const body = cellsOfTable(xml, table).filter(({ row }) => row > table.top);
  const wanted = body.filter(isWanted);
  const from = wanted.length === 0 || chance.oneIn(5) ? body : wanted;
  if (from.length === 0) return [];
  return Array.from({ length: 1 + chance.below(most) }, () => chance.pick(from));
}

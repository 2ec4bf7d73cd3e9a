// Damage to the shape of a table: its headers, rows, columns, name and area.
import { cellsOfTable, cellWith, columnLetters, rewriteCells, textCell } from "./sheetXml.mjs";

const HEADERS = [
  "",
  " ",
  "Trin",
  "Skole-id",
  "Beløb",
  "2026",
  "2030",
  "0.kl",
  "11.kl",
  "Kolonne1",
  "__proto__",
  "Nøgle 2",
  "Grade 4",
];

/** A header is renamed, blanked, or becomes that of another column; in the cell, and often in the table's list too. */
export function header(draft, chance) {
  const table = chance.pick(draft.tables);
  const xml = draft.text(table.sheetPart);
  const headers = cellsOfTable(xml, table).filter(({ row }) => row === table.top);
  const [cell, other] = [chance.pick(headers), chance.pick(headers)];
  const isDouble = chance.oneIn(3);
  const anew = isDouble
    ? cellWith(cell, other.attributes.replace(/ s="\d+"/, ""), other.inside)
    : textCell(cell, chance.pick(HEADERS));
  draft.setText(
    table.sheetPart,
    rewriteCells(xml, [cell], () => (chance.oneIn(8) ? "" : anew)),
  );
  if (chance.oneIn(2)) renameColumn(draft, table, cell.column - table.left, chance.pick(HEADERS));
}

function renameColumn(draft, { tablePart }, at, name) {
  let column = -1;
  const rename = (written) => (++column === at ? written.replace(/ name="[^"]*"/, ` name="${name}"`) : written);
  draft.setText(tablePart, draft.text(tablePart).replace(/<tableColumn [^>]*>/g, rename));
}

const ROW = /<row r="(\d+)".*?(?:<\/row>)/gs;

const rowsOf = (xml, table) =>
  [...xml.matchAll(ROW)]
    .map(({ index, 0: written, 1: row }) => ({ index, written, row: Number(row) }))
    .filter(({ row }) => row > table.top && row <= table.bottom);

/** Damage to one row of a table that holds something. */
const inRow = (change) => (draft, chance) => {
  const table = chance.pick(draft.tables);
  const xml = draft.text(table.sheetPart);
  const rows = rowsOf(xml, table);
  if (rows.length === 0) return;
  const row = chance.pick(rows);
  const anew = change(row, rows, chance);
  draft.setText(table.sheetPart, xml.slice(0, row.index) + anew + xml.slice(row.index + row.written.length));
};

const moveRow = ({ written, row }, to) => written.replaceAll(new RegExp(`(r="[A-Z]*)${row}"`, "g"), `$1${to}"`);

/** A row says what another says; or the same row of the sheet stands there twice. */
export const doubleRow = inRow((row, rows, chance) =>
  chance.oneIn(4) ? row.written + row.written : moveRow(chance.pick(rows), row.row),
);

export const removeRow = inRow((row, rows, chance) => (chance.oneIn(4) ? row.written.replace(/<c .*<\/c>/s, "") : ""));

const NAMES = [
  "",
  "Tabel1",
  "Elevtal",
  "Skoler",
  "Schools",
  "Parametre",
  "Modeller",
  "__proto__",
  "Kurver",
  "Elevtal2",
  "elevtal ",
];

export function tableName(draft, chance) {
  const { tablePart } = chance.pick(draft.tables);
  const name = chance.pick(NAMES);
  draft.setText(tablePart, draft.text(tablePart).replace(/( name| displayName)="[^"]*"/g, `$1="${name}"`));
}

/** The area grows, shrinks or moves by a few rows or columns, or is no area. */
export function tableArea(draft, chance) {
  const { tablePart, left, top, right, bottom } = chance.pick(draft.tables);
  const near = (place) => Math.max(1, place + chance.below(5) - 2);
  const moved = `${columnLetters(near(left))}${near(top)}:${columnLetters(near(right))}${near(bottom)}`;
  const grown = `${columnLetters(left)}${top}:${columnLetters(right)}${bottom + chance.below(70_000)}`;
  const odd = chance.pick(["", "A1", "A:C", "C9:A1", "A0:B2", "A1:XFE2", "A1:XFD1048576", "#REF!", "A1:B2:C3"]);
  const area = chance.pick([moved, moved, grown, odd]);
  draft.setText(tablePart, draft.text(tablePart).replace(/ ref="[^"]*"/g, ` ref="${area}"`));
}

/** Two columns change places, headers and all: nothing that people see has changed its meaning. */
export function moveColumn(draft, chance) {
  const table = chance.pick(draft.tables);
  const xml = draft.text(table.sheetPart);
  const cells = cellsOfTable(xml, table);
  const width = table.right - table.left + 1;
  const [one, other] = [table.left + chance.below(width), table.left + chance.below(width)];
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const moved = cells.filter(({ column }) => column === one || column === other);
  const anew = rewriteCells(xml, moved, (cell) => {
    const from = at.get(`${cell.row} ${cell.column === one ? other : one}`);
    return from ? cellWith(cell, from.attributes, from.inside).replace(/ s="\d+"/, "") : "";
  });
  draft.setText(table.sheetPart, anew);
}

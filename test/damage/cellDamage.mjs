// Cells that hold something else than they should.
import { DATES, ERRORS, NUMBERS, TEXTS } from "./oddValues.mjs";
import { cellsOfTable, cellWith, isNumberCell, pickCells, rewriteCells, textCell } from "./sheetXml.mjs";

/** Damage that writes some cells of one table anew. */
const inCells = (write, which) => (draft, chance) => {
  const table = chance.pick(draft.tables);
  const xml = draft.text(table.sheetPart);
  const anew = rewriteCells(xml, pickCells(xml, table, chance, which), (cell) => write(cell, chance, draft));
  draft.setText(table.sheetPart, anew);
};

export const text = inCells((cell, chance) => textCell(cell, chance.pick(TEXTS)));

const NUMBER_CELLS = { isWanted: isNumberCell };
const MANY_NUMBERS = { isWanted: isNumberCell, most: 12 };

export const number = inCells((cell, chance) => cellWith(cell, "", `<v>${chance.pick(NUMBERS)}</v>`), NUMBER_CELLS);

/** Numbers that somebody might have typed: another amount, a digit too many. Texts and (mostly) years are left alone. */
export const nearNumber = inCells((cell, chance) => {
  const was = isNumberCell(cell) ? Number(/[-\d.]+/.exec(cell.inside)[0]) : null;
  if (was === null || (was > 2000 && was < 2100 && !chance.oneIn(10))) return cell.written;
  const odd = [was / 3, was + 0.25, -was];
  const likely = [was * 10, was + 1, Math.max(0, was - 1), Math.floor(was / 2), chance.below(30), 0];
  return cellWith(cell, "", `<v>${chance.pick(chance.oneIn(10) ? odd : likely)}</v>`);
}, MANY_NUMBERS);

export const error = inCells((cell, chance) => cellWith(cell, ' t="e"', `<v>${chance.pick(ERRORS)}</v>`));

export const boolean = inCells((cell, chance) =>
  cellWith(cell, ' t="b"', `<v>${chance.pick(["0", "1", "true", "2"])}</v>`),
);

const FORMATS_END = "</cellXfs>";

/** Dates as Excel makes them of 4-6: a number in a cell whose format is a date; or written out in a cell of type d. */
export const date = inCells((cell, chance, draft) => {
  if (chance.oneIn(3)) return cellWith(cell, ' t="d"', `<v>${chance.pick(DATES)}</v>`);
  const styles = draft.text("xl/styles.xml");
  const formats = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf(FORMATS_END)).split("<xf ").length - 1;
  draft.setText("xl/styles.xml", styles.replace(FORMATS_END, `<xf numFmtId="14"/>${FORMATS_END}`));
  return cellWith({ ...cell, format: String(formats) }, "", `<v>${chance.pick(["46118", "0.5", "-3", "1e12"])}</v>`);
});

export const formula = inCells((cell, chance) =>
  chance.pick([
    cellWith(cell, "", "<f>1+1</f>"),
    cellWith(cell, "", "<f>1+1</f><v></v>"),
    cellWith(cell, "", "<f>1+1</f><v>2</v>"),
    cellWith(cell, ' t="str"', '<f>"a"&amp;"b"</f><v>ab</v>'),
    cellWith(cell, ' t="e"', "<f>1/0</f><v>#DIV/0!</v>"),
    cellWith(cell, "", '<f t="shared" si="0"/>'),
  ]),
);

/** Cells that contradict the file: a text number that there is not, a type that there is not. */
export const impossible = inCells((cell, chance) =>
  chance.pick([
    cellWith(cell, ' t="s"', `<v>${chance.pick(["99999", "-1", "1.5", "", "0"])}</v>`),
    cellWith(cell, ' t="zz"', "<v>1</v>"),
    cellWith(cell, ' t="inlineStr"', "<v>1</v>"),
    cellWith(cell, "", "<v>1</v><v>2</v>"),
    cellWith({ ...cell, format: "9999" }, "", "<v>1</v>"),
  ]),
);

export const blank = inCells((cell, chance) => (chance.oneIn(2) ? "" : cellWith(cell, "", "")));

/** A cell holds what another of its table (or of its column) holds: words that are known, where they mean something else. */
export function exchangeCells(draft, chance) {
  const table = chance.pick(draft.tables);
  const xml = draft.text(table.sheetPart);
  const others = cellsOfTable(xml, table);
  const isSameColumn = chance.below(3) > 0;
  const anew = rewriteCells(xml, pickCells(xml, table, chance), (cell) => {
    const column = others.filter(({ column, row }) => column === cell.column && row > table.top);
    const { attributes, inside } = chance.pick(isSameColumn ? column : others);
    return cellWith(cell, attributes.replace(/ s="\d+"/, ""), inside);
  });
  draft.setText(table.sheetPart, anew);
}

import { damaged } from "../fileFault.js";
import { SHEET_ROWS } from "../limits.js";
import type { Attributes } from "../xml/readTag.js";
import { scanXml } from "../xml/scanXml.js";
import { readCellReference, type CellPlace } from "./cellReference.js";
import { collectText } from "./collectText.js";

/** A cell as its sheet writes it. `text` stands in `v` (null without one), `inline` in `is`; `format` is its `s`. */
export interface WrittenCell {
  readonly type: string;
  readonly format: number;
  text: string | null;
  inline: string | null;
  hasFormula: boolean;
}

/** Asked about every cell of a sheet in turn, and given those it wants. */
export interface CellListener {
  readonly wants: (place: CellPlace) => boolean;
  readonly take: (place: CellPlace, cell: WrittenCell) => void;
}

/** Goes through the cells of a sheet in the order of the file; throws a FileFault where one stands on no sheet. */
export function scanCells(xml: string, part: string, listener: CellListener): void {
  const scan = new CellScan(part, listener);
  scanXml(xml, part, {
    open: (tag, attributes) => scan.open(tag, attributes),
    close: (tag) => scan.close(tag),
    text: (text) => scan.text(text),
  });
}

class CellScan {
  readonly #part: string;
  readonly #listener: CellListener;
  readonly #inline = collectText();
  #isData = false;
  #isValue = false;
  #place: CellPlace = { row: 0, column: 0 };
  #cell: WrittenCell | null = null;

  constructor(part: string, listener: CellListener) {
    this.#part = part;
    this.#listener = listener;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === "sheetData") this.#isData = true;
    if (!this.#isData) return;
    if (tag === "row") this.#startRow(attributes.get("r"));
    if (tag === "c") this.#startCell(attributes);
    if (this.#cell === null) return;
    this.#inline.open(tag);
    this.#isValue = tag === "v";
    if (tag === "v") this.#cell.text = "";
    if (tag === "f") this.#cell.hasFormula = true;
    if (tag === "is") this.#inline.start();
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#isValue) this.#cell.text = (this.#cell.text ?? "") + text;
    else this.#inline.text(text);
  }

  close(tag: string): void {
    if (tag === "sheetData") this.#isData = false;
    if (this.#cell === null) return;
    this.#inline.close(tag);
    this.#isValue = false;
    if (tag === "is") this.#cell.inline = this.#inline.read();
    if (tag === "c") this.#finishCell(this.#cell);
  }

  /** Rows and cells may leave out where they stand; they then follow the one before (ISO 29500-1, 18.3.1.73 and 18.3.1.4). */
  #startRow(written: string | undefined): void {
    const row = written === undefined ? this.#place.row + 1 : Number(written);
    if (!Number.isInteger(row) || row < 1 || row > SHEET_ROWS) damaged(this.#part, "cell", written);
    this.#place = { row, column: 0 };
  }

  #startCell(attributes: Attributes): void {
    const written = attributes.get("r");
    const next = { row: this.#place.row, column: this.#place.column + 1 };
    const place = written === undefined ? next : readCellReference(written);
    this.#place = place ?? damaged(this.#part, "cell", written);
    if (!this.#listener.wants(this.#place)) return;
    const format = Number(attributes.get("s") ?? "0");
    this.#cell = { type: attributes.get("t") ?? "n", format, text: null, inline: null, hasFormula: false };
  }

  #finishCell(cell: WrittenCell): void {
    this.#cell = null;
    this.#listener.take(this.#place, cell);
  }
}

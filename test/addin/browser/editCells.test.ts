import { PortFault } from "../../../addin/app/portFault.js";
import { EMPTY_BOOK, type BrowserBook } from "../../../addin/browser/book/browserBook.js";
import { withEdits } from "../../../addin/browser/book/editCells.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";

/** Headers in B3 and C3, so that the body is B4:C5. */
const SCHOOLS: RawTable = {
  name: "Skoler",
  sheet: "Skolerne",
  firstRow: 3,
  firstColumn: 2,
  headers: ["Skole-id", "Skole"],
  rows: [["101", "Engskolen"], ["102"]],
};
const NEW: RawTable = { ...SCHOOLS, name: "Ny", sheet: "Nyt ark", rows: [[null, ""]] };

const BOOK: BrowserBook = {
  ...EMPTY_BOOK,
  sheets: [SCHOOLS, NEW].map((table) => ({ name: table.sheet, kind: "input", description: null, tables: [table] })),
};

const rowsOf = (book: BrowserBook, sheet: number): RawTable["rows"] | undefined => book.sheets[sheet]?.tables[0]?.rows;
const edit = (address: string, value: string | null, sheet = "Skolerne"): BrowserBook =>
  withEdits(BOOK, { cells: [{ sheet, address, value }], append: [] });

function faultOf(work: () => unknown): PortFault | null {
  try {
    work();
    return null;
  } catch (thrown) {
    if (thrown instanceof PortFault) return thrown;
    throw thrown;
  }
}

describe("Edits of cells", () => {
  test("change the cell at its address and nothing else; the old book is as it was", () => {
    const edited = edit("C4", "Engskolen ved åen");
    expect(rowsOf(edited, 0)).toEqual([["101", "Engskolen ved åen"], ["102"]]);
    expect(edited.sheets[1]).toBe(BOOK.sheets[1]);
    expect(rowsOf(BOOK, 0)).toEqual([["101", "Engskolen"], ["102"]]);
  });

  test("find the sheet whatever the case, and fill a row that was shorter than the headers", () => {
    expect(rowsOf(edit("C5", "Skovskolen", "SKOLERNE"), 0)).toEqual([
      ["101", "Engskolen"],
      ["102", "Skovskolen"],
    ]);
  });

  test("may empty a cell", () => {
    expect(rowsOf(edit("C4", null), 0)?.[0]).toEqual(["101", null]);
  });

  test.each(["C3", "A4", "D4", "C6"])(
    "outside the body of a table are a fault that names the place (%s)",
    (address) => {
      expect(faultOf(() => edit(address, "x"))).toMatchObject({ kind: "placeGone", place: `Skolerne!${address}` });
    },
  );

  test("on a sheet that is not there are the same fault", () => {
    expect(faultOf(() => edit("C4", "x", "Intet ark"))).toMatchObject({ kind: "placeGone", place: "Intet ark!C4" });
  });

  test("are all made or none: a later one that cannot be made changes nothing", () => {
    const cells = [
      { sheet: "Skolerne", address: "C4", value: "x" },
      { sheet: "Skolerne", address: "C9", value: "y" },
    ];
    expect(faultOf(() => withEdits(BOOK, { cells, append: [] }))?.kind).toBe("placeGone");
    expect(rowsOf(BOOK, 0)?.[0]).toEqual(["101", "Engskolen"]);
  });
});

describe("Rows that are appended", () => {
  const append = (table: string): BrowserBook =>
    withEdits(BOOK, { cells: [], append: [{ table, rows: [["103", "Åskolen"]] }] });

  test("come last in the table, whatever the case of its name", () => {
    expect(rowsOf(append("skoler"), 0)).toEqual([["101", "Engskolen"], ["102"], ["103", "Åskolen"]]);
  });

  test("take the place of the one blank row of a new table", () => {
    expect(rowsOf(append("Ny"), 1)).toEqual([["103", "Åskolen"]]);
  });

  test("in a table that is not there are a fault that names it", () => {
    expect(faultOf(() => append("Rammer"))).toMatchObject({ kind: "tableMoved", place: "Rammer" });
  });
});

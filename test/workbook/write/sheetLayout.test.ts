import { layoutOf } from "../../../workbook/write/sheetLayout.js";
import type { SheetRow } from "../../../workbook/write/sheet.js";
import { BLANK_SHEET } from "../xlsx/sampleSheets.js";

const PLAIN: SheetRow = { kind: "plain", cells: [] };
const TOTAL: SheetRow = { kind: "total", cells: [] };
const COLUMNS = [{ header: "Skole", format: { kind: "text" } }] as const;

describe("The rows of a sheet", () => {
  test("a title, two title rows and a blank row stand above the headers in row 5", () => {
    const titleRows = [
      { label: "a", value: "b" },
      { label: "c", value: "d" },
    ];
    const sheet = {
      ...BLANK_SHEET,
      title: "T",
      titleRows,
      columns: COLUMNS,
      rows: [PLAIN, PLAIN, TOTAL],
      footnotes: ["x"],
    };
    // Headers in 5, plain rows in 6 and 7, the total in 8, a blank row, the footnote in 10.
    expect(layoutOf(sheet)).toEqual({
      headerRow: 5,
      firstBodyRow: 6,
      lastPlainRow: 7,
      lastBodyRow: 8,
      firstFootnoteRow: 10,
    });
  });

  test("without a title the headers stand in row 1, and without headers the body does", () => {
    expect(layoutOf({ ...BLANK_SHEET, columns: COLUMNS, rows: [PLAIN] })).toMatchObject({
      headerRow: 1,
      firstBodyRow: 2,
      lastBodyRow: 2,
    });
    expect(layoutOf({ ...BLANK_SHEET, rows: [PLAIN] })).toMatchObject({
      headerRow: 0,
      firstBodyRow: 1,
      lastBodyRow: 1,
    });
  });

  test("an empty table has a blank row above its total", () => {
    const sheet = { ...BLANK_SHEET, columns: COLUMNS, table: "Skoler", rows: [TOTAL] };
    expect(layoutOf(sheet)).toMatchObject({ headerRow: 1, firstBodyRow: 2, lastPlainRow: 2, lastBodyRow: 3 });
  });
});

import {
  bookOfTables,
  cellOf,
  deleteSheetAsUser,
  insertRows,
  protect,
  renameAsUser,
  tableNamed,
  typeIn,
  valuesAt,
} from "../../excel/index.js";
import { closePorts, openPort, type OpenPort } from "./openPort.js";
import { SCHOOLS } from "./smallSheets.js";

afterEach(closePorts);

const withSchools = (): Promise<OpenPort> => openPort({ book: bookOfTables([SCHOOLS]) });

describe("Edits of input tables", () => {
  test("numbers, texts and blanks go where they are to go, and stay what they are", async () => {
    const { port, host } = await withSchools();
    await port.editTables({
      cells: [
        { sheet: "Skoler", address: "C2", value: 4100.5 },
        { sheet: "Skoler", address: "B2", value: "2026/27" },
        { sheet: "Skoler", address: "A3", value: 102 },
        { sheet: "Skoler", address: "C3", value: null },
      ],
      append: [],
    });
    expect(tableNamed(host, "Skoler").rows).toEqual([
      ["0101", "2026/27", 4100.5],
      [102, "Bakkeskolen", null],
    ]);
    expect(cellOf(host, "Skoler", "B2").numberFormat).toBe("@");
  });

  test("rows are appended below the last, with its formats", async () => {
    const { port, host } = await withSchools();
    await port.editTables({
      cells: [],
      append: [
        { table: "Skoler", rows: [["0103", "Åskolen", 1]] },
        { table: "Skoler", rows: [["0104", null, null]] },
      ],
    });
    expect(tableNamed(host, "Skoler")).toMatchObject({ address: "A1:C5" });
    expect(valuesAt(host, "Skoler", "A4:C5")).toEqual([
      ["0103", "Åskolen", 1],
      ["0104", null, null],
    ]);
    expect(cellOf(host, "Skoler", "A5").numberFormat).toBe("@");
  });

  test("the blank row of a new table is filled first", async () => {
    const { port, host } = await openPort({ book: bookOfTables([{ ...SCHOOLS, rows: [] }]) });
    await port.editTables({
      cells: [],
      append: [
        {
          table: "Skoler",
          rows: [
            ["0101", "Engskolen", 1],
            ["0102", "Ø", 2],
          ],
        },
      ],
    });
    expect(tableNamed(host, "Skoler")).toMatchObject({
      address: "A1:C3",
      rows: [
        ["0101", "Engskolen", 1],
        ["0102", "Ø", 2],
      ],
    });
  });

  test("a text that was typed as one, such as 27,5, comes back as one where the edits fail", async () => {
    const { port, host } = await withSchools();
    typeIn(host, "Skoler", "C2", "'27,5");
    const edits = {
      cells: [{ sheet: "Skoler", address: "C2", value: 5 }],
      append: [{ table: "Skoler", rows: [[null, null, 1]] }],
    };
    const start = host.save();
    host.trace.clear();
    await port.editTables(edits);
    const { actions } = host.trace;
    host.restore(start);
    host.faults.failAt(actions, "Conflict");
    await expect(port.editTables(edits)).rejects.toMatchObject({ kind: "conflict", isWhole: true });
    expect(tableNamed(host, "Skoler").rows[0]).toEqual(["0101", "Engskolen", "27,5"]);
  });

  test.each([
    [
      "a sheet that is gone",
      "placeGone",
      "Skoler!C2",
      { cells: [{ sheet: "Skoler", address: "C2", value: 1 }], append: [] },
    ],
    [
      "a table that is gone",
      "tableMoved",
      "Skoler",
      { cells: [], append: [{ table: "Skoler", rows: [["1", null, null]] }] },
    ],
  ] as const)("%s is a fault before anything is touched", async (_, kind, place, edits) => {
    const { port, host } = await openPort({ book: bookOfTables([{ ...SCHOOLS, name: "Andre", sheet: "A" }, SCHOOLS]) });
    deleteSheetAsUser(host, "Skoler");
    const other = { sheet: "A", address: "C2", value: 1 };
    await expect(port.editTables({ ...edits, cells: [other, ...edits.cells] })).rejects.toMatchObject({
      ...{ kind, place, isWhole: true },
    });
    expect(valuesAt(host, "A", "C2")).toEqual([[4000]]);
  });

  test("a cell outside every table, a row of another width and a protected sheet are faults too", async () => {
    const { port, host } = await withSchools();
    const cell = (address: string) => ({ cells: [{ sheet: "Skoler", address, value: 1 }], append: [] });
    await expect(port.editTables(cell("F20"))).rejects.toMatchObject({ kind: "tableMoved", place: "Skoler!F20" });
    const narrow = { cells: [], append: [{ table: "Skoler", rows: [["1", "2"]] }] };
    await expect(port.editTables(narrow)).rejects.toMatchObject({ kind: "tableMoved", place: "Skoler" });
    protect(host, "Skoler");
    await expect(port.editTables(cell("C2"))).rejects.toMatchObject({ kind: "sheetProtected", place: "Skoler" });
    expect(tableNamed(host, "Skoler").rows).toEqual(SCHOOLS.rows);
  });

  test("cells are found by their place, also after rows were inserted and the sheet was renamed", async () => {
    const { port, host } = await withSchools();
    insertRows(host, "Skoler", 0);
    renameAsUser(host, "Skoler", "Vores skoler");
    await port.editTables({ cells: [{ sheet: "Vores skoler", address: "B2", value: "Ny skole" }], append: [] });
    expect(valuesAt(host, "Vores skoler", "B2")).toEqual([["Ny skole"]]);
  });
});

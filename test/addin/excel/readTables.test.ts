import type { RawTable } from "../../../workbook/read/rawTable.js";
import { exampleSheets } from "../../../workbook/write/templateSheets.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { bookOfTables, emptyBook, insertRows, typeIn } from "../../excel/index.js";
import { exampleTables, inputSheets } from "./exampleSheets.js";
import { closePorts, openPort, work } from "./openPort.js";
import { SCHOOLS } from "./smallSheets.js";

const A_WHILE = 180_000;

afterEach(closePorts);

describe("Tables read from Excel", () => {
  test(
    "are those that the file of the same sheets holds, in its order",
    async () => {
      const { port } = await openPort({ book: emptyBook("Ark1") });
      await port.insertSheets(inputSheets(), work());
      const bytes = await writeXlsx(exampleSheets(exampleTables(), "da"), {
        ...{ title: "", subject: "", creator: "", language: "da" },
      });
      const file = await readXlsx(bytes);
      expect(await port.readTables()).toEqual(file.ok ? file.tables : file.issue);
    },
    A_WHILE,
  );

  test("come in two round trips: one to find them, one to read them all", async () => {
    const { port, host } = await openPort({ book: bookOfTables([SCHOOLS, { ...SCHOOLS, name: "Andre", sheet: "B" }]) });
    host.trace.clear();
    expect(await port.readTables()).toEqual([SCHOOLS, { ...SCHOOLS, name: "Andre", sheet: "B" }]);
    expect(host.trace.syncs).toBe(2);
  });

  test("come sheet by sheet as the tabs stand, and from the top of each sheet", async () => {
    const below: RawTable = { ...SCHOOLS, name: "A", firstRow: 10 };
    const first: RawTable = { ...SCHOOLS, name: "B", sheet: "Ark1", firstColumn: 3 };
    const { port } = await openPort({ book: bookOfTables([below, first, SCHOOLS]) });
    expect((await port.readTables()).map(({ name }) => name)).toEqual(["Skoler", "A", "B"]);
  });

  test("hold what was typed: Danish numbers in texts, dates that were bands of grades, errors, and ids with noughts", async () => {
    const broken: RawTable = { ...SCHOOLS, rows: [SCHOOLS.rows[0] ?? [], ["0102", null, { error: "#DIV/0!" }]] };
    const { port, host } = await openPort({ book: bookOfTables([broken]) });
    for (const [address, typed] of [
      ["C2", "'1.234,5"],
      ["B2", "4-6"],
      ["B3", "#tag"],
    ] as const)
      typeIn(host, "Skoler", address, typed);
    const [table] = await port.readTables();
    expect(table?.rows).toEqual([
      ["0101", { date: expect.any(Number) as number }, "1.234,5"],
      ["0102", "#tag", { error: "#DIV/0!" }],
    ]);
  });

  test("are found again where the user has moved their columns and added rows", async () => {
    const { port, host } = await openPort({ book: bookOfTables([{ ...SCHOOLS, firstRow: 4, firstColumn: 2 }]) });
    insertRows(host, "Skoler", 1);
    const [table] = await port.readTables();
    expect(table).toMatchObject({
      firstRow: 4,
      firstColumn: 2,
      rows: [SCHOOLS.rows[0], [null, null, null], SCHOOLS.rows[1]],
    });
  });

  test("leave out the row of totals", async () => {
    const { port, Excel } = await openPort({ book: bookOfTables([SCHOOLS]) });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Skoler");
      table.showTotals = true;
      await context.sync();
    });
    expect(await port.readTables()).toEqual([SCHOOLS]);
  });

  test("a workbook without tables has none, and one that is closed is a fault", async () => {
    const { port, host } = await openPort({ book: emptyBook("Ark1") });
    expect(await port.readTables()).toEqual([]);
    host.close();
    await expect(port.readTables()).rejects.toMatchObject({ name: "PortFault", kind: "workbookClosed", isWhole: true });
  });
});

describe("A large table", () => {
  const ROWS = 20_000;
  const COLUMNS = 15;
  const large: RawTable = {
    ...{ name: "Elevtal", sheet: "Elevtal", firstRow: 1, firstColumn: 1 },
    headers: Array.from({ length: COLUMNS }, (_, column) => `Kolonne ${column}`),
    rows: Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_unused, column) => row * 100 + column),
    ),
  };

  test(
    "of 20,000 rows is read in two round trips on Windows",
    async () => {
      const { port, host } = await openPort({ book: bookOfTables([large]) });
      host.trace.clear();
      expect(await port.readTables()).toEqual([large]);
      expect(host.trace.syncs).toBe(2);
    },
    A_WHILE,
  );

  test(
    "is read in parts where Excel on the web says it is too much",
    async () => {
      const { port, host } = await openPort({ book: bookOfTables([large]), platform: "web" });
      host.trace.clear();
      expect(await port.readTables()).toEqual([large]);
      // To find it, to be refused, to see its size, and four times 6,666 rows at most.
      expect(host.trace.syncs).toBe(3 + 4);
    },
    A_WHILE,
  );
});

import { readXlsx } from "hucre/xlsx";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { emptyBook, sheetNames, valuesAt, type EmulatedExcel } from "../../excel/index.js";
import { exampleResults, inputSheets } from "./exampleSheets.js";
import { closePorts, openPort, work } from "./openPort.js";

const A_WHILE = 120_000;

afterEach(closePorts);

/** Cell by cell: what the command line writes into a file, and what stands in Excel. Blank cells at the ends do not count. */
async function expectSameAsFile(host: EmulatedExcel, sheets: readonly Sheet[]): Promise<number> {
  const bytes = await writeXlsx(sheets, { title: "", subject: "", creator: "", language: "da" });
  const file = await readXlsx(bytes);
  let compared = 0;
  for (const { name, rows } of file.sheets) {
    const inExcel = valuesAt(host, name);
    const places = Array.from({ length: Math.max(rows.length, inExcel.length) }, (_, row) => row).flatMap((row) =>
      Array.from({ length: Math.max(rows[row]?.length ?? 0, inExcel[row]?.length ?? 0) }, (_unused, column) => {
        compared += 1;
        return { row: row + 1, column, file: rows[row]?.[column] ?? null, excel: inExcel[row]?.[column] ?? null };
      }),
    );
    expect({ name, differ: places.filter(({ file: left, excel }) => left !== excel) }).toEqual({ name, differ: [] });
  }
  return compared;
}

describe("Sheets written to Excel", () => {
  test(
    "the example municipality stands there cell by cell as in the file of the command line",
    async () => {
      const { port, host } = await openPort({ book: emptyBook("Ark1") });
      const sheets = inputSheets();
      const written = await port.insertSheets(sheets, work());
      expect(sheetNames(host)).toEqual(["Ark1", ...sheets.map(({ name }) => name)]);
      expect(written.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
      expect(await expectSameAsFile(host, sheets)).toBeGreaterThan(5_000);
    },
    A_WHILE,
  );

  test(
    "so do its results, and writing them again replaces them",
    async () => {
      const { port, host } = await openPort({ book: emptyBook("Ark1") });
      const sheets = exampleResults();
      await port.writeResults(sheets, work());
      await port.writeResults(sheets, work());
      expect(sheetNames(host)).toEqual(["Ark1", ...sheets.map(({ name }) => name)]);
      expect(await port.resultSheets()).toEqual(sheets.map(({ name }) => name));
      expect(await expectSameAsFile(host, sheets)).toBeGreaterThan(2_000);
    },
    A_WHILE,
  );
});

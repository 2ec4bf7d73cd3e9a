import { sealedBook } from "../../../addin/present/sealedBook.js";
import { readSeals } from "../../../workbook/seal/readSeals.js";
import { sealTables } from "../../../workbook/seal/sealTables.js";
import { isSealTable } from "../../../workbook/seal/sealTableNames.js";
import { bookOfSheets, bookOfTables, renameAsUser, sheetNames } from "../../excel/index.js";
import { readInput } from "../../support/fixture.js";
import { exampleTables, inputSheets } from "./exampleSheets.js";
import { closePorts, openPort, work, type OpenPort } from "./openPort.js";
import { plainSheet, SCHOOLS, SEALED, sealSheets } from "./smallSheets.js";

jest.setTimeout(120_000);
afterEach(closePorts);

/** Seals that came with a file, the second of them on a sheet before the first. */
const withSeals = (): Promise<OpenPort> => openPort({ book: bookOfTables([...[...SEALED].reverse(), SCHOOLS]) });

describe("Seals written in Excel", () => {
  test("take the place of those that a file brought along, and of those written before; results and input stay", async () => {
    const { port, host } = await withSeals();
    await port.writeResults([plainSheet("Kontrol", "1")], work());
    const [schools] = (await port.readTables()).filter(({ name }) => name === "Skoler");
    for (const date of ["2026-06-01", "2026-07-01"]) {
      await port.writeSeals(sealSheets(date), work());
      const tables = await port.readTables();
      expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual([
        ["Skoler", "Skoler"],
        ["Forseglinger", "Forseglinger"],
        ["ForsegledeRækker", "ForsegledeRækker"],
      ]);
      expect(tables[0]).toEqual(schools);
      expect(sheetNames(host)).toEqual(["Skoler", "Kontrol", "Forseglinger", "ForsegledeRækker"]);
    }
    expect(await port.resultSheets()).toEqual(["Kontrol"]);
  });

  test("are not written over a sheet of the user's with such a name, nor beside a table of seals that stands elsewhere", async () => {
    const { port, host } = await withSeals();
    renameAsUser(host, "Forseglinger", "Segl");
    await expect(port.writeSeals(sealSheets("2026-06-01"), work())).rejects.toMatchObject({
      ...{ kind: "nameTaken", place: "Forseglinger", isWhole: true },
    });
    renameAsUser(host, "Skoler", "forseglinger");
    await expect(port.writeSeals(sealSheets("2026-06-01"), work())).rejects.toMatchObject({ kind: "nameTaken" });
    expect(sheetNames(host)).toEqual(["ForsegledeRækker", "Segl", "forseglinger"]);
  });

  test("of the example are read back cell by cell as they were made", async () => {
    const { port } = await openPort({ book: bookOfSheets(inputSheets()) });
    const asked = { scenario: "Endelig model", date: "2026-03-12", sealedBy: "Byrådet" };
    const sealed = sealedBook(readInput("eksempelkommune"), exampleTables(), asked);
    if (!sealed.ok || sealed.value.kind !== "sealed") throw new Error("The example is not sealed");
    await port.writeSeals(sealed.value.sheets, work());
    const tables = await port.readTables();
    const { seals, issues } = readSeals(tables);
    expect([seals.map(({ scenario, date }) => [scenario, date]), issues]).toEqual([
      [["Endelig model", "2026-03-12"]],
      [],
    ]);
    const cells = tables
      .filter(({ name }) => isSealTable(name))
      .map(({ name, headers, rows }) => ({ name, headers, rows }));
    expect(cells).toEqual(sealTables(seals, "da").map(({ name, headers, rows }) => ({ name, headers, rows })));
  });
});

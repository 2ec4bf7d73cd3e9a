import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCsvFolder } from "../../cli/readCsvFolder.js";
import type { RawTable } from "../../workbook/read/rawTable.js";

const FIXTURES = path.join(process.cwd(), "fixtures");
const BYTE_ORDER_MARK = "\uFEFF";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tildel-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}

function onlyTable(): RawTable {
  const [table, ...others] = readCsvFolder(folder);
  if (!table || others.length > 0) throw new Error(`One table was expected, not ${others.length + 1}`);
  return table;
}

function foldersBelow(place: string): readonly string[] {
  const below = readdirSync(place).filter((name) => statSync(path.join(place, name)).isDirectory());
  return [place, ...below.flatMap((name) => foldersBelow(path.join(place, name)))];
}

describe("the tables of a folder", () => {
  it("have the Danish names of the workbook's tables, each on a sheet of its own from cell A1", () => {
    const names = {
      "aendringer.csv": "Ændringer",
      "elevtal.csv": "Elevtal",
      "fremskrivning.csv": "Fremskrivning",
      "klasselofter.csv": "Klasselofter",
      "kurver.csv": "Kurver",
      "modeller.csv": "Modeller",
      "noegletal.csv": "Nøgletal",
      "nuvaerende.csv": "Nuværende",
      "opsaetning.csv": "Opsætning",
      "parametre.csv": "Parametre",
      "rammer.csv": "Rammer",
      "samlaesning.csv": "Samlæsning",
      "scenarier.csv": "Scenarier",
      "skoler.csv": "Skoler",
    };
    for (const name of Object.keys(names)) write(name, "Kilde\n");

    const tables = readCsvFolder(folder);

    expect(tables.map(({ name }) => name)).toEqual(Object.values(names));
    expect(tables.map(({ sheet }) => sheet)).toEqual(Object.values(names));
    for (const { firstRow, firstColumn } of tables) expect([firstRow, firstColumn]).toEqual([1, 1]);
  });

  it("come in the order of their file names, whatever order they were written in", () => {
    for (const name of ["skoler.csv", "elevtal.csv", "modeller.csv"]) write(name, "Kilde\n");
    expect(readCsvFolder(folder).map(({ name }) => name)).toEqual(["Elevtal", "Modeller", "Skoler"]);
  });

  it("leave out worked results, other files and folders, but keep a CSV file of an unknown name", () => {
    for (const name of ["forventet.csv", "forventet-konsekvens.csv", "README.md"]) write(name, "Kilde\n");
    mkdirSync(path.join(folder, "under"));
    write("skolerne.csv", "Kilde\n");
    expect(onlyTable().name).toBe("skolerne");
  });

  it("have no headers and no rows where the file is empty", () => {
    write("skoler.csv", "");
    expect(onlyTable()).toMatchObject({ name: "Skoler", headers: [], rows: [] });
  });
});

describe("the text of a file", () => {
  it("is the same with a byte-order mark and without, and with the line ends of Windows", () => {
    const content = "Skole-id;Skole\n103;Åskolen\n";
    for (const written of [content, BYTE_ORDER_MARK + content, content.replaceAll("\n", "\r\n")]) {
      write("skoler.csv", written);
      expect(onlyTable()).toMatchObject({ headers: ["Skole-id", "Skole"], rows: [["103", "Åskolen"]] });
    }
  });

  it("keeps æ, ø and å where Excel saved the file as plain CSV in Windows-1252", () => {
    write("skoler.csv", Buffer.from("Skole-id;Skole\n1;Æblehøjskolen ved åen\n", "latin1"));
    expect(onlyTable().rows).toEqual([["1", "Æblehøjskolen ved åen"]]);
  });

  it("keeps a blank line as a blank row, so that the next row keeps its number", () => {
    write("skoler.csv", "Skole-id;Skole\n1;A\n\n2;B\n");
    expect(onlyTable().rows).toEqual([
      ["1", "A"],
      [null, null],
      ["2", "B"],
    ]);
  });

  it("fills a short line with blank cells, and keeps what stands beyond the last header", () => {
    write("skoler.csv", "Skole-id;Skole;Areal\n1\n2;B;10;20\n");
    expect(onlyTable().rows).toEqual([
      ["1", null, null],
      ["2", "B", 10, 20],
    ]);
  });

  it("keeps a semicolon in quotes, as in a formula", () => {
    write("modeller.csv", 'Model;Formel\nNy model;"maks(0; 150 - elever) * [tillæg]"\n');
    expect(onlyTable().rows).toEqual([["Ny model", "maks(0; 150 - elever) * [tillæg]"]]);
  });

  it("names the file where a quote is never closed", () => {
    write("modeller.csv", 'Model;Formel\nNy model;"maks(0; 150\n');
    expect(() => readCsvFolder(folder)).toThrow("modeller.csv");
  });
});

describe("the columns of a table", () => {
  it("hold texts where ids, school years, names and words stand, also when they look like numbers", () => {
    write("elevtal.csv", "Skole-id;Matrikel;Skoleår;Elevgruppe;Art;Version;0.kl\n0123;2;2025/26;1;optalt;2;27\n");
    expect(onlyTable().rows).toEqual([["0123", "2", "2025/26", "1", "optalt", "2", 27]]);
  });

  it("hold numbers where numbers stand, and words where a number may be a word", () => {
    write(
      "parametre.csv",
      "Del;Gælder;Trin fra;Enhed;Prisniveau;2026;Kilde\n10;Skole: 103;4;kr;2026;1.250.000,50;2025\n",
    );
    expect(onlyTable().rows).toEqual([["10", "Skole: 103", 4, "kr", 2026, 1250000.5, "2025"]]);
    write(
      "parametre.csv",
      "Del;Gælder;Trin fra;Enhed;Prisniveau;2026\nPulje;;;kr;løbende;resten\nAndel;;;andel;;2/3\n",
    );
    expect(onlyTable().rows).toEqual([
      ["Pulje", null, null, "kr", "løbende", "resten"],
      ["Andel", null, null, "andel", null, "2/3"],
    ]);
  });

  it("are known by their English headers too", () => {
    write("skoler.csv", "School ID;School;Areal\n0123;7;1000\n");
    expect(onlyTable().rows).toEqual([["0123", "7", 1000]]);
  });

  it("may be facts of the municipality's own, which are numbers or texts by what stands there", () => {
    write("skoler.csv", "Skole-id;Skole;Areal;Varme\n1;A;6.200;fjernvarme\n");
    expect(onlyTable().rows).toEqual([["1", "A", 6200, "fjernvarme"]]);
  });
});

describe("every folder under fixtures", () => {
  it.each(foldersBelow(FIXTURES).map((place) => path.relative(FIXTURES, place)))("%s can be read", (place) => {
    for (const { headers, rows } of readCsvFolder(path.join(FIXTURES, place))) {
      for (const row of rows) expect(row.length).toBeGreaterThanOrEqual(headers.length);
    }
  });
});

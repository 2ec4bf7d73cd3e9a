import path from "node:path";
import { readCsvFolder } from "../../../cli/readCsvFolder.js";
import {
  checkInput,
  decimalText,
  MECHANISMS,
  runScenarios,
  type Language,
  type ModelInput,
} from "../../../engine/index.js";
import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { TABLE_LIST } from "../../../workbook/text/tableDictionary.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { exampleTables } from "../../../workbook/write/template/exampleTables.js";
import { exampleSheets, templateSheets } from "../../../workbook/write/templateSheets.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { FIXTURES } from "../../support/fixture.js";
import { packageFaults } from "../xlsx/packageFaults.js";
import { shownRows } from "./shownRows.js";

const LANGUAGES = ["da", "en"] as const;

async function written(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx(sheets, { title: "t", subject: "s", creator: "c", language: "da" });
}

async function readBack(sheets: readonly Sheet[]): Promise<readonly RawTable[]> {
  const read = await readXlsx(await written(sheets));
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  expect(read.issues).toEqual([]);
  return read.tables;
}

/** What a table says, wherever it stands: blank cells at the ends of rows do not count. */
function contentOf(tables: readonly RawTable[]): readonly unknown[] {
  const sorted = [...tables].sort((left, right) => (left.name < right.name ? -1 : 1));
  return sorted.map(({ name, headers, rows }) => ({ name, headers, rows }));
}

function parsed(tables: readonly RawTable[]): ModelInput {
  const result = parseModelInput(tables, { parseFormula: parseUserFormula });
  expect(result.issues).toEqual([]);
  if (!result.ok) throw new Error("The tables have errors");
  return result.value;
}

const EXAMPLE = {
  da: { model: "Eksempelmodel", today: "Eksempel i dag", scenario: "Eksempelscenarie" },
  en: { model: "Example model", today: "Example today", scenario: "Example scenario" },
} as const;

describe.each(LANGUAGES)("The template in %s", (language: Language) => {
  const sheets = templateSheets(language);
  const back = readBack(sheets);

  test("is read back as the tables it was written from", async () => {
    expect(contentOf(await back)).toEqual(contentOf(exampleTables(language)));
  });

  test("is a whole workbook, and every input table stands on a sheet of its own name", async () => {
    expect(packageFaults(await written(sheets))).toEqual([]);
    const tables = await back;
    expect(tables.map(({ name, sheet }) => [name, sheet])).toEqual(
      TABLE_LIST.map(({ label }) => [label[language], label[language]]),
    );
  });

  test("passes the check as it stands, without an error or a remark", async () => {
    expect(checkInput(parsed(await back))).toEqual([]);
  });

  test("can be run: 10 classes × 500.000, 1.300.000 for leadership, 5.000 m² × 100, and the rest of 10 mio.", async () => {
    // Grades 0 to 9 are a class each in 2025/26. In 2026/27 grades 8 and 9 are taught together: 42 pupils are 2 classes.
    const { model, today, scenario } = EXAMPLE[language];
    const run = runScenarios(parsed(await back), { names: [today, model, scenario] });
    if (!run.ok) throw new Error(JSON.stringify(run.issues));
    const amounts = run.value.map(({ parts }) => parts.map(({ total }) => decimalText(total, 0)));
    expect(amounts).toEqual([
      ["9800000"],
      ["5000000", "1300000", "500000", "3200000"],
      ["5200000", "1300000", "500000", "3000000"],
    ]);
  });

  test("marks every row of the example as an example", () => {
    for (const { rows, name } of exampleTables(language)) {
      const word = language === "da" ? /eksempel|E1/i : /example|E1/i;
      for (const row of rows.filter((cells) => !cells.some((cell) => typeof cell === "string" && word.test(cell)))) {
        // Only settings whose value is a year cannot say it.
        expect([name, row.at(-1)]).toEqual([TABLE_LIST[0]?.label[language], 2026]);
      }
    }
  });

  test("explains every table, every column, every mechanism and every parameter", () => {
    const [guide] = sheets;
    const said = new Set((guide ? shownRows(guide) : []).flat());
    const text = [...said].join("\n");
    for (const { label, columns } of TABLE_LIST) {
      expect(text).toContain(label[language]);
      for (const column of columns) expect(said).toContain(column.label[language]);
    }
    for (const { label, parameters } of MECHANISMS) {
      expect(text).toContain(label[language]);
      for (const parameter of parameters) expect(said).toContain(parameter.label[language]);
    }
  });

  test("every column has a note of what it takes", () => {
    for (const { columns } of sheets.slice(1, -1)) {
      for (const { note } of columns) expect(note).toMatch(/\.$/);
    }
  });
});

describe("What may be chosen", () => {
  const sheets = templateSheets("da");
  const sheet = (name: string): Sheet => {
    const found = sheets.find((one) => one.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const choicesOf = (name: string, header: string): Sheet["choices"] => {
    const column = sheet(name).columns.findIndex((one) => one.header === header);
    return sheet(name).choices.filter((list) => list.column === column);
  };

  test("counted or forecast, yes or no, the statuses of a scenario: nothing else", () => {
    expect(choicesOf("Elevtal", "Art")).toEqual([
      expect.objectContaining({ choices: ["optalt", "prognose"], isStrict: true }),
    ]);
    expect(choicesOf("Modeller", "Aktiv")).toEqual([
      expect.objectContaining({ choices: ["ja", "nej"], isStrict: true }),
    ]);
    expect(choicesOf("Scenarier", "Status")).toEqual([
      expect.objectContaining({ choices: ["skitse", "første udkast", "andet udkast", "endelig"], isStrict: true }),
    ]);
  });

  test("mechanisms, parameters, units and settings from the sheet of lists, each range exactly as long as its list", () => {
    const lists = sheet("Lister");
    const formula = choicesOf("Modeller", "Mekanisme")[0]?.choices;
    const mechanisms = shownRows(lists)
      .map(([name]) => name)
      .filter((name) => name !== "");
    expect(mechanisms).toHaveLength(MECHANISMS.length);
    // The title, one title row, a blank row and the headers: the lists begin in row 5.
    expect(formula).toEqual({ formula: `'Lister'!$A$5:$A$${String(4 + MECHANISMS.length)}` });
  });

  test("the schools that stand in Skoler, below its title, two title rows, a blank row and its headers", () => {
    expect(choicesOf("Elevtal", "Skole-id")[0]?.choices).toEqual({ formula: "'Skoler'!$A$6:$A$1006" });
  });

  test("school years and amounts are free", () => {
    expect(choicesOf("Elevtal", "Skoleår")).toEqual([]);
    expect(choicesOf("Rammer", "Beløb")).toEqual([]);
  });

  test("ids, school years and formulas are text, so that 0123, 2025/26 and -1 stay what they are", () => {
    const formats = (name: string, header: string): unknown =>
      sheet(name).columns.find((column) => column.header === header)?.format;
    expect(formats("Skoler", "Skole-id")).toEqual({ kind: "text" });
    expect(formats("Elevtal", "Skoleår")).toEqual({ kind: "text" });
    expect(formats("Modeller", "Formel")).toEqual({ kind: "text" });
    expect(formats("Elevtal", "0.kl")).toEqual({ kind: "general" });
  });
});

describe.each(["mindstekommune", "eksempelkommune", "undtagelser", "egen-formel"])("Tables given from %s", (folder) => {
  const tables = readCsvFolder(path.join(FIXTURES, folder));

  test("are read back as they were given, and parse to the same input", async () => {
    const back = await readBack(exampleSheets(tables, "da"));
    expect(contentOf(back)).toEqual(contentOf(tables));
    const numbers = ({ parts, parameters, pupilCounts }: ModelInput): readonly number[] =>
      [parts, parameters, pupilCounts].map(({ length }) => length);
    expect(numbers(parsed(back))).toEqual(numbers(parsed(tables)));
  });
});

test("A table that holds an error or a date cannot be written, and is never given by a reader of CSV", () => {
  const table = { name: "Skoler", sheet: "Skoler", firstRow: 1, firstColumn: 1, headers: ["Skole-id"], rows: [] };
  expect(() => exampleSheets([{ ...table, rows: [[{ error: "#N/A" }]] }], "da")).toThrow("#N/A");
});

test("A number in a column of texts stays a number, and 0,1 stays 0,1", async () => {
  const table = {
    name: "Skoler",
    sheet: "Skoler",
    firstRow: 1,
    firstColumn: 1,
    headers: ["Skole-id", "Skole", "Andel"],
  };
  const back = await readBack(exampleSheets([{ ...table, rows: [[101, "Engskolen", 0.1]] }], "da"));
  expect(back[0]?.rows).toEqual([[101, "Engskolen", 0.1]]);
});

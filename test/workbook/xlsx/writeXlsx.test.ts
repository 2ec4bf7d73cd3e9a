import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import type { Sheet } from "../../../workbook/write/sheet.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import {
  BLANK_SHEET,
  CONSEQUENCE,
  EXPLANATION,
  MODELS,
  PROPERTIES,
  SAMPLE,
  number,
  plain,
  text,
} from "./sampleSheets.js";

const write = (...sheets: readonly Sheet[]): Promise<Uint8Array> => writeXlsx(sheets, PROPERTIES);

async function tablesOf(...sheets: readonly Sheet[]): Promise<readonly RawTable[]> {
  const result = await readXlsx(await write(...sheets));
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.tables;
}

async function partOf(name: string, ...sheets: readonly Sheet[]): Promise<string> {
  return strFromU8(unzipSync(await write(...sheets))[name] ?? new Uint8Array());
}

/** A table of one column of text (or of a number format) with these cells. */
const column = (cells: Sheet["rows"], format: Sheet["columns"][number]["format"] = { kind: "text" }): Sheet => ({
  ...BLANK_SHEET,
  columns: [{ header: "Tekst", format }],
  rows: cells,
  table: "Tekster",
});

describe("What is written is read as the same table", () => {
  test("with headers, texts, numbers and blanks where they were", async () => {
    const tables = await tablesOf(MODELS);
    expect(tables).toEqual([
      {
        name: "Modeller",
        sheet: "Modeller",
        // The title, one title row and a blank row stand above the headers.
        firstRow: 4,
        firstColumn: 1,
        headers: ["Model", "Nr.", "Del", "Mekanisme", "Aktiv", "Formel", "Note"],
        rows: [
          ["Ny model", 10, "Grundbeløb", "fixedAmount", "ja", null, null],
          [
            "Ny model",
            60,
            "Små skoler",
            "formula",
            "ja",
            "=maks(0; 150 − elever) × [tillæg]",
            "En lang note, der fortæller, hvorfor små skoler får et tillæg, hvem der har ønsket det, og hvornår det er vedtaget i byrådet.",
          ],
        ],
      },
    ]);
  });

  test("without its totals, which stand under the table", async () => {
    const [table] = await tablesOf(CONSEQUENCE);
    expect(table?.rows).toHaveLength(12);
    expect(table?.rows[0]).toEqual([
      "101",
      "Engskolen",
      "Nord",
      412.5,
      18250000,
      18125000,
      -125000,
      -0.68,
      44318.18,
      null,
    ]);
  });

  test("with one blank row to fill in when it has none", async () => {
    expect((await tablesOf(column([])))[0]).toMatchObject({ firstRow: 1, headers: ["Tekst"], rows: [[null]] });
  });

  test("whatever the texts are", async () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(..."=+-@'\"&<>;,_x0041\r\n\t \u0000\u0007\u00a0\ud83c\udfeb") }),
      fc.constantFrom(
        "=1+1",
        "+45 12 34 56 78",
        "-5",
        "@navn",
        "#N/A",
        "#DIV/0!",
        "_x0041_",
        "_x005F_",
        " a ",
        "a\r\nb",
        "]]>",
        "0123",
        "1E5",
        "4-6",
        "TRUE",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 12 }), async (texts) => {
        const [table] = await tablesOf(column(texts.map((one) => plain(text(one)))));
        const expected = texts.map((one) => (one === "" ? null : one.replace(HALF_LETTERS, "\uFFFD")));
        expect(table?.rows.map((row) => row[0])).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("whatever the numbers are, up to the 15 digits that Excel holds", async () => {
    const digits = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    const decimal = fc.tuple(digits, fc.nat(15)).map(([whole, places]) => shift(whole, places));
    await fc.assert(
      fc.asyncProperty(fc.array(decimal, { minLength: 1, maxLength: 12 }), async (decimals) => {
        const [table] = await tablesOf(
          column(
            decimals.map((one) => plain(number(one))),
            { kind: "general" },
          ),
        );
        expect(table?.rows.map((row) => row[0])).toEqual(decimals.map(Number));
      }),
      { numRuns: 30 },
    );
  });
});

const HALF_LETTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** A whole number with the decimal point moved to the left, as a decimal. */
function shift(whole: number, places: number): string {
  const digits = String(Math.abs(whole)).padStart(places + 1, "0");
  const point = digits.length - places;
  const fraction = places === 0 ? "" : `.${digits.slice(point)}`;
  return `${whole < 0 ? "-" : ""}${digits.slice(0, point)}${fraction}`;
}

describe("Text stays text", () => {
  test("no formula is written for a text that begins like one, and its cell has the format of text", async () => {
    const sheet = column([plain(text("=1+1"))], { kind: "general" });
    expect(await partOf("xl/worksheets/sheet1.xml", sheet)).not.toContain("<f>");
    const cell = /<c r="A2"[^>]*s="(\d+)"/.exec(await partOf("xl/worksheets/sheet1.xml", sheet));
    const formats = [...(await partOf("xl/styles.xml", sheet)).matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)];
    const format = formats[Number(cell?.[1])]?.[1] ?? "";
    expect(await partOf("xl/styles.xml", sheet)).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  });

  test("a number of more than 15 digits is written as text, with a note that says why", async () => {
    const sheet = column([plain(number("123456789012345678.25"))], { kind: "kr", decimals: 2 });
    expect((await tablesOf(sheet))[0]?.rows).toEqual([["123456789012345678,25"]]);
    expect(await partOf("xl/comments1.xml", sheet)).toContain("15 cifre");
  });

  test("no green corners on numbers that are meant as text", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", MODELS);
    expect(xml).toContain('numberStoredAsText="1"/></ignoredErrors><tableParts');
  });
});

describe("The look of a sheet", () => {
  test("the headers stay when the sheet is scrolled, and are repeated on every page", async () => {
    const sheet = { ...CONSEQUENCE, name: "Børn & unge's ark" };
    // A title, three title rows and a blank row stand above the headers.
    expect(await partOf("xl/worksheets/sheet1.xml", sheet)).toContain(
      '<pane xSplit="2" ySplit="6" topLeftCell="C7" state="frozen"',
    );
    expect(await partOf("xl/workbook.xml", sheet)).toContain("'Børn &amp; unge''s ark'!$6:$6</definedName>");
  });

  test("A4 landscape, one page wide, with an & in the header as it was meant", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", CONSEQUENCE);
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain("<oddHeader>&amp;LMindstekommune: Ny model &amp;&amp; proces&amp;R&amp;A</oddHeader>");
  });

  test("numbers outside the limits are told from texts, and negative ones are red also in the total", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", CONSEQUENCE);
    expect(xml).toContain('<conditionalFormatting sqref="H7:H19">');
    expect(xml).toContain("<formula>AND(ISNUMBER(H7),OR(H7&lt;-2,H7&gt;2))</formula>");
    expect(xml).toContain("<formula>AND(ISNUMBER(G7),G7&lt;0)</formula>");
  });

  test("choices are offered also in rows that are added later", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", MODELS);
    expect(xml).toContain(
      'type="list" sqref="E5:E1006" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop"',
    );
    expect(xml).toContain('<formula1>"ja,nej"</formula1>');
  });

  test("a formula is written with the value it has", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", EXPLANATION);
    expect(xml).toMatch(/<c r="C7"[^>]*><f>C5\*C6<\/f><v>8645000<\/v><\/c>/);
  });

  test("charts show the plain rows, without the total", async () => {
    const xml = await partOf("xl/charts/chart1.xml", CONSEQUENCE);
    expect(xml).toContain("'Konsekvens 2026'!B7:B18");
    expect(xml).toContain("'Konsekvens 2026'!G7:G18");
  });
});

describe("The same sheets give the same bytes", () => {
  test("twice", async () => {
    expect(await write(...SAMPLE)).toEqual(await write(...SAMPLE));
  });

  test("without a date of today anywhere", async () => {
    expect(await partOf("docProps/core.xml", ...SAMPLE)).toContain(">2026-01-01T00:00:00Z</dcterms:modified>");
  });
});

describe("A description that Excel cannot hold is our fault, and is thrown", () => {
  test.each([
    ["a number that is none", column([plain(number("1,5"))], { kind: "general" })],
    ["a table name with a blank", { ...column([]), table: "Mine tal" }],
    ["a table name that is a cell", { ...column([]), table: "TAL1" }],
    ["a table without headers", { ...column([]), columns: [{ header: "", format: { kind: "text" } }] }],
    ["more cells than columns", column([plain(text("a"), text("b"))])],
    ["a name of a sheet that is too long", { ...BLANK_SHEET, name: "x".repeat(32) }],
    ["choices with a comma", { ...column([]), choices: [{ column: 0, choices: ["a,b"], isStrict: true }] }],
    ["more choices than fit", { ...column([]), choices: [{ column: 0, choices: ["x".repeat(256)], isStrict: true }] }],
  ] satisfies readonly (readonly [string, Sheet])[])("%s", async (_, sheet) => {
    await expect(write(sheet)).rejects.toThrow();
  });

  test("two sheets of the same name", async () => {
    await expect(write(BLANK_SHEET, { ...BLANK_SHEET, name: "ARK" })).rejects.toThrow();
  });
});

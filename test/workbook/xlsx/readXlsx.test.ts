import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import type { RawTable } from "../../../workbook/read/rawTable.js";
import { HEADER_ROW, handmadeParts, relationships, tablePart, zip, type Parts } from "./handmadeFile.js";

async function read(parts: Parts): Promise<readonly RawTable[]> {
  const result = await readXlsx(zip(parts));
  if (!result.ok) throw new Error(`${result.issue.code} ${JSON.stringify(result.issue)}`);
  expect(result.issues).toEqual([]);
  return result.tables;
}

/** The value of cell B2, written as `cell`, with the second style a date. */
async function valueOf(cell: string, changes: Parts = {}): Promise<unknown> {
  const [table] = await read({ ...handmadeParts(`${HEADER_ROW}<row r="2">${cell}</row>`, "A1:B2"), ...changes });
  return table?.rows[0]?.[1];
}

const sharedString = (inner: string): Parts => ({
  "xl/sharedStrings.xml": `<sst><si><t>Navn</t></si><si><t>Tal</t></si><si>${inner}</si></sst>`,
});

describe("A table is delivered as it stands", () => {
  test("with its name, sheet, place, headers and rows", async () => {
    const rows = `${HEADER_ROW}<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>27</v></c></row>`;
    expect(await read(handmadeParts(rows))).toEqual([
      {
        name: "Skoler",
        sheet: "Ark",
        firstRow: 1,
        firstColumn: 1,
        headers: ["Navn", "Tal"],
        rows: [
          ["Engskolen", 27],
          [null, null],
        ],
      },
    ]);
  });

  test("also from the last corner of the sheet, without making room for the rest", async () => {
    const rows =
      '<row r="1048575"><c r="XFC1048575" t="s"><v>0</v></c><c r="XFD1048575" t="s"><v>1</v></c></row>' +
      '<row r="1048576"><c r="XFC1048576" t="s"><v>2</v></c><c r="XFD1048576"><v>9</v></c></row>';
    const [table] = await read(handmadeParts(rows, "XFC1048575:XFD1048576"));
    expect(table).toMatchObject({ firstRow: 1048575, firstColumn: 16383, headers: ["Navn", "Tal"] });
    expect(table?.rows).toEqual([["Engskolen", 9]]);
  });

  test("from an .xlsm, and from files whose part names differ in case", async () => {
    const { "xl/sharedStrings.xml": strings = "", ...rest } = handmadeParts(HEADER_ROW, "A1:B1");
    const [table] = await read({ ...rest, "xl/SharedStrings.xml": strings, "xl/vbaProject.bin": "macro" });
    expect(table?.headers).toEqual(["Navn", "Tal"]);
    expect(table?.rows).toEqual([]);
  });

  test("where rows and cells leave out where they stand", async () => {
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c><v>5</v></c></row>';
    expect((await read(handmadeParts(rows, "A1:B2")))[0]?.rows).toEqual([["Engskolen", 5]]);
  });

  test("where every element has a prefix, as Strict writers like it", async () => {
    const rows = '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>';
    const sheet = `<x:worksheet xmlns:x="urn:x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const [table] = await read({ ...handmadeParts("", "A1:A1"), "xl/worksheets/sheet1.xml": sheet });
    expect(table?.headers).toEqual(["Navn"]);
  });

  test("without its totals, and with the addresses of its cells kept when it has no headers", async () => {
    const rows = '<row r="4"><c r="A4"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>';
    const parts = handmadeParts(rows);
    const table = tablePart("A4:A5", ["Tal"], 'headerRowCount="0" totalsRowCount="1"');
    expect(await read({ ...parts, "xl/tables/table1.xml": table })).toMatchObject([
      { firstRow: 3, headers: ["Tal"], rows: [[1]] },
    ]);
  });
});

describe("Headers", () => {
  test("are those of the cells where the table's own list says otherwise", async () => {
    expect((await read(handmadeParts(HEADER_ROW, "A1:B1", ["Gammelt navn", "Tal"])))[0]?.headers).toEqual([
      "Navn",
      "Tal",
    ]);
  });

  test("may be doubled; that is for the reader of the table to say", async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
    expect((await read(handmadeParts(rows, "A1:B1", ["Navn", "Navn2"])))[0]?.headers).toEqual(["Navn", "Navn"]);
  });

  test("that are numbers are read as text, and missing ones come from the table", async () => {
    const rows = '<row r="1"><c r="A1"><v>2026</v></c></row>';
    expect((await read(handmadeParts(rows, "A1:B1", ["2026", "Kilde"])))[0]?.headers).toEqual(["2026", "Kilde"]);
  });
});

describe("A cell", () => {
  test.each([
    ["a number", '<c r="B2"><v>27.5</v></c>', 27.5],
    ["a number as Excel writes 0.1", '<c r="B2"><v>0.10000000000000001</v></c>', 0.1],
    ["a number in exponents", '<c r="B2"><v>1.5E-3</v></c>', 0.0015],
    ["a text of its own", '<c r="B2" t="inlineStr"><is><t>Åskolen</t></is></c>', "Åskolen"],
    [
      "text in runs",
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>Å</t></r><r><t>skolen</t></r></is></c>',
      "Åskolen",
    ],
    ["truth", '<c r="B2" t="b"><v>1</v></c>', true],
    ["untruth", '<c r="B2" t="b"><v>0</v></c>', false],
    ["an error of Excel", '<c r="B2" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["nothing but a format", '<c r="B2" s="1"/>', null],
    ["an empty text", '<c r="B2" t="inlineStr"><is><t></t></is></c>', null],
    ["a date", '<c r="B2" s="1"><v>46118</v></c>', { date: 46118 }],
    ["a date in words", '<c r="B2" t="d"><v>2026-04-06</v></c>', { date: 46118 }],
    ["a date and a time in words", '<c r="B2" t="d"><v>2026-04-06T06:00:00Z</v></c>', { date: 46118.25 }],
    ["a formula with a number", '<c r="B2"><f>1+1</f><v>2</v></c>', 2],
    ["a formula with a text", '<c r="B2" t="str"><f>"a"</f><v>a&amp;b</v></c>', "a&b"],
    ["a formula with a blank text", '<c r="B2" t="str"><f>""</f><v></v></c>', null],
    ["a formula that nobody worked out", '<c r="B2"><f>1+1</f></c>', { error: "#MANGLER" }],
    ["a formula with an empty value", '<c r="B2"><f>1+1</f><v></v></c>', { error: "#MANGLER" }],
    ["a formula that failed", '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["literal text", '<c r="B2" t="inlineStr"><is><t><![CDATA[<a&b>]]></t></is></c>', "<a&b>"],
    [
      "signs that XML cannot hold",
      '<c r="B2" t="inlineStr"><is><t>a_x0007_b_x005F_x0007_</t></is></c>',
      "a\u0007b_x0007_",
    ],
    ["several lines", '<c r="B2" t="inlineStr"><is><t>a\r\nb&#10;c</t></is></c>', "a\nb\nc"],
    ["emoji", '<c r="B2" t="inlineStr"><is><t>&#x1F3EB;</t></is></c>', "\u{1F3EB}"],
  ])("with %s", async (_, cell, expected) => {
    expect(await valueOf(cell)).toEqual(expected);
  });

  test("with shared text has its runs put together, without readings of East Asian signs", async () => {
    const text = '<r><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh>';
    expect(await valueOf('<c r="B2" t="s"><v>2</v></c>', sharedString(text))).toBe("a b");
  });

  test("with a date in a workbook that counts from 1904 has the number of 1900", async () => {
    const parts = handmadeParts("");
    const workbook = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    expect(await valueOf('<c r="B2" s="1"><v>44656</v></c>', { "xl/workbook.xml": workbook })).toEqual({ date: 46118 });
  });
});

describe("Only what is needed is read", () => {
  test("a sheet of charts, a link out of the file and a cell outside the table do no harm", async () => {
    const parts = handmadeParts(`${HEADER_ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, "A1:B1");
    const sheets = '<sheet name="Graf" sheetId="2" r:id="rId7"/></sheets>';
    const pointers = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId7" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>' +
        '<Relationship Id="rId8" Type="x/externalLink" TargetMode="External" Target="file:///anden.xlsx"/></Relationships>',
    );
    const result = await readXlsx(
      zip({
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</sheets>", sheets),
        "xl/_rels/workbook.xml.rels": pointers,
      }),
    );
    expect(result).toMatchObject({ ok: true, sheets: ["Ark"], tables: [{ name: "Skoler" }] });
  });

  test("a sheet without tables is not looked at, even when it is damaged", async () => {
    const parts = { ...handmadeParts(""), "xl/worksheets/_rels/sheet1.xml.rels": relationships() };
    expect(await read({ ...parts, "xl/worksheets/sheet1.xml": "<torn" })).toEqual([]);
  });

  test("two tables side by side on one sheet each have their own cells", async () => {
    const parts = handmadeParts(`${HEADER_ROW}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>`, "A1:A2");
    const pointers = (parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId2" Type="x/table" Target="/xl/tables/table2.xml"/></Relationships>',
    );
    const tables = await read({
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": pointers,
      "xl/tables/table2.xml": tablePart("B1:B2", ["Tal"]).replace("Skoler", "Elevtal"),
    });
    expect(tables.map(({ name, headers, rows }) => [name, headers, rows])).toEqual([
      ["Skoler", ["Navn"], [[1]]],
      ["Elevtal", ["Tal"], [[2]]],
    ]);
  });
});

import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { issueLine, issueText } from "../../../workbook/text/issueText.js";
import { readXlsx } from "../../../workbook/xlsx/readXlsx.js";
import { HEADER_ROW, handmadeParts, relationships, sheetPart, tablePart, zip, type Parts } from "./handmadeFile.js";

const GOOD = handmadeParts(`${HEADER_ROW}<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>27</v></c></row>`);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MEGABYTE = 1024 * 1024;

/** What is wrong with a file; its sentences are made on the way, so that none lacks a word in either language. */
async function fault(bytes: Uint8Array): Promise<readonly [string, string | undefined]> {
  const result = await readXlsx(bytes);
  if (result.ok) throw new Error("The file was read");
  for (const language of ["da", "en"] as const)
    expect(Object.values(issueText(result.issue, language))).not.toContain("");
  return [result.issue.code, result.issue.details["damage"] ?? result.issue.details["what"]];
}

const faultOf = (changes: Parts): Promise<readonly [string, string | undefined]> => fault(zip({ ...GOOD, ...changes }));
const without = (name: string): Uint8Array =>
  zip(Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name)));
const utf16 = (text: string): readonly number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The bytes with one 32-bit number of the zip's directory replaced, for the entry named. */
function withDirectoryField(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + field, value, true);
  }
  return copy;
}

describe("What is no workbook is named for what it is", () => {
  test.each([
    ["an empty file", new Uint8Array(), "fileNotWorkbook"],
    ["a text", strToU8("Skole-id;Skole\n101;Engskolen\n"), "fileNotWorkbook"],
    ["a PDF", strToU8("%PDF-1.7"), "fileNotWorkbook"],
    ["a zip of something else", zip({ "billede.txt": "x" }), "fileNotWorkbook"],
    ["an .xls", Uint8Array.from([...OLE, ...new Array<number>(504).fill(0), ...utf16("Workbook")]), "fileOldFormat"],
    [
      "a workbook with a password",
      Uint8Array.from([...OLE, ...new Array<number>(504).fill(0), ...utf16("EncryptedPackage")]),
      "fileEncrypted",
    ],
    ["an .ods", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "fileOtherFormat"],
    ["an .odt", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), "fileNotWorkbook"],
    [
      "an .xlsb",
      zip({ ...GOOD, "_rels/.rels": (GOOD["_rels/.rels"] ?? "").replace("workbook.xml", "workbook.bin") }),
      "fileOtherFormat",
    ],
    ["a .docx", zip({ ...GOOD, "xl/workbook.xml": "<document/>" }), "fileNotWorkbook"],
  ])("%s", async (_, bytes, code) => {
    expect((await fault(bytes))[0]).toBe(code);
  });
});

describe("A damaged file is refused as a whole, never read in part", () => {
  test("when its end is missing", async () => {
    const bytes = zip(GOOD);
    expect(await fault(bytes.subarray(0, bytes.length - 30))).toEqual(["fileUnreadable", "cut off"]);
  });

  test("when a byte of a part has changed", async () => {
    const bytes = withDirectoryField(zip(GOOD), "xl/worksheets/sheet1.xml", 16, 1);
    expect(await fault(bytes)).toEqual(["fileUnreadable", "checksum"]);
  });

  test("when its packed bytes are nonsense", async () => {
    const big = { ...GOOD, "xl/worksheets/sheet1.xml": sheetPart(HEADER_ROW.repeat(50)) };
    const bytes = zip(big);
    const start = bytes.findIndex((_, at) => String.fromCharCode(...bytes.subarray(at, at + 10)) === "sheet1.xml");
    bytes.fill(0xff, start + 12, start + 40);
    expect((await fault(bytes))[0]).toBe("fileUnreadable");
  });

  test.each([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/tables/table1.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
  ])("when %s is missing", async (name) => {
    expect(await fault(without(name))).toEqual(["fileUnreadable", "missing part"]);
  });

  test("when nothing says where the workbook is", async () => {
    expect(await fault(without("_rels/.rels"))).toEqual(["fileUnreadable", "missing part"]);
  });

  test("a table whose pointer is torn off the sheet", async () => {
    const pointer = "xl/worksheets/_rels/sheet1.xml.rels";
    const names = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
    const sheet = (GOOD["xl/worksheets/sheet1.xml"] ?? "").replace("</worksheet>", names);
    const torn = await faultOf({ "xl/worksheets/sheet1.xml": sheet, [pointer]: relationships() });
    expect(torn).toEqual(["fileUnreadable", "missing part"]);
  });

  test("when the workbook names a sheet that nothing points at", async () => {
    expect(await faultOf({ "xl/_rels/workbook.xml.rels": relationships() })).toEqual([
      "fileUnreadable",
      "missing part",
    ]);
  });

  test.each([
    ["ends in the middle", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>', "cut off"],
    ["ends inside a tag", '<worksheet><sheetData><row r="1', "cut off"],
    ["closes what it did not open", "<worksheet><sheetData></worksheet></sheetData>", "xml"],
    ["has two roots", "<worksheet/><worksheet/>", "xml"],
    ["is empty", "", "cut off"],
    ["has text outside its root", "<worksheet/>tekst", "xml"],
    ["has an attribute without quotes", "<worksheet a=1/>", "xml"],
    ["has the same attribute twice", '<worksheet a="1" a="2"/>', "xml"],
    ["uses an entity of its own", "<worksheet>&egen;</worksheet>", "xml"],
    ["uses an entity named as what every object has", "<worksheet>&constructor;</worksheet>", "xml"],
    ["has a lonely ampersand", "<worksheet>a & b</worksheet>", "xml"],
    [
      "declares entities that grow",
      '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
      "doctype",
    ],
    ["is written in another alphabet", '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>', "encoding"],
    ["is nested without end", "<a>".repeat(1000), "xml"],
    ["has a number that is no number", sheetPart('<row r="2"><c r="B2"><v>27,5</v></c></row>'), "cell"],
    ["has a number beyond all numbers", sheetPart('<row r="2"><c r="B2"><v>1E999</v></c></row>'), "cell"],
    ["refers to a text that is not there", sheetPart('<row r="2"><c r="B2" t="s"><v>99</v></c></row>'), "cell"],
    ["has a cell of an unknown kind", sheetPart('<row r="2"><c r="B2" t="q"><v>1</v></c></row>'), "cell"],
    ["has a cell beyond the last row", sheetPart('<row r="2"><c r="B1048577"><v>1</v></c></row>'), "cell"],
    ["has a row that is no row", sheetPart('<row r="0"><c><v>1</v></c></row>'), "cell"],
  ])("when a sheet %s", async (_, sheet, damage) => {
    expect(await faultOf({ "xl/worksheets/sheet1.xml": sheet })).toEqual(["fileUnreadable", damage]);
  });

  test("when a part is written in UTF-16", async () => {
    const files = Object.fromEntries(Object.entries(GOOD).map(([name, text]) => [name, strToU8(text)]));
    const bytes = zipSync({ ...files, "xl/styles.xml": Uint8Array.from([0xff, 0xfe, ...utf16("<a/>")]) });
    expect(await fault(bytes)).toEqual(["fileUnreadable", "encoding"]);
  });
});

describe("A file that would fill the memory is refused before it does", () => {
  test("when it promises more than 200 MB", async () => {
    const bytes = withDirectoryField(zip(GOOD), "xl/styles.xml", 24, 201 * MEGABYTE);
    expect(await fault(bytes)).toEqual(["fileTooLarge", "bytes"]);
  });

  test("when 24 MB are packed a thousand to one", async () => {
    const bytes = zip({ ...GOOD, "xl/media/blank.bin": "\0".repeat(24 * MEGABYTE) });
    expect(await fault(bytes)).toEqual(["fileTooLarge", "bytes"]);
  });

  test("when it promises little and holds much", async () => {
    const sheet = `<worksheet>${" ".repeat(24 * MEGABYTE)}</worksheet>`;
    const honest = zip({ ...GOOD, "xl/worksheets/sheet1.xml": sheet });
    expect(await fault(withDirectoryField(honest, "xl/worksheets/sheet1.xml", 24, 1000))).toEqual([
      "fileUnreadable",
      "zip",
    ]);
  });

  test("when it has more than 2,000 parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`xl/media/${index}`, ""]));
    expect(await fault(zip({ ...GOOD, ...many }))).toEqual(["fileTooLarge", "entries"]);
  });

  test("when two parts have the same name but for case", async () => {
    expect((await faultOf({ "xl/WORKBOOK.xml": "<workbook/>" }))[0]).toBe("fileUnreadable");
  });

  test("when overlapping tables multiply its cells beyond five million", async () => {
    // 500 columns in each of 11 rows, in 1,000 tables over the same cells: 5,500,000 cells.
    const rows = Array.from({ length: 11 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`);
    const pointers = Array.from(
      { length: 1000 },
      (_, id) => `<Relationship Id="r${id}" Type="x/table" Target="/xl/tables/table1.xml"/>`,
    );
    const changes = {
      "xl/worksheets/sheet1.xml": sheetPart(rows.join("")),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(...pointers),
      "xl/tables/table1.xml": tablePart("A1:SF11", []),
    };
    expect(await faultOf(changes)).toEqual(["fileTooLarge", "cells"]);
  });
});

describe("A table that cannot be delivered is left out with an issue of its own", () => {
  const issueOf = async (ref: string): Promise<unknown> => {
    const result = await readXlsx(zip({ ...GOOD, "xl/tables/table1.xml": tablePart(ref, ["Navn", "Tal"]) }));
    return result.ok
      ? [result.tables.length, result.issues.map(({ code, found, details }) => [code, found, details])]
      : result;
  };

  test.each(["", "A0:B3", "B3:A1", "A1:XFE3", "A1:B1048577", "Ark!A1:B3", "$A$1:$B$3", "A1:B2:C3"])(
    "when its area is %p",
    async (ref) => {
      expect(await issueOf(ref)).toEqual([0, [["tableOutsideSheet", ref, { table: "Skoler" }]]]);
    },
  );

  test("and is named in the sentence about it", async () => {
    const result = await readXlsx(zip({ ...GOOD, "xl/tables/table1.xml": tablePart("A1:SG2", []) }));
    expect(result.ok && result.issues.map((issue) => issueLine(issue, "da"))).toEqual([
      "ark Ark, celle A1: fandt tabellen Skoler med 1 × 501 (rækker × kolonner), ventede en tabel med højst 60.000 rækker og 500 kolonner. " +
        "Gør tabellen mindre under Tabeldesign, Tilpas tabelstørrelse, eller flyt den til en anden projektmappe.",
    ]);
  });

  test("when it has more than 60,000 rows or 500 columns, and not when it has exactly as many", async () => {
    // One header row: row 60,001 is the 60,000th row of the body. SF is column 500.
    expect(await issueOf("A1:B60001")).toEqual([1, []]);
    expect(await issueOf("A1:B60002")).toEqual([0, [["tableTooLarge", "60001 × 2", { table: "Skoler" }]]]);
    expect(await issueOf("A1:SF2")).toEqual([1, []]);
    expect(await issueOf("A1:SG2")).toEqual([0, [["tableTooLarge", "1 × 501", { table: "Skoler" }]]]);
  });
});

describe("Whatever the bytes, there is an answer and no error", () => {
  test("for a good file cut off anywhere", async () => {
    const bytes = zip(GOOD);
    for (let length = 0; length < bytes.length; length += 7) {
      expect((await readXlsx(bytes.subarray(0, length))).ok).toBe(false);
    }
  });

  test("for a good file with bytes changed anywhere", async () => {
    const bytes = zip(GOOD);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expect(typeof (await readXlsx(copy)).ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });

  test("for a good zip of parts that are torn, mixed or mad", async () => {
    const names = Object.keys(GOOD);
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(GOOD)),
      fc.string({ unit: fc.constantFrom(..."<>/\"'=& !-[]arcvst10:") }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), piece, fc.nat(400), async (name, text, cut) => {
        const result = await readXlsx(zip({ ...GOOD, [name]: text.slice(0, cut) }));
        expect(typeof result.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  });
});

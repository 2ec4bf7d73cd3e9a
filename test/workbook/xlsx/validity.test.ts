import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { packageFaults } from "./packageFaults.js";
import { CONSEQUENCE, PROPERTIES, SAMPLE } from "./sampleSheets.js";

const written = writeXlsx(SAMPLE, PROPERTIES);

/** A folder with the XSDs of ISO 29500-4 (transitional), where somebody has one; they may not be passed on with the code. */
const SCHEMAS = process.env["TILDEL_XSD"];

const SCHEMA_OF = [
  [/^xl!(workbook|styles|sharedStrings|comments\d+)\.xml$|^xl!(worksheets|tables)![^!]*\.xml$/, "sml.xsd"],
  [/^xl!charts![^!]*\.xml$/, "dml-chart.xsd"],
  [/^xl!drawings![^!]*\.xml$/, "dml-spreadsheetDrawing.xsd"],
] as const;

/** Excel itself writes it on texts with blanks at their ends, and the schema does not know it. */
const withoutSpaceAttribute = <Part extends { readonly contents: string }>(part: Part): Part => ({
  ...part,
  contents: part.contents.replaceAll(' xml:space="preserve"', ""),
});

async function partsOf(bytes: Promise<Uint8Array>): Promise<readonly { fileName: string; contents: string }[]> {
  const parts = Object.entries(unzipSync(await bytes));
  return parts.map(([name, part]) => ({ fileName: name.replaceAll("/", "!"), contents: strFromU8(part) }));
}

describe("A written workbook is one that Excel opens without repairing it", () => {
  test("every part is well-formed XML, by xmllint", async () => {
    const result = await validateXML({ xml: await partsOf(written), normalization: "c14n" });
    expect(result.errors).toEqual([]);
  });

  test("every part has a type, is pointed at, and every table has the headers that its sheet shows", async () => {
    expect(packageFaults(await written)).toEqual([]);
  });

  test("also when headers are doubled, blank, in several lines, and named like an error or a formula", async () => {
    const headers = ["Navn", "navn", "", "a\nb", "#N/A", "=1+1", "R&D <x> \"y\" 'z'", "_x0041_", "Å".repeat(300)];
    const columns = headers.map((header) => ({ header, format: { kind: "text" } as const }));
    const sheet = { ...CONSEQUENCE, columns, rows: [], highlights: [], charts: [] };
    expect(packageFaults(await writeXlsx([sheet], PROPERTIES))).toEqual([]);
  });

  if (SCHEMAS !== undefined) {
    test.each(SCHEMA_OF)("every part that matches %p follows %p", async (pattern, schema) => {
      const names = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
      const files = names.map((name) => ({ fileName: name, contents: readFileSync(join(SCHEMAS, name), "utf8") }));
      const main = files.filter(({ fileName }) => fileName === schema);
      const xml = (await partsOf(written)).filter(({ fileName }) => pattern.test(fileName)).map(withoutSpaceAttribute);
      const result = await validateXML({ xml, schema: main, preload: files.filter((file) => !main.includes(file)) });
      expect(result.errors.map(({ message }) => message)).toEqual([]);
    });
  }
});

describe("The test of packages finds what it is there to find", () => {
  const broken = async (change: (name: string, xml: string) => string | null): Promise<readonly string[]> => {
    const parts = Object.entries(unzipSync(await written)).flatMap(([name, part]) => {
      const xml = change(name, strFromU8(part));
      return xml === null ? [] : [[name, strToU8(xml)] as const];
    });
    return packageFaults(zipSync(Object.fromEntries(parts)));
  };

  test.each([
    ["a missing part", (name: string, xml: string) => (name === "xl/tables/table1.xml" ? null : xml)],
    [
      "a part without a type",
      (name: string, xml: string) => (name.startsWith("[") ? xml.replace(/<Override [^>]*styles[^>]*>/, "") : xml),
    ],
    [
      "a header that is not its table's",
      (name: string, xml: string) => (name.endsWith("table1.xml") ? xml.replace("Klynge", "Distrikt") : xml),
    ],
    [
      "a doubled sheet",
      (name: string, xml: string) => (name === "xl/workbook.xml" ? xml.replace('"Forklaring"', '"MODELLER"') : xml),
    ],
    [
      "a pointer to nothing",
      (name: string, xml: string) => (name.endsWith("sheet1.xml.rels") ? xml.replace('Id="rId1"', 'Id="rId99"') : xml),
    ],
    [
      "parts out of order",
      (name: string, xml: string) =>
        name.endsWith("sheet2.xml")
          ? xml.replace(/(<ignoredErrors.*<\/ignoredErrors>)(.*<\/tableParts>)/, "$2$1")
          : xml,
    ],
  ])("%s", async (_, change) => {
    expect(await broken(change)).not.toEqual([]);
  });
});

// The workbooks that are damaged, written here and now, with the result that each gives when nothing is wrong with it.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { readCsvFolder } from "../../dist/cli/readCsvFolder.js";
import { workbookProperties } from "../../dist/cli/workbookProperties.js";
import { exampleSheets, templateSheets } from "../../dist/workbook/write/templateSheets.js";
import { writeXlsx } from "../../dist/workbook/xlsx/writeXlsx.js";
import { attempt } from "./attempt.mjs";
import { chanceOf } from "./chance.mjs";
import { columnNumber } from "./sheetXml.mjs";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const MORE = ["scenarie-hoejere-klassebeloeb", "prisniveau", "samlaesning", "egen-formel"];

const mechanisms = () =>
  readdirSync(`${FIXTURES}mekanismer`)
    .filter((name) => !name.includes("."))
    .sort();

const fixture = (name, weight) => ({ name, weight, sheets: exampleSheets(readCsvFolder(`${FIXTURES}${name}`), "da") });

/** Every good book: small ones mostly, the large example now and then. */
export function goodBooks() {
  const books = [
    fixture("mindstekommune", 20),
    fixture("eksempelkommune", 8),
    { name: "skabelon", weight: 12, sheets: templateSheets("da") },
    { name: "template", weight: 6, sheets: templateSheets("en") },
    ...mechanisms().map((name) => fixture(`mekanismer/${name}`, 3)),
    ...MORE.map((name) => fixture(name, 4)),
  ];
  return Promise.all(books.map(write));
}

async function write({ name, weight, sheets }) {
  const bytes = await writeXlsx(sheets, workbookProperties("da"));
  const { result, issues } = await attempt(bytes, chanceOf(0, 0));
  if (result === null) throw new Error(`${name} is no good book: ${JSON.stringify(issues[0])}`);
  return { name, weight, bytes, tables: tablesOf(bytes), result };
}

const RELATIONSHIPS = /^xl\/worksheets\/_rels\/(sheet\d+\.xml)\.rels$/;
const AREA = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

/** Where the tables of a book stand: their parts, and their areas with the headers. */
function tablesOf(bytes) {
  const parts = unzipSync(bytes);
  return Object.keys(parts).flatMap((name) => {
    const sheet = RELATIONSHIPS.exec(name)?.[1];
    const table = sheet && /tables\/table\d+\.xml/.exec(strFromU8(parts[name]))?.[0];
    if (!table) return [];
    const tablePart = `xl/${table}`;
    const ref = / ref="([^"]*)"/.exec(strFromU8(parts[tablePart]))?.[1] ?? "";
    const [, left, top, right, bottom] = AREA.exec(ref) ?? [];
    const area = { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
    return [{ sheetPart: `xl/worksheets/${sheet}`, tablePart, ...area }];
  });
}

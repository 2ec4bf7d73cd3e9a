import { strToU8, zipSync } from "fflate";

/** The parts of a small .xlsx written by hand: one sheet "Ark" with one table, unless the test says otherwise. */
export type Parts = Readonly<Record<string, string>>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

export const relationships = (...inner: readonly string[]): string =>
  `${XML}<Relationships ${PACKAGE}>${inner.join("")}</Relationships>`;

/** `rows` is what stands in sheetData; `ref` and `columns` describe the table. */
export function handmadeParts(rows: string, ref = "A1:B3", columns: readonly string[] = ["Navn", "Tal"]): Parts {
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "sharedStrings", "sharedStrings.xml"),
      relationship("rId3", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `${XML}<sst ${MAIN}><si><t>Navn</t></si><si><t>Tal</t></si><si><t>Engskolen</t></si></sst>`,
    "xl/styles.xml": `${XML}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheetPart(rows),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "table", "../tables/table1.xml")),
    "xl/tables/table1.xml": tablePart(ref, columns),
  };
}

export const sheetPart = (rows: string): string =>
  `${XML}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;

export const tablePart = (ref: string, columns: readonly string[], attributes = ""): string =>
  `${XML}<table ${MAIN} id="1" name="Tabel1" displayName="Skoler" ref="${ref}" ${attributes}><tableColumns count="${columns.length}">` +
  columns.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("") +
  "</tableColumns></table>";

export const HEADER_ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';

/** Zips the parts, the same bytes every time. */
export function zip(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: "1980-01-01T00:00:00" });
}

import type { Issue } from "../../../engine/domain/issue.js";
import type { RawTable } from "../../read/rawTable.js";
import { FileFault, fileIssue } from "../fileFault.js";
import { MAX_CELLS, MAX_TABLES, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "../limits.js";
import type { Package } from "../package/openPackage.js";
import { checkTablePointers } from "./checkTablePointers.js";
import { readArea, type CellArea } from "./cellReference.js";
import type { CellContext } from "./cellValue.js";
import { readDateFormats } from "./dateFormats.js";
import { fillAreas } from "./fillAreas.js";
import { readRelationships } from "./relationships.js";
import { readSharedStrings } from "./sharedStrings.js";
import { toRawTable, type TableArea } from "./tableArea.js";
import { readTablePart, type TablePart } from "./tablePart.js";
import { readWorkbookPart, type SheetPart } from "./workbookPart.js";

/** Every table of a file, the names of its sheets, and an issue for each table that could not be delivered. */
export interface WorkbookTables {
  readonly tables: readonly RawTable[];
  readonly sheets: readonly string[];
  readonly issues: readonly Issue[];
}

interface TableOnSheet {
  readonly sheet: SheetPart;
  readonly table: TablePart;
}

/** Reads the tables of an opened file, sheet by sheet in the order of the tabs. Of sheets without tables only the end is read. */
export function readTables(file: Package): WorkbookTables {
  const workbook = readWorkbookPart(file);
  const found = workbook.sheets.flatMap((sheet) => findTables(file, sheet));
  if (found.length > MAX_TABLES)
    throw new FileFault(fileIssue("fileTooLarge", String(found.length), { what: "tables" }));
  const context: CellContext = {
    strings: found.length === 0 ? [] : readSharedStrings(file, workbook),
    dateFormats: readDateFormats(file, workbook),
    has1904Dates: workbook.has1904Dates,
  };
  const issues: Issue[] = [];
  const budget = { left: MAX_CELLS };
  const tables = workbook.sheets.flatMap((sheet) => {
    const areas = found.filter((table) => table.sheet === sheet).flatMap((table) => takeArea(table, issues));
    if (areas.length > 0) fillAreas(file.required(sheet.part), sheet.part, areas, context, budget);
    return areas.map((area) => toRawTable(area, sheet.name));
  });
  return { tables, sheets: workbook.sheets.map((sheet) => sheet.name), issues };
}

function findTables(file: Package, sheet: SheetPart): readonly TableOnSheet[] {
  const pointers = readRelationships(file, sheet.part).filter(({ type }) => type === "table");
  checkTablePointers(file, sheet, pointers);
  return pointers.map(({ target }) => ({ sheet, table: readTablePart(file.required(target), target) }));
}

/** The area of a table as a list of one; or none and an issue, when it is no area or larger than can be read. */
function takeArea({ sheet, table }: TableOnSheet, issues: Issue[]): readonly TableArea[] {
  const area = readArea(table.ref);
  const bodyRows = area === null ? -1 : area.bottom - area.top + 1 - table.headerRows - table.totalRows;
  const details = { table: table.name };
  const at = { sheet: sheet.name, cell: area === null ? "A1" : (table.ref.split(":")[0] ?? "A1") };
  if (area === null || bodyRows < 0) {
    issues.push(fileIssue("tableOutsideSheet", table.ref, details, at));
    return [];
  }
  if (bodyRows > MAX_TABLE_ROWS || widthOf(area) > MAX_TABLE_COLUMNS) {
    issues.push(fileIssue("tableTooLarge", `${bodyRows} × ${widthOf(area)}`, details, at));
    return [];
  }
  return [{ table, area, rows: new Map() }];
}

const widthOf = (area: CellArea): number => area.right - area.left + 1;

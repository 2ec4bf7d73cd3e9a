import { EXCEL_API } from "../../../addin/excel/startExcel.js";
import { excelMembersAbove } from "../../support/excelApiGate.js";
import { readRepositoryFile, repositoryFiles } from "../../support/repository.js";

const A_MINUTE = 60_000;

test(
  "nothing that the adapter uses is newer than the Excel that the manifest asks for",
  () => {
    const files = repositoryFiles().filter((name) => /^addin\/excel\/.*\.ts$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    const sources = Object.fromEntries(files.map((name) => [name, readRepositoryFile(name)]));
    expect(excelMembersAbove(EXCEL_API, sources)).toEqual([]);
  },
  A_MINUTE,
);

test(
  "a member that is newer is found, one of Excel on the web alone too, and what is guarded is let through",
  () => {
    const planted = {
      "addin/excel/planted.ts": `
        export async function planted(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
          range.load("valuesAsJson");
          range.values = range.valuesAsJson as string[][];
          const { worksheets } = context.workbook;
          worksheets.getItem("A").notes.add("A1", "b");
          worksheets.getItem("A").tables.getItem("B").rows.deleteRowsAt(0, 1);
          worksheets.getItem("A").protection.checkPassword("c");
          if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) {
            worksheets.getItem("A").notes.add("A1", "b");
            range.getMergedAreasOrNullObject();
          }
          if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) worksheets.getItem("A").notes.load("items");
          await context.sync();
        }`,
    };
    const found = excelMembersAbove(EXCEL_API, planted);
    expect(found.map(({ member, needs }) => `${member} ${needs}`)).toEqual([
      // As a word in a text, and as a property.
      "valuesAsJson ExcelApi 1.16",
      "valuesAsJson ExcelApi 1.16",
      "notes ExcelApi 1.18",
      "add ExcelApi 1.18",
      "deleteRowsAt ExcelApiOnline 1.1",
      "checkPassword ExcelApiOnline 1.1",
      "notes ExcelApi 1.18",
    ]);
    expect(
      excelMembersAbove("1.6", { "addin/excel/planted.ts": "export const a = (t: Excel.Table) => t.onChanged;" }),
    ).toEqual([{ member: "onChanged", needs: "ExcelApi 1.7", at: "addin/excel/planted.ts:1" }]);
  },
  A_MINUTE,
);

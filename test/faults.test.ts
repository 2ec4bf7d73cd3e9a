import path from "node:path";
import { readCsvFolder } from "../cli/readCsvFolder.js";
import { checkInput, type Issue } from "../engine/index.js";
import { parseUserFormula } from "../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../workbook/read/parseModelInput.js";
import { issueText } from "../workbook/text/issueText.js";
import { FIXTURES, foldersWith, readTable } from "./support/fixture.js";

/** Everything the workbook's tables are told about: what reading finds, and where nothing is wrong there, what running finds. */
function issuesOf(folder: string): readonly Issue[] {
  const result = parseModelInput(readCsvFolder(path.join(FIXTURES, folder)), { parseFormula: parseUserFormula });
  return result.ok ? [...result.issues, ...checkInput(result.value)] : result.issues;
}

const place = (sheet: string, cell: string, code: string): string => `${sheet}!${cell} ${code}`;

describe.each(foldersWith("forventet-fejl.csv"))("%s", (folder) => {
  const expected = readTable(folder, "forventet-fejl.csv");
  const issues = issuesOf(folder);

  it("finder hver fejl, der er skrevet op i hånden, i sin celle", () => {
    const found = new Set(issues.map(({ at, code }) => place(at?.sheet ?? "", at?.cell ?? "", code)));
    const wanted = expected.map((row) => place(row["Ark"] ?? "", row["Celle"] ?? "", row["Kode"] ?? ""));
    expect(wanted.filter((row) => !found.has(row))).toEqual([]);
  });

  it("siger for hver fejl, hvor den er, hvad der ventedes, og hvad man gør, på dansk og engelsk", () => {
    for (const issue of issues) {
      for (const language of ["da", "en"] as const) {
        const { expected: wanted, remedy } = issueText(issue, language);
        expect({
          code: issue.code,
          wanted: wanted.length > 0,
          remedy: remedy.length > 0,
          hole: /[{}]|undefined/.test(wanted + remedy),
        }).toEqual({
          code: issue.code,
          wanted: true,
          remedy: true,
          hole: false,
        });
      }
    }
  });
});

it("den største fejlbehæftede arbejdsbog viser mindst 30 slags fejl på én gang", () => {
  const codes = new Set(issuesOf("fejlkommune/mange-fejl").map(({ code }) => code));
  expect(codes.size).toBeGreaterThanOrEqual(30);
});

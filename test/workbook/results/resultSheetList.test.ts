import type { Language } from "../../../engine/index.js";
import { SHEET_KINDS } from "../../../workbook/results/sheetKinds.js";
import { SHEET_NAMES } from "../../../workbook/results/sheetNames.js";
import { RESULT_SHEETS } from "../../../workbook/text/tableDictionary.js";
import { exampleResults } from "../../addin/excel/exampleSheets.js";

/** Running the whole example takes a while where other work keeps the machine busy. */
jest.setTimeout(60_000);

test("the reader knows the sheets of every kind of result, in both languages", () => {
  const written = SHEET_KINDS.map((kind) => SHEET_NAMES[kind]);
  expect(new Set(RESULT_SHEETS.map(({ da, en }) => `${da} ${en}`))).toEqual(
    new Set(written.map(({ da, en }) => `${da} ${en}`)),
  );
  expect(RESULT_SHEETS).toHaveLength(SHEET_KINDS.length);
});

test.each<Language>(["da", "en"])(
  "every sheet that is written (%s) begins with a name of the list, and has no table",
  (language) => {
    const bases = RESULT_SHEETS.map((label) => label[language]);
    const strange = exampleResults(language).filter(
      ({ name, table }) => table !== null || !bases.some((base) => name === base || name.startsWith(`${base} `)),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  },
);

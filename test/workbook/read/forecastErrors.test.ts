import { fraction } from "../../../engine/index.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import { addRow, parseAnyFormula } from "./editTables.js";
import { mindstekommune } from "./mindstekommune.js";
import { issuesAfter, shortForm, type Tables } from "./readFaults.js";

const HEADERS = {
  da: ["Gælder", "Skoleår", "Lavere, pct.", "Højere, pct.", "Kilde"],
  en: ["Applies to", "School year", "Lower, per cent", "Higher, per cent", "Source"],
} as const;
const NAMES = { da: "Prognosefejl", en: "ForecastErrors" } as const;

const withErrors =
  (language: "da" | "en", ...rows: readonly (readonly RawValue[])[]) =>
  (tables: Tables): Tables => [
    ...tables,
    {
      ...{ name: NAMES[language], sheet: NAMES[language], firstRow: 1, firstColumn: 1 },
      ...{ headers: HEADERS[language], rows },
    },
  ];

const reported = (...rows: readonly (readonly RawValue[])[]): readonly string[] =>
  issuesAfter(withErrors("da", ...rows)).map(shortForm);

describe("Prognosefejl", () => {
  test.each(["da", "en"] as const)(
    "is read as shares, for all and for a school, in one school year or all (%s)",
    (language) => {
      const school = { da: "Skole: 103", en: "School: 103" }[language];
      const tables = withErrors(language, [null, "2026/27", 4, 2.5, "opdigtet"], [school, null, 0, 100, null]);
      const read = parseModelInput(tables(mindstekommune(language)), { parseFormula: parseAnyFormula });
      expect(read.ok && read.value.forecastErrors).toEqual([
        {
          ...{ scope: { kind: "all" }, schoolYear: "2026/27", source: "opdigtet" },
          below: { value: fraction(1, 25), at: { sheet: NAMES[language], cell: "C2" } },
          above: { value: fraction(1, 40), at: { sheet: NAMES[language], cell: "D2" } },
          at: { sheet: NAMES[language], cell: "A2" },
        },
        expect.objectContaining({ scope: { kind: "school", id: "103" }, schoolYear: null, source: "" }),
      ]);
    },
  );

  test("is reported cell by cell where it cannot be used", () => {
    expect(reported([null, null, -1, 101, null])).toEqual([
      "Prognosefejl!C2 percentOutsideRange",
      "Prognosefejl!D2 percentOutsideRange",
    ]);
    expect(reported([null, null, null, "2", null])).toEqual([
      "Prognosefejl!C2 missingValue",
      "Prognosefejl!D2 plainNumberAsText",
    ]);
    expect(reported(["Nøgletal: Enlige", null, 1, 1, null])).toEqual(["Prognosefejl!A2 scopeNotOfSchools"]);
    expect(reported(["Skole: 999", "2026", 1, 1, null])).toEqual([
      "Prognosefejl!A2 unknownSchool",
      "Prognosefejl!B2 notASchoolYear",
    ]);
  });

  test("has each school and school year once", () => {
    expect(reported([null, "2026/27", 1, 1, null], ["alle", "2026/27", 2, 2, null])).toEqual([
      "Prognosefejl!C3 doubledRow",
    ]);
  });
});

describe("Simulations in Opsætning", () => {
  const setting = (name: string, value: RawValue): readonly string[] =>
    issuesAfter((tables) => addRow(tables, "Opsætning", { Indstilling: name, Værdi: value })).map(shortForm);

  test("their number and their seed are whole numbers within bounds", () => {
    expect(setting("Simulationer", 500)).toEqual([]);
    expect(setting("Frø", 0)).toEqual([]);
    for (const [name, value] of [
      ["Simulationer", 0],
      ["Simulationer", 2.5],
      ["Simulationer", 10_001],
      ["Frø", -1],
    ] as const)
      expect(setting(name, value)).toEqual([expect.stringMatching(/^Opsætning!C\d+ wholeNumberOutsideRange$/)]);
  });

  test("the key figure of the measures of equity is a name", () => {
    expect(setting("Nøgletal i lighedsmål", "Enlige")).toEqual([]);
  });
});

import { compareMany, onePupil, type Language, type ModelInput, type SchoolYear } from "../../../engine/index.js";
import { simulateForecast } from "../../../workbook/simulate/simulateForecast.js";
import { comparedEquity } from "../../../workbook/statistics/comparedEquity.js";
import type { ResultRequest } from "../../../workbook/write/resultSheets.js";
import { resultSheets } from "../../../workbook/write/resultSheets.js";
import { layoutOf } from "../../../workbook/write/sheetLayout.js";
import { writeXlsx } from "../../../workbook/xlsx/writeXlsx.js";
import { readInput } from "../../support/fixture.js";
import { packageFaults } from "../xlsx/packageFaults.js";
import { liveSums } from "./liveSums.js";
import { columnOf, headersOf, shownRows, titleOf } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";

const SLOW = 60_000;

function comparison(input: ModelInput, names: readonly string[], key: string | null = null, language: Language = "da") {
  const compared = compareMany(input, { names });
  if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
  const equity = comparedEquity(input, compared.value, key);
  if (!equity.ok) throw new Error(JSON.stringify(equity.issues));
  return { ...results(input, ["Gammel model", "Ny model"], language), comparisons: [equity.value] };
}

function pupils(folder: string, scenario: string, schoolYear: SchoolYear, language: Language = "da"): ResultRequest {
  const input = readInput(folder);
  const found = onePupil(input, { scenario, year: 2026, schoolYear });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return { ...results(input, [scenario], language), pupilSensitivities: [found.value] };
}

function forecasts(language: Language = "da"): ResultRequest {
  const input = readInput("prognosefejl");
  const found = simulateForecast(input, { scenario: "Ny", year: 2026 });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return { ...results(input, ["Ny"], language), forecasts: [found.value] };
}

describe("Sammenligning", () => {
  const sheet = sheetOf(
    comparison(readInput("mindstekommune"), ["Ny model", "Gammel model"], "Sociale point"),
    "Sammenligning",
  );

  test("every school, cluster and the total, before and in every scenario", () => {
    // 5.630.000 / 85 = 66.235; 4.180.000 / 60 = 69.667; 3.750.000 / 25 = 150.000; clusters are ranked by themselves.
    expect(columnOf(sheet, "Ny model: kr.").slice(0, 8)).toEqual([
      "",
      "5630000",
      "4180000",
      "9810000",
      "",
      "3750000",
      "3750000",
      "13560000",
    ]);
    expect(columnOf(sheet, "Ny model: kr. pr. elev").slice(0, 8)).toEqual([
      "",
      "66235",
      "69667",
      "67655",
      "",
      "150000",
      "150000",
      "79765",
    ]);
    expect(columnOf(sheet, "Ny model: plads").slice(0, 8)).toEqual(["", "3", "2", "2", "", "1", "1", ""]);
    expect(columnOf(sheet, "Ny model: uden for grænsen").slice(0, 8)).toEqual(["", "", "ja", "", "", "ja", "", ""]);
    expect(columnOf(sheet, "Gammel model: forskel, kr.").slice(0, 8)).toEqual(["", "0", "0", "0", "", "0", "0", "0"]);
  });

  test("who gains and loses stands above, a line for each scenario", () => {
    expect(titleOf(sheet)).toEqual(
      expect.arrayContaining([
        "Ny model: 1 skole får mere (mest Åskolen: 750.000 kr. (25,00 %)); 2 skoler får mindre (mest Skovskolen: −500.000 kr. (−10,68 %)); 0 skoler uændret; 2 skoler uden for grænsen.",
      ]),
    );
  });

  test("its sums are live, and give what they say", () => {
    const sums = liveSums(sheet);
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.map(({ computed }) => computed)).toEqual(sums.map(({ said }) => said));
  });

  test("the measures of equity stand under kr per pupil, and what they mean below", () => {
    const rows = shownRows(sheet).slice(8);
    const place = headersOf(sheet).indexOf("Ny model: kr. pr. elev");
    const measures = new Map(rows.map((cells) => [cells[1], cells[place]]));
    // 150.000 / 66.235,29 = 2,26466; P5 and P95 of 85, 60 and 25 pupils are the lowest and the highest school.
    expect(measures.get("Højeste i forhold til laveste")).toBe("2.2647");
    expect(measures.get("Spænd uden yderpunkter (P5–P95), kr.")).toBe("83765");
    // Half of 170 pupils is 85: all at 66.235,29, which is also the median: 1.
    expect(measures.get("McLoone-indeks")).toBe("1.0000");
    expect(rows.map(([, name]) => name)).toContain("Sammenhæng med Sociale point");
    expect(sheet.footnotes.some((note) => note.startsWith("McLoone-indeks: "))).toBe(true);
  });

  test("without a key figure there is no correlation; an unknown one is an issue that names those there are", () => {
    const input = readInput("mindstekommune");
    const without = sheetOf(comparison(input, ["Ny model"]), "Sammenligning");
    expect(shownRows(without).flat().join()).not.toContain("Sammenhæng");
    const compared = compareMany(input, { names: ["Ny model"] });
    const unknown = compared.ok ? comparedEquity(input, compared.value, "Findes ikke") : compared;
    expect(unknown.issues.map(({ code, details }) => [code, details["known"]])).toEqual([
      ["unknownEquityKey", "Sociale point"],
    ]);
  });
});

describe("Klasseloft-følsomhed", () => {
  const sheet = sheetOf(pupils("klasseloft-28-29", "Model", "2025/26"), "Klasseloft-følsomhed");

  test("the cliffs come first, then every grade", () => {
    expect(shownRows(sheet).map((cells) => cells.slice(1, 2)[0])).toEqual([
      "Hvor én elev ændrer antallet af klasser",
      ...["Engskolen", "Skovskolen", "Åskolen"],
      "Alle skoler og trin",
      ...["Engskolen", "Skovskolen", "Åskolen"],
    ]);
    expect(titleOf(sheet)).toContain(
      "Klasselofter: én elev mere ændrer antallet af klasser 2 steder, én elev færre 1 sted",
    );
  });

  test("pupils, cap, classes, how far to the next, and the money: 450.000 × 7/12 = 262.500", () => {
    const row = shownRows(sheet, "plain")[2]?.slice(4);
    expect(row).toEqual([
      "1",
      "56",
      "28",
      "2",
      "1",
      "28",
      "3",
      "262500",
      "0",
      "Klasser +262.500 kr",
      "2",
      "0",
      "0",
      "",
    ]);
  });

  test("what could not be computed is counted", () => {
    const closed = sheetOf(pupils("en-elev-mere", "Model", "2026/27"), "Klasseloft-følsomhed");
    expect(closed.footnotes.at(-1)).toContain("1 linje kunne ikke regnes");
  });
});

describe("Prognoseusikkerhed", () => {
  const sheet = sheetOf(forecasts(), "Prognoseusikkerhed");

  test("low and high as worked out: 45 and 52 pupils, 8 and 10", () => {
    expect(columnOf(sheet, "Elever 2026/27, ventet (lav–høj)")).toEqual(["50 (45–52)", "10 (8–10)", ""]);
    expect(columnOf(sheet, "Tildeling, alle lave")).toEqual(["450000", "80000", "530000"]);
    expect(columnOf(sheet, "Tildeling, kun skolen høj")).toEqual(["520000", "100000", ""]);
    expect(columnOf(sheet, "Forskel, alle lave")).toEqual(["-50000", "-20000", ""]);
    expect(titleOf(sheet)).toContain("Simulationer: 50, frø 7");
  });
});

describe("All of them", () => {
  test.each(["da", "en"] as const)(
    "are written as a workbook that Excel opens (%s)",
    async (language) => {
      const town = readInput("mindstekommune");
      const sheets = [
        ...resultSheets(comparison(town, ["Ny model", "Gammel model"], null, language)),
        ...resultSheets(pupils("klasseloft-28-29", "Model", "2026/27", language)).slice(0, 1),
        ...resultSheets(forecasts(language)).slice(0, 1),
      ];
      const names = sheets.map(({ name }) => name);
      expect(names).toEqual(
        expect.arrayContaining(
          language === "da"
            ? ["Sammenligning", "Klasseloft-følsomhed", "Prognoseusikkerhed"]
            : ["Comparison", "Class cap sensitivity", "Forecast uncertainty"],
        ),
      );
      for (const sheet of sheets) expect(layoutOf(sheet).lastBodyRow).toBeGreaterThan(0);
      const bytes = await writeXlsx(sheets, { title: "", subject: "", creator: "Tildel", language });
      expect(packageFaults(bytes)).toEqual([]);
    },
    SLOW,
  );
});

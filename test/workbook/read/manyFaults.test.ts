import type { RawValue } from "../../../workbook/read/rawTable.js";
import { issueLine } from "../../../workbook/text/issueText.js";
import { addColumn, addRow, setCell } from "./editTables.js";
import type { Tables } from "./readFaults.js";
import { issuesAfter, shortForm } from "./readFaults.js";

/** Table, row, header, what is written there, and the issue that must come of it; each in a cell of its own. */
const CELLS: readonly (readonly [string, number, string, RawValue, string])[] = [
  ["Opsætning", 1, "Værdi", 25, "Opsætning!C2 roundingNotAllowed"],
  ["Opsætning", 4, "Værdi", 13, "Opsætning!C5 monthsNotAllowed"],
  ["Opsætning", 5, "Indstilling", "Farve", "Opsætning!B6 unknownWord"],
  ["Skoler", 1, "Klynge", { date: 45000 }, "Skoler!C2 dateWhereText"],
  ["Skoler", 2, "Areal", { error: "#REF!" }, "Skoler!E3 excelError"],
  ["Elevtal", 1, "0.kl", "27,5", "Elevtal!G2 decimalCountAsText"],
  ["Elevtal", 1, "1.kl", "1.234", "Elevtal!H2 groupedCountAsText"],
  ["Elevtal", 1, "2.kl", -3, "Elevtal!I2 negativeCount"],
  ["Elevtal", 1, "3.kl", 12.5, "Elevtal!J2 fractionalCount"],
  ["Elevtal", 4, "0.kl", null, "Elevtal!G5 missingCount"],
  ["Elevtal", 5, "Art", "gættet", "Elevtal!E6 unknownWord"],
  ["Samlæsning", 1, "Matrikel", "Kær", "Samlæsning!B2 unknownSite"],
  ["Klasselofter", 2, "Startår fra", 2020, "Klasselofter!A3 overlappingCaps"],
  ["Klasselofter", 3, "Elever", 0, "Klasselofter!F4 capZero"],
  ["Nøgletal", 1, "Værdi", "14,5", "Nøgletal!D2 decimalNumberAsText"],
  ["Nøgletal", 2, "År", "i år", "Nøgletal!C3 notAYear"],
  ["Modeller", 1, "Nr.", 20, "Modeller!B3 doubledPartNumber"],
  ["Modeller", 2, "Elevgruppe", "voksne", "Modeller!E3 unknownGroup"],
  ["Modeller", 3, "Aktiv", null, "Modeller!L4 missingValue"],
  ["Modeller", 5, "Mængde/nøgle", "Enlige,,Uddannelse", "Modeller!H6 blankInList"],
  ["Modeller", 6, "Formel", "elever ?", "Modeller!M7 formulaError"],
  ["Parametre", 1, "Del", "Bundbeløb", "Parametre!B2 unknownPart"],
  ["Parametre", 2, "Gælder", "Skole: 999", "Parametre!D3 unknownSchool"],
  ["Parametre", 3, "Trin fra", 5, "Parametre!E4 fromAfterTo"],
  ["Parametre", 5, "Prisniveau", null, "Parametre!H6 missingPriceLevel"],
  ["Parametre", 12, "2026", "2/0", "Parametre!I13 fractionWithZero"],
  ["Kurver", 2, "Art", "linje", "Bilag!C5 curvePointsDisagree"],
  ["Kurver", 4, "2027", null, "Bilag!H7 curvePointWithoutValue"],
  ["Rammer", 1, "Beløb", "ca. 60 mio.", "Rammer!D2 numberWithUnit"],
  ["Fremskrivning", 1, "Faktor", 0, "Fremskrivning!D2 factorNotPositive"],
  ["Scenarier", 3, "Bygger på", "Ingenting", "Scenarier!C4 unknownBase"],
  ["Ændringer", 1, "Del", null, "Ændringer!D2 changeNeedsColumn"],
  ["Ændringer", 4, "Skoleår/År", "2026", "Ændringer!H5 notASchoolYear"],
  ["Nuværende", 1, "Skole-id", 999, "Nuværende!A2 unknownSchool"],
];

function spoil(tables: Tables): Tables {
  const withCells = CELLS.reduce((left, [name, row, header, value]) => setCell(left, name, row, header, value), tables);
  const withHeader = addColumn(withCells, "Rammer", "Bemærkning", "aftalt");
  return addRow(withHeader, "Skoler", { "Skole-id": "0103", Skole: "Havskolen" });
}

describe("A workbook with 34 spoiled cells, an unknown column and a school too many", () => {
  const issues = issuesAfter(spoil);

  it("has every fault reported at once, and no others", () => {
    const others = ["Rammer!G1 unknownHeader?", "Skoler!A5 idsDifferByZeros", "Skoler!A5 schoolWithoutCounts"];
    const expected = [...CELLS.map(([, , , , issue]) => issue), ...others];
    expect(issues.map(shortForm).sort()).toEqual(expected.sort());
  });

  it("has them in the order of the tables, and of the rows in each", () => {
    const rows = issues.filter(({ table }) => table === "parameters").map(({ at }) => at?.cell);
    expect(rows).toEqual(["B2", "D3", "E4", "H6", "I13"]);
    expect([...new Set(issues.map(({ table }) => table))]).toEqual([
      "settings",
      "schools",
      "pupilCounts",
      "jointTeaching",
      "classCaps",
      "keyFigures",
      "parts",
      "parameters",
      "curves",
      "frames",
      "indexSteps",
      "scenarios",
      "changes",
      "currentBudgets",
    ]);
  });

  it("says each on one line that a finance officer can act on", () => {
    const lines = issues.map((issue) => issueLine(issue, "da"));
    expect(lines).toContain(
      'Elevtal, celle G2: fandt "27,5" gemt som tekst, ventede et helt antal elever fra 0 til 5.000. Skriv elevtallet som et helt tal i en celle formateret som tal.',
    );
    expect(lines).toContain(
      'Kurver, ark Bilag, celle C5: fandt en anden "Art" end i celle C4, som hører til samme kurve, ventede samme art, enhed og prisniveau i alle kurvens punkter. Skriv det samme i "Art" i alle rækker for kurven, eller giv punktet sin egen kurve.',
    );
    expect(new Set(lines).size).toBe(lines.length);
  });
});

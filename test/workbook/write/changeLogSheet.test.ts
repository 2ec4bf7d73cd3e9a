import { attributeChanges, changeLog, fraction, type Attribution, type ChangeLog } from "../../../engine/index.js";
import { changeLogSheet } from "../../../workbook/write/result/changeLogSheet.js";
import { readInput } from "../../support/fixture.js";
import { headersOf, shownRows, titleOf } from "./shownRows.js";
import { results, sheetOf } from "./townResults.js";

const INPUT = readInput("aendringer-der-virker-sammen");
const NAMES = ["Tildelingsmodel", "Små klasser"] as const;

function changed(): { readonly log: ChangeLog; readonly attribution: Attribution } {
  const log = changeLog(INPUT, ...NAMES);
  const attribution = attributeChanges(INPUT, { from: NAMES[0], to: NAMES[1] });
  if (!log.ok || !attribution.ok) throw new Error("The fixture can be run");
  return { log: log.value, attribution: attribution.value };
}

const { log, attribution } = changed();
const request = { ...results(INPUT, NAMES), changeLogs: [log], attributions: [attribution] };

describe("The sheet Ændringslog", () => {
  const sheet = sheetOf(request, "Ændringslog");

  it("has a heading for everything that is changed as one, and below it every cell with old and new value and reason", () => {
    expect(titleOf(sheet)).toEqual([
      "Fra: Tildelingsmodel",
      "Til: Små klasser (Tildelingsmodel)",
      "Ændringer: 2 ændringer i 2 celler",
    ]);
    expect(headersOf(sheet)).toEqual(["Hvad", "Før", "Efter", "Enhed", "Scenarie", "Nr.", "Begrundelse"]);
    expect(shownRows(sheet)).toEqual([
      ["Klasselofter, Loft"],
      ["Klasselofter, Loft (trin 0–10)", "28", "24", "", "Små klasser", "1", "opdigtet"],
      ["Klasser, Takst"],
      ["Klasser, Takst (2026)", "400000", "450001", "kr/klasse", "Små klasser", "2", "opdigtet"],
    ]);
  });
});

describe("Numbers in Ændringslog", () => {
  const formatsOf = (own: ChangeLog): readonly unknown[] =>
    changeLogSheet(own, null, "Ændringslog", "da").rows.flatMap(({ kind, cells }) =>
      kind === "plain" ? [cells.slice(1, 3).map((cell) => cell && "decimal" in cell && cell.format)] : [],
    );

  it("stay numbers, with marks between the thousands: 400.000 and 450.001 kr, and caps of 28 and 24", () => {
    const whole = { kind: "number", decimals: 0 };
    expect(formatsOf(log)).toEqual([
      [whole, whole],
      [whole, whole],
    ]);
  });

  it("show the øre of money that is not whole, 450.001,50, and other numbers with the decimals they have, 24,5", () => {
    const changes = log.changes.map((change) => ({
      ...change,
      after: change.unit === "kr/klasse" ? fraction(900_003, 2) : fraction(49, 2),
    }));
    expect(formatsOf({ ...log, changes })).toEqual([
      [
        { kind: "number", decimals: 0 },
        { kind: "number", decimals: 1 },
      ],
      [
        { kind: "number", decimals: 0 },
        { kind: "number", decimals: 2 },
      ],
    ]);
  });
});

describe("The sheet Ændringernes virkning", () => {
  const sheet = sheetOf(request, "Ændringernes virkning");

  it("adds up across and down, as worked out in the fixture", () => {
    expect(headersOf(sheet).slice(2)).toEqual([
      "Før, kr.",
      "Klasselofter, Loft",
      "Klasser, Takst",
      "Forskel, kr.",
      "Efter, kr.",
    ]);
    expect(shownRows(sheet)).toEqual([
      ["101", "Engskolen", "400000", "425001", "75001", "500002", "900002"],
      ["102", "Skovskolen", "400000", "0", "50001", "50001", "450001"],
      ["103", "Åskolen", "0", "0", "0", "0", "0"],
      ["", "I alt", "800000", "425001", "125002", "550003", "1350003"],
    ]);
    const formulas = sheet.rows.map(({ cells }) =>
      cells.flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : [])),
    );
    const first = sheet.titleRows.length + 4;
    expect(formulas[0]).toEqual([`SUM(D${first}:E${first})`]);
    expect(formulas[3]?.[1]).toBe(`SUM(D${first}:D${first + 2})`);
    expect(sheet.footnotes[0]).toContain("alle 2 rækkefølger");
  });
});

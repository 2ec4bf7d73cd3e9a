import { parseUserFormula } from "../../../workbook/formula/parseUserFormula.js";
import { parseModelInput } from "../../../workbook/read/parseModelInput.js";
import { counts, rawTables, type Book } from "../../support/book.js";

type Cells = Readonly<Record<string, string | number | null>>;

const BLANK: Cells = {
  ...{ Scenarie: "Forslag", "Nr.": null, Tabel: null, Del: null, Parameter: null, Gælder: null, "Skole-id": null },
  ...{ "Skoleår/År": null, "Trin fra": null, "Trin til": null, Før: null, Efter: null, Begrundelse: "opdigtet" },
};

const BOOK: Book = {
  Skoler: [{ "Skole-id": "101", Skole: "Engskolen" }],
  Elevtal: counts("101", { 0: 20 }),
  Klasselofter: [{ Loft: "Loft", "Trin fra": 0, "Trin til": 10, Elever: 28 }],
  Modeller: [
    {
      ...{ Model: "Model", "Nr.": 10, Del: "Elever", Mekanisme: "Beløb pr. elev", Elevgruppe: "almen" },
      ...{ "Elevtal følger": "7/12+5/12", Aktiv: "ja" },
    },
  ],
  Parametre: [
    { Model: "Model", Del: "Elever", Parameter: "Takst", Enhed: "kr/elev", Prisniveau: 2026, "2026": 1_000 },
    { Model: "Model", Del: "Pulje", Parameter: "Pulje", Enhed: "kr", Prisniveau: 2026, "2026": 1_000 },
  ],
  Scenarier: [{ "Nr.": 1, Scenarie: "Forslag", "Bygger på": "Model", Status: "skitse" }],
};

const NEW_PART: Cells = { Tabel: "Modeller", Del: "Pulje", Parameter: "Ny del", Efter: "Pulje efter nøgle" };

/** What is wrong in Ændringer and Parametre when the book has these changes, by column and code. */
function faults(...changes: readonly Cells[]): readonly string[] {
  const rows = [NEW_PART, ...changes].map((cells) => ({ ...BLANK, ...cells }));
  const result = parseModelInput(rawTables({ ...BOOK, Ændringer: rows }), { parseFormula: parseUserFormula });
  return result.issues
    .filter(({ severity }) => severity === "error")
    .map(({ code, details }) => `${details["column"]} ${code}`);
}

describe("Changes of every table are read as the table itself is", () => {
  it("a part that a scenario adds is known to its parameters and to the changes of it, and a frame it is given to Rammer", () => {
    expect(faults({ Tabel: "Modeller", Del: "pulje", Parameter: "Ramme", Efter: "Sprog" })).toEqual([]);
    expect(faults({ Tabel: "Models", Del: "Pulje", Parameter: "Quantity/key", Efter: "Areal" })).toEqual([]);
    expect(faults({ Tabel: "Rammer", Parameter: "Sprog", "Skoleår/År": "2026", Efter: 5 })).toEqual([
      "Parameter unknownFrame",
    ]);
    expect(faults({ Tabel: "Modeller", Del: "Pluje", Parameter: "Nr.", Efter: 5 })).toEqual(["Del unknownPart"]);
  });

  it.each([
    ["a setting nobody knows", { Tabel: "Opsætning", Parameter: "Grænse", Efter: 5 }, ["Parameter unknownWord"]],
    ["a rounding of 7 kr", { Tabel: "Opsætning", Parameter: "Afrunding", Efter: 7 }, ["Efter roundingNotAllowed"]],
    ["a limit below 0", { Tabel: "Settings", Parameter: "Loss limit, per cent", Efter: -1 }, ["Efter limitNotAllowed"]],
    [
      "years out of order",
      { Tabel: "Opsætning", Parameter: "Budgetår", Efter: "2027, 2026" },
      ["Efter budgetYearsNotUnderstood"],
    ],
    [
      "a setting of one school",
      { Tabel: "Opsætning", Parameter: "Prisniveau", "Skole-id": "101", Efter: 2026 },
      ["Skole-id changeLeavesColumn"],
    ],
    ["half a pupil in a cap", { Tabel: "Klasselofter", Parameter: "Loft", Efter: 24.5 }, ["Efter fractionalCount"]],
    ["a factor of 0", { Tabel: "Fremskrivning", "Skoleår/År": "2026", Efter: 0 }, ["Efter factorNotPositive"]],
    ["an index step without a year", { Tabel: "Fremskrivning", Efter: 1.02 }, ["Skoleår/År changeNeedsColumn"]],
    [
      "a new part without a mechanism",
      { Tabel: "Modeller", Del: "Anden", Parameter: "New part" },
      ["Efter missingValue"],
    ],
  ] as const)("%s", (_, cells, wanted) => {
    expect(faults(cells)).toEqual(wanted);
  });

  it("settings, caps and index steps that are right", () => {
    expect(
      faults(
        { Tabel: "Opsætning", Parameter: "Grænse ned, pct.", Efter: 4 },
        { Tabel: "ClassCaps", Parameter: "Loft", "Trin fra": 0, "Trin til": 10, Før: 28, Efter: 24 },
        { Tabel: "Fremskrivning", Parameter: "løn", "Skoleår/År": "2026", Efter: 1.02 },
      ),
    ).toEqual([]);
  });
});

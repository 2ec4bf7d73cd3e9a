import { attributeChanges, decimalText, type Attribution } from "../../../engine/index.js";
import { methodWords, stepWords } from "../../../workbook/present/attributionWords.js";
import { counts, inputOf, type Book } from "../../support/book.js";
import { foldersWith, readInput, readTable } from "../../support/fixture.js";

type Row = Readonly<Record<string, string>>;

function attribution(
  input: Parameters<typeof attributeChanges>[0],
  from: string,
  to: string,
  year = 2026,
): Attribution {
  const result = attributeChanges(input, { from, to, year });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What a change does to a school, or in all, as the fixture writes it. */
function amountOf({ steps, after }: Attribution, change: string, school: string): string {
  const step = steps.find((known) => stepWords(known, "da") === change);
  if (!step) return "ingen sådan ændring";
  const index = after.schools.findIndex((known) => known.school.id === school);
  const amount = school === "I alt" ? step.total : step.amounts[index];
  return amount ? decimalText(amount, 0) : "ingen sådan skole";
}

describe.each(foldersWith("forventet-aendringer.csv"))("%s", (folder) => {
  it("gør hver ændring det, der er regnet i hånden", () => {
    const input = readInput(folder);
    const expected = readTable(folder, "forventet-aendringer.csv");
    const told = (row: Row, amount: string): string =>
      `${row["Fra"]} → ${row["Til"]}, ${row["Ændring"]}, ${row["Skole-id"]}: ${amount}   (${row["Regnestykke"]})`;
    const wanted = expected.map((row) => told(row, (row["Beløb"] ?? "").replaceAll(".", "")));
    const got = expected.map((row) => {
      const found = attribution(input, row["Fra"] ?? "", row["Til"] ?? "", Number(row["År"]));
      return told(row, amountOf(found, row["Ændring"] ?? "", row["Skole-id"] ?? ""));
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });
});

/** One school with 10 pupils, and as many parts of a rate per pupil as asked for: 100, 200, 300 … kr. */
function bookOfRates(parts: number, changed: readonly (readonly [part: number, after: number])[]): Book {
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  return {
    Skoler: [{ "Skole-id": "101", Skole: "Engskolen" }],
    Elevtal: counts("101", { 0: 10, 1: 0 }),
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: 2026 },
      { Indstilling: "Prisniveau", Værdi: 2026 },
    ],
    Modeller: numbers.map((number) => ({
      ...{ Model: "Model", "Nr.": number, Del: `Takst ${number}`, Mekanisme: "Beløb pr. elev", Elevgruppe: "almen" },
      ...{ "Elevtal følger": "nyt skoleår", Aktiv: "ja" },
    })),
    Parametre: numbers.map((number) => ({
      ...{ Model: "Model", Del: `Takst ${number}`, Parameter: "Takst", Enhed: "kr/elev", Prisniveau: 2026 },
      ...{ "2026": number * 100, Kilde: "opdigtet" },
    })),
    Scenarier: [{ "Nr.": 1, Scenarie: "Forslag", "Bygger på": "Model", Status: "skitse", Begrundelse: "opdigtet" }],
    Ændringer: changed.map(([part, after], index) => ({
      ...{ Scenarie: "Forslag", "Nr.": index + 1, Tabel: "Parametre", Del: `Takst ${part}`, Parameter: "Takst" },
      ...{ Gælder: null, "Skole-id": null, "Skoleår/År": "2026", "Trin fra": null, "Trin til": null },
      ...{ Før: part * 100, Efter: after, Begrundelse: "opdigtet" },
    })),
  };
}

describe("How a difference is shared", () => {
  it("of 8 changes: the mean over all 40.320 orders; 10 pupils × (after − before) each, since they do not interact", () => {
    const changes = Array.from({ length: 8 }, (_, index) => [index + 1, (index + 1) * 101] as const);
    const found = attribution(inputOf(bookOfRates(8, changes)), "Model", "Forslag");
    expect([found.method, found.because]).toEqual(["average", null]);
    expect(found.steps.map(({ total }) => decimalText(total, 0))).toEqual([
      "10",
      "20",
      "30",
      "40",
      "50",
      "60",
      "70",
      "80",
    ]);
    expect(methodWords(found, "da")[0]).toContain("alle 40320 rækkefølger");
  });

  it("of 9 changes: in the order of the list, and it says so", () => {
    const changes = Array.from({ length: 9 }, (_, index) => [index + 1, (index + 1) * 100 + 5] as const);
    const found = attribution(inputOf(bookOfRates(9, changes)), "Model", "Forslag");
    expect([found.method, found.because]).toEqual(["listed", { kind: "manyChanges", count: 9, most: 8 }]);
    expect(found.steps.map(({ total }) => decimalText(total, 0))).toEqual(Array.from({ length: 9 }, () => "50"));
    expect(methodWords(found, "da")[0]).toBe("Der er 9 ændringer, og alle rækkefølger prøves kun for højst 8.");
  });

  it("of nothing: there is nothing to share", () => {
    const { Ændringer: _none, ...book } = bookOfRates(1, []);
    const found = attribution(inputOf(book), "Model", "Forslag");
    expect([found.steps, decimalText(found.difference, 0)]).toEqual([[], "0"]);
  });

  it("where a pool can only be given a key together with its amount: in the listed order, told together, and why", () => {
    const book = bookOfRates(1, []);
    const pool = {
      ...book,
      Skoler: [{ "Skole-id": "101", Skole: "Engskolen", Nøgle: 0 }],
      Modeller: [
        ...(book["Modeller"] ?? []),
        {
          ...{ Model: "Model", "Nr.": 2, Del: "Pulje", Mekanisme: "Pulje efter nøgle", "Elevtal følger": "kalenderår" },
          ...{ "Mængde/nøgle": "Nøgle", Aktiv: "ja" },
        },
      ],
      Parametre: [
        ...(book["Parametre"] ?? []),
        {
          ...{ Model: "Model", Del: "Pulje", Parameter: "Pulje", Enhed: "kr", Prisniveau: 2026, "2026": 0 },
          Kilde: "opdigtet",
        },
      ],
      Ændringer: [
        change({ "Nr.": 1, Tabel: "Parametre", Del: "Pulje", Parameter: "Pulje", "Skoleår/År": "2026", Efter: 700 }),
        change({ "Nr.": 2, Tabel: "Skoler", Parameter: "Nøgle", "Skole-id": "101", Efter: 3 }),
        change({ "Nr.": 3, Tabel: "Parametre", Del: "Takst 1", Parameter: "Takst", "Skoleår/År": "2026", Efter: 150 }),
      ],
    };
    // Skoler stands before Modeller: first the key (0 kr), then the rate (10 × 50 = 500), then the pool (700).
    const found = attribution(inputOf(pool), "Model", "Forslag");
    expect([found.method, found.because?.kind]).toEqual(["listed", "cannotRun"]);
    expect(found.steps.map((step) => [stepWords(step, "da"), decimalText(step.total, 0)])).toEqual([
      ["Skoler, Nøgle", "0"],
      ["Takst 1, Takst", "500"],
      ["Pulje, Pulje", "700"],
    ]);
    expect(methodWords(found, "da")[0]).toBe(
      'Alle rækkefølger kan ikke regnes: alene med Pulje, Pulje er der delen "Pulje", hvor alle skolers nøgle er 0.',
    );
  });
});

const change = (
  cells: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number | null>> => ({
  ...{ Scenarie: "Forslag", Del: null, Gælder: null, "Skole-id": null, "Skoleår/År": null },
  ...{ "Trin fra": null, "Trin til": null, Før: null, Begrundelse: "opdigtet" },
  ...cells,
});

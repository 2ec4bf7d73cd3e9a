import { runScenarios, type ModelInput } from "../../../engine/index.js";
import { checkSeals } from "../../../workbook/seal/checkSeals.js";
import { copiedTables } from "../../../workbook/seal/copiedTables.js";
import { fingerprint } from "../../../workbook/seal/fingerprint.js";
import { makeSeal } from "../../../workbook/seal/makeSeal.js";
import { readSeals } from "../../../workbook/seal/readSeals.js";
import type { Seal } from "../../../workbook/seal/seal.js";
import { isResult, rowsFingerprint } from "../../../workbook/seal/sealedRows.js";
import { sealTables } from "../../../workbook/seal/sealTables.js";
import { issueLine } from "../../../workbook/text/issueText.js";
import { counts, inputOf, type Book } from "../../support/book.js";

const CHANGE = { Del: null, Gælder: null, "Skole-id": null, "Skoleår/År": null, "Trin fra": null, "Trin til": null };

/** Two schools with 20 and 10 pupils at 1.000 kr; the final scenario gives 1.100, and a sketch beside it 1.200. */
const BOOK: Book = {
  Skoler: [
    { "Skole-id": "101", Skole: "Engskolen" },
    { "Skole-id": "102", Skole: "Skovskolen" },
  ],
  Elevtal: [...counts("101", { 0: 20 }), ...counts("102", { 0: 10 })],
  Opsætning: [
    { Indstilling: "Budgetår", Værdi: 2026 },
    { Indstilling: "Prisniveau", Værdi: 2026 },
  ],
  Modeller: [
    {
      ...{ Model: "Model", "Nr.": 10, Del: "Elever", Mekanisme: "Beløb pr. elev", Elevgruppe: "almen" },
      ...{ "Elevtal følger": "7/12+5/12", Aktiv: "ja" },
    },
  ],
  Parametre: [
    {
      ...{ Model: "Model", Del: "Elever", Parameter: "Takst", Enhed: "kr/elev", Prisniveau: 2026 },
      ...{ "2026": 1_000, Kilde: "opdigtet" },
    },
  ],
  Scenarier: [
    { "Nr.": 1, Scenarie: "Endelig", "Bygger på": "Model", Status: "endelig", Begrundelse: "vedtaget" },
    { "Nr.": 2, Scenarie: "Skitse", "Bygger på": "Model", Status: "skitse", Begrundelse: "idé" },
  ],
  Ændringer: ["Endelig", "Skitse"].map((scenario, index) => ({
    ...{ Scenarie: scenario, "Nr.": 1, Tabel: "Parametre", ...CHANGE, Del: "Elever", Parameter: "Takst" },
    ...{ "Skoleår/År": "2026", Før: 1_000, Efter: 1_100 + 100 * index, Begrundelse: "opdigtet" },
  })),
};

function sealOf(input: ModelInput): Seal {
  const run = runScenarios(input, { names: ["Endelig"] });
  const allocations = run.ok ? run.value : [];
  return makeSeal(input, { scenario: "Endelig", allocations, date: "2026-03-12", sealedBy: "Byrådet" });
}

const SEAL = sealOf(inputOf(BOOK));

const told = (input: ModelInput, seal: Seal = SEAL): readonly string[] =>
  checkSeals(input, [seal]).map((issue) => issueLine(issue, "da"));

/** The book with one cell of a row set to something else. */
const edited = (table: string, row: number, cells: Readonly<Record<string, string | number | null>>): ModelInput =>
  inputOf({
    ...BOOK,
    [table]: (BOOK[table] ?? []).map((known, index) => (index === row ? { ...known, ...cells } : known)),
  });

describe("Under a seal", () => {
  it("nothing is said where nothing has changed", () => {
    expect(told(inputOf(BOOK))).toEqual([]);
  });

  it("a changed count is said with its cell, old and new, and what it did: 20 × 7/12 + 26 × 5/12 = 22,5 pupils", () => {
    // Sealed: 20 × 1.100 + 10 × 1.100 = 33.000. Now 22,5 × 1.100 + 11.000 = 35.750, of which 24.750 to school 101.
    expect(told(edited("Elevtal", 1, { "0.kl": 26 }))).toEqual([
      'Elevtal, celle G3: fandt Elevtal, almen, skole 101, 2026/27, optalt, endelig, 0.kl: 26, ventede 20, som da "Endelig" blev forseglet 2026-03-12. Ret cellen tilbage, eller lav et nyt scenarie; et endeligt scenarie regnes om, når det, det bygger på, ændres.',
      'Scenarier: fandt andre beløb til 1 skoler i 2026 under "Endelig", i alt 35.750 kr; mest for skole 101: 24.750 kr, ventede i alt 33.000 kr, og 22.000 kr til skole 101, som det blev forseglet 2026-03-12. Se, hvad der er ændret under scenariet; det står ved de andre bemærkninger om forseglingen.',
    ]);
  });

  it("a changed source is said, though no amount changes", () => {
    expect(told(edited("Parametre", 0, { Kilde: "byrådet" }))).toEqual([
      'Parametre, celle B2: fandt Elever, Takst, Model, Kilde: byrådet, ventede opdigtet, som da "Endelig" blev forseglet 2026-03-12. Ret cellen tilbage, eller lav et nyt scenarie; et endeligt scenarie regnes om, når det, det bygger på, ændres.',
    ]);
  });

  it("a new row and a row that is gone are said by what they are", () => {
    const school = { "Skole-id": "102", Skole: "Skovskolen" };
    const counted = counts("102", { 0: 10 });
    const renamed = inputOf({
      ...BOOK,
      Skoler: [
        { "Skole-id": "101", Skole: "Engskolen" },
        { ...school, "Skole-id": "103" },
      ],
      Elevtal: [...counts("101", { 0: 20 }), ...counted.map((row) => ({ ...row, "Skole-id": "103" }))],
    });
    const lines = told(renamed).filter((line) => line.startsWith("Skoler"));
    expect(lines).toEqual([
      'Skoler, celle A3: fandt en ny række, Skoler, skole 103, ventede de rækker, der var, da "Endelig" blev forseglet 2026-03-12. Slet rækken, hvis den ikke skal være der; ellers forsegl igen, når ændringen er besluttet.',
      'Skoler: fandt ikke mere rækken Skoler, skole 102, ventede rækken med Skole Skovskolen, som da "Endelig" blev forseglet 2026-03-12. Skriv rækken ind igen, eller forsegl igen, når ændringen er besluttet.',
    ]);
  });

  it("rows of scenarios it does not build on are only counted", () => {
    expect(told(edited("Ændringer", 1, { Efter: 1_300 }))).toEqual([
      'Ændringer: fandt 1 rækker af andre scenarier, som er nye, ændret eller væk, ventede de rækker, der var, da "Endelig" blev forseglet 2026-03-12. Der er intet at gøre; "Endelig" bygger ikke på dem.',
    ]);
    expect(told(edited("Ændringer", 0, { Begrundelse: "fejl" }))[0]).toContain("Begrundelse: fejl, ventede opdigtet");
  });

  it("other amounts of the same input are Tildel's own doing, and it says so", () => {
    const moved = SEAL.rows.map((row) =>
      isResult(row) ? { ...row, content: row.content.replace("22000", "22001") } : row,
    );
    const seal = { ...SEAL, rows: moved, results: rowsFingerprint(moved.filter(isResult)) };
    expect(checkSeals(inputOf(BOOK), [seal]).map(({ code }) => code)).toEqual(["sealedResultMoved"]);
  });

  it("a seal that has been edited says nothing but that", () => {
    const [first, ...others] = SEAL.rows;
    const seal = { ...SEAL, rows: first ? [{ ...first, content: "{}" }, ...others] : [] };
    expect(checkSeals(inputOf(BOOK), [seal]).map(({ code }) => code)).toEqual(["sealBroken"]);
  });

  it("a scenario that is gone, and a final one without a seal", () => {
    const [, sketch] = BOOK["Scenarier"] ?? [];
    const [, change] = BOOK["Ændringer"] ?? [];
    const gone = inputOf({ ...BOOK, Scenarier: [{ ...sketch }], Ændringer: [{ ...change }] });
    expect(checkSeals(gone, [SEAL]).map(({ code }) => code)).toEqual(["sealedScenarioGone"]);
    expect(checkSeals(inputOf(BOOK), []).map(({ code }) => code)).toEqual(["finalNotSealed"]);
  });
});

describe("The tables of seals", () => {
  it("are read as they were written, in either language, and a missing one or column is told", () => {
    const [seals, rows] = sealTables([SEAL], "en");
    if (!seals || !rows) throw new Error("Two tables were written");
    expect(readSeals([seals, rows])).toEqual({ seals: [SEAL], issues: [] });
    expect(readSeals([])).toEqual({ seals: [], issues: [] });
    expect(readSeals([seals]).issues.map(({ code, found }) => [code, found])).toEqual([
      ["sealNotReadable", "ForsegledeRækker"],
    ]);
    const without = { ...rows, headers: rows.headers.map((header) => (header === "Contents" ? "Other" : header)) };
    expect(readSeals([seals, without]).issues.map((issue) => issueLine(issue, "da"))).toEqual([
      'ark SealedRows, celle A1: fandt SealedRows uden "Indhold", ventede tabellerne Forseglinger og ForsegledeRækker, som Tildel skrev dem. Hent begge tabeller igen fra den projektmappe, forseglingen blev skrevet i; de skal ikke rettes i hånden.',
    ]);
  });

  it("are no part of what is sealed, and tables that are no input are not copied", () => {
    const raw = {
      sheet: "Ark",
      firstRow: 1,
      firstColumn: 1,
      headers: ["Skole-id", "Åben"],
      rows: [
        ["101", true],
        ["102", { date: 40_878 }],
      ],
    };
    const copied = copiedTables([
      { ...raw, name: "tblSkoler" },
      { ...raw, name: "Noter" },
      { ...raw, name: "Forseglinger" },
    ]);
    expect(copied.map(({ name, rows }) => [name, rows])).toEqual([
      [
        "tblSkoler",
        [
          ["101", "ja"],
          ["102", "2011-12-01"],
        ],
      ],
    ]);
  });
});

describe("A fingerprint", () => {
  // The test vectors of FIPS 180-4: the empty text, and "abc".
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])('of "%s" is its SHA-256', (text, print) => {
    expect(fingerprint(text)).toBe(print);
  });
});

// Longer than others: one test per table that a scenario may change, with the sum worked out beside it.
import { applyScenario, decimalText, fractionAt, runScenarios } from "../../../engine/index.js";
import { counts, inputOf, type Book } from "../../support/book.js";

type Cells = Readonly<Record<string, string | number | null>>;

/** A row of Ændringer of the scenario "Forslag": the cells that are named, the rest blank. */
const row = (number: number, cells: Cells): Cells => ({
  ...{ Scenarie: "Forslag", "Nr.": number, Del: null, Parameter: null, Gælder: null, "Skole-id": null },
  ...{ "Skoleår/År": null, "Trin fra": null, "Trin til": null, Før: null, Begrundelse: "opdigtet" },
  ...cells,
});

const part = (number: number, name: string, mechanism: string, cells: Cells): Cells => ({
  ...{ Model: "Model", "Nr.": number, Del: name, Mekanisme: mechanism, Elevgruppe: "almen", Aktiv: "ja" },
  ...cells,
});

const parameter = (name: string, of: string, unit: string, value: number, cells: Cells = {}): Cells => ({
  ...{ Model: "Model", Del: name, Parameter: of, Enhed: unit, Prisniveau: 2026, "2026": value, Kilde: "opdigtet" },
  ...cells,
});

/** Two schools: 28 pupils in 0. kl at the one, 10 at the other; the same in both school years. */
const TOWN: Book = {
  Skoler: [
    { "Skole-id": "101", Skole: "Engskolen", Areal: 1000 },
    { "Skole-id": "102", Skole: "Skovskolen", Areal: null },
  ],
  Elevtal: [...counts("101", { 0: 28, 1: 0 }), ...counts("102", { 0: 10 })],
  Opsætning: [
    { Indstilling: "Budgetår", Værdi: 2026 },
    { Indstilling: "Prisniveau", Værdi: 2026 },
  ],
  Klasselofter: [
    { Loft: "Loft", "Trin fra": 0, "Trin til": 2, "Startår fra": null, "Startår til": 2025, Elever: 28 },
    { Loft: "Loft", "Trin fra": 0, "Trin til": 2, "Startår fra": 2026, "Startår til": null, Elever: 28 },
    { Loft: "Loft", "Trin fra": 3, "Trin til": 10, "Startår fra": null, "Startår til": null, Elever: 28 },
  ],
  Modeller: [
    part(10, "Klasser", "Beløb pr. klasse", { "Elevtal følger": "skoleår", Tabel: "Loft" }),
    part(20, "Elever", "Beløb pr. elev", { "Elevtal følger": "skoleår" }),
  ],
  Parametre: [parameter("Klasser", "Takst", "kr/klasse", 120_000), parameter("Elever", "Takst", "kr/elev", 1_000)],
  Scenarier: [{ "Nr.": 1, Scenarie: "Forslag", "Bygger på": "Model", Status: "skitse" }],
};

interface Outcome {
  readonly amounts: Readonly<Record<string, readonly string[]>>;
  readonly issues: readonly string[];
}

/** What the scenario gives each school from each part, or why not. */
function outcome(changes: readonly Cells[], more: Book = {}): Outcome {
  const result = runScenarios(inputOf({ ...TOWN, ...more, Ændringer: changes }), { names: ["Forslag"] });
  const allocation = result.ok ? result.value[0] : undefined;
  const amounts = (allocation?.parts ?? []).map(({ part: { name }, amounts: column }) => [
    name,
    (allocation?.schools ?? []).map((_, school) => decimalText(fractionAt(column, school), 0)),
  ]);
  const errors = result.issues.filter(({ severity }) => severity === "error");
  return {
    amounts: Object.fromEntries(amounts) as Outcome["amounts"],
    issues: errors.map(({ code, at }) => `${at?.cell ?? ""} ${code}`),
  };
}

describe("A scenario changes", () => {
  it("settings: with 12 months of the old school year, only its counts are used", () => {
    const counted = [
      ...counts("101", { 0: 28, 1: 0 }).map((cells, year) => ({ ...cells, "0.kl": year === 0 ? 28 : 16 })),
      ...counts("102", { 0: 10 }),
    ];
    // 28 × 7/12 + 16 × 5/12 = 23 pupils; of the old school year alone 28.
    expect(
      outcome([row(1, { Tabel: "Opsætning", Parameter: "Kommune", Efter: "Ny" })], { Elevtal: counted }).amounts[
        "Elever"
      ],
    ).toEqual(["23000", "10000"]);
    const changed = row(1, { Tabel: "Opsætning", Parameter: "Måneder, gammelt skoleår", Efter: 12 });
    expect(outcome([changed], { Elevtal: counted }).amounts["Elever"]).toEqual(["28000", "10000"]);
  });

  it("a setting for its own model alone: what holds for all models stays for the others", () => {
    const input = inputOf({
      ...TOWN,
      Ændringer: [row(1, { Tabel: "Opsætning", Parameter: "Grænse ned, pct.", Efter: 5 })],
    });
    const applied = applyScenario(input, "Forslag");
    const own = applied.ok ? applied.value.input.settings.filter(({ name }) => name === "lossLimit") : [];
    expect(own.map(({ model }) => model)).toEqual(["Model"]);
    expect(input.settings.some(({ name }) => name === "lossLimit")).toBe(false);
  });

  it("budget years: the scenario runs for the years it names", () => {
    const changes = [
      row(1, { Tabel: "Opsætning", Parameter: "Budgetår", Før: 2026, Efter: "2026, 2027" }),
      row(2, { Tabel: "Parametre", Del: "Klasser", Parameter: "Takst", "Skoleår/År": "2027", Efter: 125_000 }),
      row(3, { Tabel: "Parametre", Del: "Elever", Parameter: "Takst", "Skoleår/År": "2027", Efter: 1_100 }),
    ];
    const counted = TOWN["Elevtal"] ?? [];
    const next = counted
      .filter((cells) => cells["Skoleår"] === "2026/27")
      .map((cells) => ({ ...cells, Skoleår: "2027/28" }));
    const input = inputOf({ ...TOWN, Elevtal: [...counted, ...next], Ændringer: changes });
    const result = runScenarios(input, { names: ["Forslag"] });
    // 2026: 2 × 120.000 + 38 × 1.000. 2027: 2 × 125.000 + 38 × 1.100.
    expect(result.ok ? result.value.map(({ year, total }) => [year, decimalText(total, 0)]) : result.issues).toEqual([
      [2026, "278000"],
      [2027, "291800"],
    ]);
  });

  it("a class cap, for those who start from a year on: 28 pupils of 2026 are then 2 classes for 5 months", () => {
    const cap = row(1, {
      Tabel: "Klasselofter",
      Parameter: "Loft",
      "Skoleår/År": "2026",
      "Trin fra": 0,
      "Trin til": 2,
      Før: 28,
      Efter: 27,
    });
    // 0. kl of 2025/26 started in 2025: 1 class × 7/12; of 2026/27 in 2026: 2 classes × 5/12: 120.000 × 17/12 = 170.000.
    expect(outcome([cap]).amounts["Klasser"]).toEqual(["170000", "120000"]);
    const all = row(1, { Tabel: "Klasselofter", Parameter: "Loft", Før: 28, Efter: 27 });
    expect(outcome([all]).amounts["Klasser"]).toEqual(["240000", "120000"]);
  });

  it("a step of Fremskrivning: 1.000 kr of 2025 are 1.020 of 2026, or 1.050", () => {
    const more: Book = {
      Parametre: [
        parameter("Klasser", "Takst", "kr/klasse", 120_000),
        parameter("Elever", "Takst", "kr/elev", 1_000, { Prisniveau: 2025 }),
      ],
      Fremskrivning: [{ "Fra prisniveau": 2025, "Til prisniveau": 2026, Art: null, Faktor: 1.02, Kilde: "opdigtet" }],
    };
    const step = row(1, { Tabel: "Fremskrivning", "Skoleår/År": "2026", Før: 1.02, Efter: 1.05 });
    expect(outcome([step], more).amounts["Elever"]).toEqual(["29400", "10500"]);
  });

  it("a parameter that is not there: an exception for one school, with unit and prices of the parameter's other rows", () => {
    const exception = row(1, {
      Tabel: "Parametre",
      Del: "Elever",
      Parameter: "Takst",
      Gælder: "Skole: 102",
      "Skoleår/År": "2026",
      Efter: 2_000,
    });
    expect(outcome([exception]).amounts["Elever"]).toEqual(["28000", "20000"]);
  });

  it("but not a rate for all grades beside rates for bands, which would hold before it: nothing would change", () => {
    const bands: Book = {
      Parametre: [
        parameter("Klasser", "Takst", "kr/klasse", 120_000),
        parameter("Elever", "Takst", "kr/elev", 1_000, { "Trin fra": 0, "Trin til": 3 }),
        parameter("Elever", "Takst", "kr/elev", 1_500, { "Trin fra": 4, "Trin til": 10 }),
      ],
    };
    const all = row(1, { Tabel: "Parametre", Del: "Elever", Parameter: "Takst", "Skoleår/År": "2026", Efter: 2_000 });
    expect(outcome([all], bands).issues).toEqual(["A2 changeHitsNothing"]);
  });

  it("a fact that is blank: 500 m² at 10 kr", () => {
    const more: Book = {
      Modeller: [
        part(10, "Bygninger", "Fast beløb", {
          Elevgruppe: null,
          "Elevtal følger": "kalenderår",
          "Mængde/nøgle": "Areal",
        }),
      ],
      Parametre: [parameter("Bygninger", "Beløb", "kr/m²", 10)],
    };
    expect(
      outcome([row(1, { Tabel: "Skoler", Parameter: "Areal", "Skole-id": "101", Før: 1000, Efter: 900 })], more).issues,
    ).toEqual(["A3 missingFact"]);
    const filled = row(1, { Tabel: "Skoler", Parameter: "Areal", "Skole-id": "102", Efter: 500 });
    expect(outcome([filled], more).amounts["Bygninger"]).toEqual(["10000", "5000"]);
  });

  it("a grade that was not offered: 6 pupils in 1. kl at the second school in both school years", () => {
    const grade = (number: number, year: string): Cells =>
      row(number, { Tabel: "Elevtal", "Skole-id": "102", "Skoleår/År": year, "Trin fra": 1, "Trin til": 1, Efter: 6 });
    expect(outcome([grade(1, "2025/26"), grade(2, "2026/27")]).amounts["Elever"]).toEqual(["28000", "16000"]);
  });

  it("a point of a curve that is not there, and a frame of a year that is not there", () => {
    const more: Book = {
      Modeller: [
        part(10, "Ledelse", "Trappe", {
          ...{ "Elevtal følger": "nyt skoleår", "Mængde/nøgle": "elever", Tabel: "Ledelse", Ramme: "Skoler" },
        }),
        part(20, "Elever", "Beløb pr. elev", { "Elevtal følger": "nyt skoleår" }),
        part(90, "Rest", "Resten pr. elev", {
          ...{ "Elevtal følger": "nyt skoleår", "Mængde/nøgle": "elever", Ramme: "Skoler" },
        }),
      ],
      Parametre: [parameter("Elever", "Takst", "kr/elev", 1_000)],
      Kurver: [
        { Tabel: "Ledelse", Art: "trappe", Fra: 0, Enhed: "kr", Prisniveau: 2026, "2026": 500_000, Kilde: "opdigtet" },
      ],
      Rammer: [{ Model: "Model", Ramme: "Skoler", År: 2025, Beløb: 1, Prisniveau: 2026, Kilde: "opdigtet" }],
    };
    const changes = [
      row(1, { Tabel: "Kurver", Parameter: "Ledelse", "Trin fra": 20, "Skoleår/År": "2026", Efter: 700_000 }),
      row(2, { Tabel: "Rammer", Parameter: "Skoler", "Skoleår/År": "2026", Efter: 1_580_000 }),
    ];
    // 28 pupils: 700.000, 10 pupils: 500.000. Left of 1.580.000: 380.000 over 38 pupils = 10.000 each.
    const found = outcome(changes, more);
    expect(found.issues).toEqual([]);
    expect([found.amounts["Ledelse"], found.amounts["Rest"]]).toEqual([
      ["700000", "500000"],
      ["280000", "100000"],
    ]);
  });
});

describe("A scenario adds a part", () => {
  const added = (number: number, cells: Cells): Cells => row(number, { Tabel: "Modeller", Del: "Grund", ...cells });
  const setup = [
    added(2, { Parameter: "Mængde/nøgle", Efter: "skole" }),
    added(3, { Parameter: "Elevtal følger", Efter: "kalenderår" }),
    row(4, { Tabel: "Parametre", Del: "Grund", Parameter: "Beløb", Efter: 5_000 }),
  ];

  it("wherever the row that adds it stands among the changes", () => {
    const first = outcome([added(1, { Parameter: "Ny del", Efter: "Fast beløb" }), ...setup]);
    const last = outcome([...setup, added(9, { Parameter: "New part", Efter: "fixedAmount" })]);
    expect(first.amounts["Grund"]).toEqual(["5000", "5000"]);
    expect(last).toEqual(first);
  });

  it("not twice, not where Før is filled, and not with a parameter its mechanism does not have", () => {
    expect(
      outcome([row(1, { Tabel: "Modeller", Del: "Elever", Parameter: "Ny del", Efter: "Fast beløb" })]).issues,
    ).toEqual(["A2 addedPartExists"]);
    expect(outcome([added(1, { Parameter: "Ny del", Før: "Trappe", Efter: "Fast beløb" })]).issues).toEqual([
      "A2 changeHitsNothing",
    ]);
    const wrong = row(5, { Tabel: "Parametre", Del: "Grund", Parameter: "Taxt", Efter: 5_000 });
    const found = outcome([added(1, { Parameter: "Ny del", Efter: "Fast beløb" }), ...setup, wrong]);
    expect(found.issues).toEqual(["A6 changeHitsNothing"]);
  });

  it("with a mechanism nobody knows: the run says so, at the cell", () => {
    const [issue = ""] = outcome([added(1, { Parameter: "Ny del", Efter: "Trylleri" })]).issues;
    expect(issue).toBe("M2 unknownMechanism");
  });
});

describe("Changes that do not fit", () => {
  it.each([
    ["a cap of 0", { Tabel: "Klasselofter", Parameter: "Loft", Efter: 0 }, "changeNotPossible"],
    ["a cap that is not there", { Tabel: "Klasselofter", Parameter: "Andet loft", Efter: 20 }, "changeHitsNothing"],
    [
      "an index step that is not there",
      { Tabel: "Fremskrivning", "Skoleår/År": "2026", Efter: 1.02 },
      "changeHitsNothing",
    ],
    [
      "a setting that has moved",
      { Tabel: "Opsætning", Parameter: "Prisniveau", Før: 2025, Efter: 2027 },
      "changeBasisMoved",
    ],
    [
      "a setting that is not there",
      { Tabel: "Opsætning", Parameter: "Grænse op, pct.", Før: 3, Efter: 4 },
      "changeHitsNothing",
    ],
    [
      "a parameter with something before",
      { Tabel: "Parametre", Del: "Elever", Parameter: "Takst", Gælder: "Skole: 102", Før: 5, Efter: 4 },
      "changeHitsNothing",
    ],
    [
      "a key figure nobody has",
      { Tabel: "Rammer", Parameter: "Skoler", "Skoleår/År": "2026", Efter: 4 },
      "unknownFrame",
    ],
  ])("%s", (_, cells, code) => {
    const check = (): readonly string[] => outcome([row(1, cells)]).issues;
    if (code === "unknownFrame") expect(check).toThrow("Skoler");
    else expect(check().map((issue) => issue.split(" ")[1])).toEqual([code]);
  });

  it("the order of the sheet never decides: a change of all years before one of a single year, where Nr. says nothing", () => {
    const all = { ...row(1, { Tabel: "Parametre", Del: "Elever", Parameter: "Takst", Efter: 3_000 }), "Nr.": null };
    const one = { ...all, "Skoleår/År": "2026", Efter: 2_000 };
    expect(outcome([all, one]).amounts["Elever"]).toEqual(["56000", "20000"]);
    expect(outcome([one, all])).toEqual(outcome([all, one]));
  });
});

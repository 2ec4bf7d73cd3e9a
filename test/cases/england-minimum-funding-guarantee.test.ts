import { addFractions, decimalText, readDecimal, type Fraction } from "../../engine/index.js";
import { amount, runBook, type Book } from "../support/book.js";
import { steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

/** What is read of a statement; every other line follows. */
interface Statement {
  readonly id: string;
  /** Lines 1 to 6: previous share, supplementary grant, this year's lump sum and sparsity, exclusions, technical. */
  readonly previous: readonly [number, number, number, number, number, number];
  readonly previousPupils: number;
  readonly share: number;
  readonly pupils: number;
  readonly floor: number;
}

interface Case {
  readonly pre16: readonly {
    readonly pupils: string;
    readonly total: string;
    readonly mfg?: { readonly previous: Readonly<Record<string, string>>; readonly floor: string };
  }[];
}

const YEARS = [2023];
const B = "1";
const C = "2";

/** Statements B and C; A prints no guarantee. The case writes its numbers as text. */
function statements(): readonly Statement[] {
  return (publishedCase("england") as Case).pre16.flatMap(({ mfg, pupils, total }, place) => {
    if (!mfg) return [];
    const line = (name: string): number => Number(mfg.previous[name] ?? 0);
    return [
      {
        id: String(place),
        previous: [line("school_budget_share"), 0, line("lump_sum"), line("sparsity_needed"), line("exclusions"), 0],
        previousPupils: line("pupils"),
        share: Number(total),
        pupils: Number(pupils),
        floor: Number(mfg.floor),
      },
    ];
  });
}

interface WhatIf {
  readonly floor?: number;
  readonly cap?: number;
  readonly scaling?: number;
}

const LINE_7 = "[Tidligere andel] + Supplement - Engangsbeløb - Afsides - Undtaget - Teknisk";
const LINE_9 = `(${LINE_7}) / [Tidligere elever]`;
const LINE_16 = "[Andel nu] - Engangsbeløb - Afsides";

/**
 * The statement as three models. "Linjer" shows lines that are not money to anybody, each a formula. "Sidste år" is line
 * 19: last year's money per pupil, times this year's pupils, times 1 + floor. "Skolen" is lines 11 to 36: the guarantee is
 * Acceptabel afvigelse with no loss allowed below line 19; cap and minimum per pupil are formulas.
 */
function book({ floor, cap = 9, scaling = 1 }: WhatIf = {}): Book {
  const all = statements();
  const formula = (model: string, number: number, name: string, text: string, looksAt: string | null = null) => ({
    ...{ Model: model, "Nr.": number, Del: name, Mekanisme: "Formel", "Ser på": looksAt, Aktiv: "ja", Formel: text },
  });
  const own = (model: string, part: string, name: string, value: (of: Statement) => number) =>
    all.map((of) => steadyParameter([model, part, name, `Skole: ${of.id}`], "antal", YEARS, value(of)));
  const floorOf = (of: Statement): number => floor ?? of.floor;
  const change = `((${LINE_16}) / [Elever nu] - ${LINE_9}) / (${LINE_9})`;
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2023" },
      { Indstilling: "Prisniveau", Værdi: 2023 },
      { Indstilling: "Afrunding", Værdi: 0.01 },
      { Model: "Skolen", Indstilling: "Sammenlignes med", Værdi: "Sidste år" },
    ],
    Skoler: all.map(({ id, previous, previousPupils, share, pupils }) => ({
      ...{ "Skole-id": id, Skole: `Opgørelse ${id}`, "Tidligere andel": previous[0], Supplement: previous[1] },
      ...{ Engangsbeløb: previous[2], Afsides: previous[3], Undtaget: previous[4], Teknisk: previous[5] },
      ...{ "Tidligere elever": previousPupils, "Andel nu": share, "Elever nu": pupils },
    })),
    Elevtal: steadyCounts(
      all.map(({ id }) => id),
      YEARS,
    ),
    Modeller: [
      formula("Linjer", 7, "7 Korrigeret andel", LINE_7),
      formula("Linjer", 9, "9 Pr. elev", LINE_9),
      formula("Linjer", 10, "10 Mindst pr. elev", `${LINE_9} * (1 + gulv)`),
      formula("Linjer", 18, "18 Pr. elev nu", `(${LINE_16}) / [Elever nu]`),
      formula("Linjer", 19, "19 Garanteret", `${LINE_9} * (1 + gulv) * [Elever nu]`),
      formula("Linjer", 19.5, "19 af afrundet", `afrund(${LINE_9} * (1 + gulv); 2) * [Elever nu]`),
      formula("Linjer", 25, "25 Ændring, pct.", `100 * ${change}`),
      formula("Sidste år", 10, "Garanteret", `${LINE_9} * (1 + gulv) * [Elever nu]`),
      formula("Skolen", 11, "16 Beskyttet", LINE_16),
      formula("Skolen", 12, "12 og 13 Faste", "Engangsbeløb + Afsides"),
      {
        ...{ Model: "Skolen", "Nr.": 27, Del: "27 Garanti", Mekanisme: "Acceptabel afvigelse", Aktiv: "ja" },
        ...{ "Ser på": "16 Beskyttet, Sidste år: Garanteret" },
      },
      formula("Skolen", 30, "30 Loft", `0 - maks(0; ${change} - loft) * skalering * [Elever nu] * ${LINE_9}`),
      formula(
        "Skolen",
        31,
        "31 Mindst pr. elev",
        "maks(0; mindst / 7 * [Elever nu] - ([16 Beskyttet] + [12 og 13 Faste] + [27 Garanti] + [30 Loft]))",
        "16 Beskyttet, 12 og 13 Faste, 27 Garanti, 30 Loft",
      ),
    ],
    Parametre: [
      ...["10 Mindst pr. elev", "19 Garanteret", "19 af afrundet"].flatMap((name) =>
        own("Linjer", name, "gulv", floorOf),
      ),
      ...own("Sidste år", "Garanteret", "gulv", floorOf),
      steadyParameter(["Skolen", "27 Garanti", "Grænse ned"], "pct.", YEARS, 0),
      steadyParameter(["Skolen", "30 Loft", "loft"], "antal", YEARS, cap),
      steadyParameter(["Skolen", "30 Loft", "skalering"], "antal", YEARS, scaling),
      // B: 4.800 pr. elev i alle årgange. C: to årgange à 3.750, tre à 4.800 og to à 5.300, over 7.
      ...own("Skolen", "31 Mindst pr. elev", "mindst", ({ id }) =>
        id === B ? 7 * 4800 : 2 * 3750 + 3 * 4800 + 2 * 5300,
      ),
    ],
  };
}

describeCase("England: mindstegarantien, opgørelsens linje 7 til 36", () => {
  const line = (school: string, part: string): string => amount(runBook(book(), "Linjer", 2023), school, part);
  const given = (school: string, part?: string, whatIf: WhatIf = {}): string =>
    amount(runBook(book(whatIf), "Skolen", 2023), school, part);

  it("giver linje 7, 9, 10 og 19 i opgørelse B, hvor linje 19 er regnet af den afrundede linje 10", () => {
    // 7: 2.635.991,17 − 110.000 − 6.283,33 = 2.519.707,84. 9: / 567 = 4.443,93. 10: × 1,015 = 4.510,59.
    expect(["7 Korrigeret andel", "9 Pr. elev", "10 Mindst pr. elev"].map((name) => line(B, name))).toEqual([
      "2519707.84",
      "4443.93",
      "4510.59",
    ]);
    // 4.510,59 × 571 = 2.575.546,89 som trykt; uden afrunding 2.575.545,81 (1,08 mindre).
    expect([line(B, "19 af afrundet"), line(B, "19 Garanteret")]).toEqual(["2575546.89", "2575545.81"]);
  });

  it("giver linje 7, 9, 10, 16, 18, 19 og 25 i opgørelse C, hvor intet er afrundet undervejs", () => {
    const names = ["7 Korrigeret andel", "9 Pr. elev", "10 Mindst pr. elev", "18 Pr. elev nu", "19 Garanteret"];
    // 5.301.993,49 − 174.882,37 − 23.834,42 = 5.103.276,70; / 1.172 = 4.354,33; × 1,005 = 4.376,10; 5.624.046,20 / 1.249.
    expect(names.map((name) => line(C, name))).toEqual(["5103276.70", "4354.33", "4376.10", "4502.84", "5465753.04"]);
    expect([given(C, "16 Beskyttet"), line(C, "25 Ændring, pct.")]).toEqual(["5624046.20", "3.41"]);
  });

  it("giver linje 27, 30, 31 og 36: ingen garanti, intet loft, hele budgettet uændret i begge", () => {
    for (const part of ["27 Garanti", "30 Loft", "31 Mindst pr. elev"])
      expect([B, C].map((school) => given(school, part))).toEqual(["0.00", "0.00"]);
    expect([given(B), given(C)]).toEqual(["2740800.00", "5798928.57"]);
  });

  it("giver en garanti, når gulvet er 5 pct.: linje 27 er 86.442,05 og linje 36 5.885.370,62", () => {
    // 4.354,3317… × 1,05 × 1.249 = 5.710.488,25; − 5.624.046,20 = 86.442,05.
    expect([given(C, "27 Garanti", { floor: 0.05 }), given(C, undefined, { floor: 0.05 })]).toEqual([
      "86442.05",
      "5885370.62",
    ]);
  });

  it("giver et loft på 2 pct. linje 30, og linje 31 giver det hele igen, fordi skolen står på sit mindste pr. elev", () => {
    // (3,410571 − 2) pct. × 1.249 × 4.354,3317 = 76.714,76; med skalering 50 pct. 38.357,38.
    const parts = (whatIf: WhatIf): readonly string[] =>
      ["30 Loft", "31 Mindst pr. elev"].map((part) => given(C, part, whatIf));
    expect(parts({ cap: 0.02 })).toEqual(["-76714.76", "76714.76"]);
    expect(parts({ cap: 0.02, scaling: 0.5 })).toEqual(["-38357.38", "38357.38"]);
    expect(given(C, undefined, { cap: 0.02 })).toBe("5798928.57");
  });

  it("lægger linjerne sammen: 32 = 27 − 30 + 31 og 36 = 11 + 32", () => {
    const whatIf = { cap: 0.02, floor: 0.05 };
    const sum = ["16 Beskyttet", "12 og 13 Faste", "27 Garanti", "30 Loft", "31 Mindst pr. elev"]
      .map((part) => readDecimal(given(C, part, whatIf)) as Fraction)
      .reduce(addFractions);
    expect(decimalText(sum, 2)).toBe(given(C, undefined, whatIf));
  });
});

import { amount, counts, runBook, type Book } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Terms {
  readonly year: string;
  readonly break: number;
  readonly barnetrinn: readonly [number, number];
  readonly ungdomstrinn: readonly [number, number];
  readonly paid_share: number;
}
interface Case04 {
  readonly params: readonly Terms[];
  readonly claim: { readonly value: number };
}

function book(terms: Terms, counted: string, children: number, youths: number): Book {
  const row = (name: string, unit: string, value: number | string, band?: readonly [number, number]) => ({
    Model: "Sats",
    Del: "Tilskud",
    Parameter: name,
    "Trin fra": band?.[0] ?? null,
    "Trin til": band?.[1] ?? null,
    Enhed: unit,
    Prisniveau: unit.startsWith("kr") ? 2026 : null,
    "2026": value,
  });
  const [lower, upper] = [
    [0, 6],
    [7, 9],
  ] as const;
  return {
    Skoler: [{ "Skole-id": "1", Skole: "Kombineret skole" }],
    Elevtal: counts("1", { 1: children, 8: youths }),
    Modeller: [
      {
        Model: "Sats",
        "Nr.": 10,
        Del: "Tilskud",
        Mekanisme: "Knækpunkt",
        "Elevtal følger": "gammelt skoleår",
        Aktiv: "ja",
      },
    ],
    Parametre: [
      row("Knækpunkt", "elever", terms.break),
      row("Takst til knæk", "kr/elev", terms.barnetrinn[0], lower),
      row("Takst til knæk", "kr/elev", terms.ungdomstrinn[0], upper),
      row("Takst over knæk", "kr/elev", terms.barnetrinn[1], lower),
      row("Takst over knæk", "kr/elev", terms.ungdomstrinn[1], upper),
      row("Knækket tælles", "ord", counted),
      row("Andel der betales", "andel", terms.paid_share),
    ],
  };
}

const grant = (terms: Terms, counted: string, children: number, youths: number): number =>
  Number(amount(runBook(book(terms, counted, children, youths), "Sats", 2026), "1"));

describeCase("Sag 04: norsk sats med knækpunkt, pr. trin og på tværs af trin", () => {
  const termsOf = (year: string): Terms =>
    (publishedCase("04") as Case04).params.find((terms) => terms.year === year) as Terms;

  // 42 + 42 elever. Før: 42 × 231.500 + 42 × 239.900 = 19.798.800; × 0,85 = 16.828.980.
  // Efter: de 42 ældste først: 42 × 225.800 = 9.483.600; 3 × 222.900 + 39 × 88.200 = 4.108.500; i alt 13.592.100 × 0,85 = 11.553.285.
  it("giver en kombineret skole med 42 + 42 elever 5.275.695 kr. mindre", () => {
    const before = grant(termsOf("2024 spring"), "i hvert bånd", 42, 42);
    const after = grant(termsOf("2024 autumn"), "på tværs af bånd", 42, 42);
    expect([before, after, before - after]).toEqual([16_828_980, 11_553_285, 5_275_695]);
  });

  // 100 + 60 elever. Før: 42 × 231.500 + 58 × 81.400 = 14.444.200; 42 × 239.900 + 18 × 84.500 = 11.596.800; 26.041.000 × 0,85 = 22.134.850.
  // Efter: 45 × 225.800 + 15 × 89.300 = 11.500.500; 100 × 88.200 = 8.820.000; 20.320.500 × 0,85 = 17.272.425.
  it("giver en kombineret skole med 100 + 60 elever 4.862.425 kr. mindre, under de påståede 6 mio.", () => {
    const before = grant(termsOf("2024 spring"), "i hvert bånd", 100, 60);
    const after = grant(termsOf("2024 autumn"), "på tværs af bånd", 100, 60);
    expect([before, after, before - after]).toEqual([22_134_850, 17_272_425, 4_862_425]);
    expect(before - after).toBeLessThan((publishedCase("04") as Case04).claim.value);
  });
});

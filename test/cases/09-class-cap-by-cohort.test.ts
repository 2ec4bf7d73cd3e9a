import { decimalText, subtractFractions, type Fraction } from "../../engine/index.js";
import { runBook, type Book } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case09 {
  readonly full_effect_bn: number;
  readonly published_bn: readonly number[];
}

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029];
const PUPILS = 26;
const PER_CLASS = 190_000_000;

/**
 * Ten grades of 26 pupils: one class at a cap of 28, two at 24. One class more costs 190 million, so that all ten cohorts
 * cost the published 1.9 billion; the cap of 24 holds for those who start in 2020 or later.
 */
function book(countBasis: string): Book {
  const grades = Object.fromEntries([..."0123456789"].map((grade) => [`${grade}.kl`, PUPILS]));
  const part = { "Nr.": 10, Del: "Klasser", Mekanisme: "Beløb pr. klasse", Elevgruppe: "almen", Aktiv: "ja" };
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: YEARS.join(", ") },
      { Indstilling: "Prisniveau", Værdi: 2020 },
    ],
    Skoler: [{ "Skole-id": "1", Skole: "Landet" }],
    Elevtal: [2019, ...YEARS].map((year) => ({
      ...{ "Skole-id": "1", Matrikel: null, Skoleår: `${year}/${year - 1999}`, Elevgruppe: "almen" },
      ...{ Art: "optalt", Version: "endelig", ...grades },
    })),
    Klasselofter: [
      { Loft: "Gammelt loft", "Trin fra": 0, "Trin til": 9, Elever: 28 },
      { Loft: "Nyt loft", "Trin fra": 0, "Trin til": 9, "Startår til": 2019, Elever: 28 },
      { Loft: "Nyt loft", "Trin fra": 0, "Trin til": 9, "Startår fra": 2020, Elever: 24 },
    ],
    Modeller: [
      { Model: "Gammel", ...part, "Elevtal følger": countBasis, Tabel: "Gammelt loft" },
      { Model: "Ny", ...part, "Elevtal følger": countBasis, Tabel: "Nyt loft" },
    ],
    Parametre: ["Gammel", "Ny"].map((model) => ({
      ...{ Model: model, Del: "Klasser", Parameter: "Takst", Enhed: "kr/klasse", Prisniveau: 2020 },
      ...Object.fromEntries(YEARS.map((year) => [String(year), PER_CLASS])),
    })),
  };
}

/** What the new cap costs each year, in billions with one decimal, half away from zero. */
function path(countBasis: string): readonly string[] {
  const total = (model: string, year: number): Fraction => runBook(book(countBasis), model, year).total;
  return YEARS.map((year) => {
    const { numerator, denominator } = subtractFractions(total("Ny", year), total("Gammel", year));
    return decimalText({ numerator, denominator: denominator * 1_000_000_000n }, 1);
  });
}

describeCase("Sag 09: klasseloft 24 fra 2020, én årgang ad gangen over ti år", () => {
  it("giver lige store årgange i hele skoleår: 0,19 mia. pr. årgang (H1)", () => {
    // k årgange × 0,19: 0,19 0,38 0,57 0,76 0,95 1,14 1,33 1,52 1,71 1,90, hver afrundet til en decimal.
    expect(path("nyt skoleår")).toEqual(["0.2", "0.4", "0.6", "0.8", "1.0", "1.1", "1.3", "1.5", "1.7", "1.9"]);
  });

  it("giver budgetårets vej, når den første årgang kun tæller fem måneder (H2)", () => {
    // (k + 5/12) × 0,19: 0,079 0,269 0,459 0,649 0,839 1,029 1,219 1,409 1,599 1,789.
    expect(path("7/12+5/12")).toEqual(["0.1", "0.3", "0.5", "0.6", "0.8", "1.0", "1.2", "1.4", "1.6", "1.8"]);
  });

  it("rammer den offentliggjorte vej i formen: H2 i begyndelsen, H1 til sidst, aldrig mere end 0,2 fra", () => {
    const published = (publishedCase("09") as Case09).published_bn.map((bn) => Math.round(bn * 10));
    const off = (given: readonly string[]): readonly number[] =>
      given.map((bn, index) => Math.round(Number(bn) * 10) - (published[index] ?? 0));
    // Offentliggjort: 0,1 0,3 0,5 0,7 0,9 1,1 1,3 1,6 1,8 1,9. I tiendedele milliarder.
    expect(off(path("nyt skoleår"))).toEqual([1, 1, 1, 1, 1, 0, 0, -1, -1, 0]);
    expect(off(path("7/12+5/12"))).toEqual([0, 0, 0, -1, -1, -1, -1, -2, -2, -1]);
  });
});

import {
  addFractions,
  decimalText,
  fractionAt,
  readDecimal,
  roundFraction,
  type Fraction,
} from "../../engine/index.js";
import { amount, runBook, type Book } from "../support/book.js";
import { steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case23 {
  readonly params: { readonly threshold: number; readonly rate: number };
  readonly rows: readonly {
    readonly unit: string;
    readonly av: number;
    readonly pupils: number;
    readonly levy: number;
    readonly published: Readonly<Record<"capacity" | "gap" | "max" | "payable", number>>;
  }[];
}

const YEARS = [2027];
const published = (): Case23 => publishedCase("23") as Case23;

/**
 * The district's own capacity, and per pupil, are parts to look at; the compensation is the form "tærskel pr. elev", whose
 * figure per pupil is rounded to cents; what a lower levy takes off again is a formula, with the two roundings that the
 * published results show and the written method leaves out.
 */
function book(): Book {
  const { params, rows } = published();
  const ids = rows.map((_, place) => String(place + 1));
  const formula = (number: number, name: string, text: string, looksAt: string | null) => ({
    ...{ Model: "LEA", "Nr.": number, Del: name, Mekanisme: "Formel", "Ser på": looksAt, Aktiv: "ja", Formel: text },
  });
  const given = (part: string, parameter: string, unit: string, value: number | string) =>
    steadyParameter(["LEA", part, parameter], unit, YEARS, value);
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2027" },
      { Indstilling: "Prisniveau", Værdi: 2027 },
      { Indstilling: "Afrunding", Værdi: 0.01 },
    ],
    Skoler: rows.map(({ unit, av, pupils, levy }, place) => ({
      ...{ "Skole-id": String(place + 1), Skole: unit, "Vurderet værdi": av, Årselever: pupils, Opkrævet: levy },
    })),
    Elevtal: steadyCounts(ids, YEARS),
    Modeller: [
      formula(10, "Egen evne", "[Vurderet værdi] * sats / 1000", null),
      {
        ...{ Model: "LEA", "Nr.": 20, Del: "Højeste kompensation", Mekanisme: "Strukturkompensation" },
        ...{ "Mængde/nøgle": "Årselever", "Ser på": "Egen evne", Aktiv: "ja" },
      },
      formula(
        30,
        "Lavere opkrævning",
        "0 - [Højeste kompensation] * (1 - afrund(min(1; afrund(Opkrævet / [Vurderet værdi] * 1000; 2) / sats); 2))",
        "Højeste kompensation",
      ),
    ],
    Parametre: [
      given("Egen evne", "sats", "kr/enhed", params.rate),
      given("Højeste kompensation", "Form", "ord", "tærskel pr. elev"),
      given("Højeste kompensation", "Tærskel", "kr/elev", params.threshold),
      given("Højeste kompensation", "Decimaler pr. elev", "antal", 2),
      given("Lavere opkrævning", "sats", "antal", params.rate),
    ],
  };
}

/** An amount in cents as whole dollars, half away from zero. */
const dollars = (cents: Fraction): string => decimalText(roundFraction(cents, 0, "half"), 0);

describeCase("Sag 23: Washington 2027, kompensation op til en tærskel pr. elev", () => {
  it("giver evne og mangel pr. elev, det højeste og det udbetalte for de fem distrikter", () => {
    const { rows } = published();
    const run = runBook(book(), "LEA", 2027);
    const given = rows.map(({ unit }, place) => {
      const value = (part: string): Fraction => readDecimal(amount(run, String(place + 1), part)) as Fraction;
      const most = value("Højeste kompensation");
      const less = value("Lavere opkrævning");
      return { unit, max: dollars(most), payable: dollars(addFractions(most, less)) };
    });
    expect(given).toEqual(
      rows.map((row) => ({ unit: row.unit, max: String(row.published.max), payable: String(row.published.payable) })),
    );
  });

  it("viser evnen og manglen pr. elev som linjer i forklaringen", () => {
    const run = runBook(book(), "LEA", 2027);
    const columns = run.parts.find((known) => known.part.name === "Højeste kompensation")?.computation.columns;
    const cents = (line: string, place: number): string => {
      const column = columns?.get(line);
      return column ? decimalText(fractionAt(column, place), 2) : "";
    };
    const { rows } = published();
    expect(rows.map((_, place) => [cents("perPupil", place), cents("short", place)])).toEqual(
      rows.map(({ published: { capacity, gap } }) => [capacity.toFixed(2), gap.toFixed(2)]),
    );
  });
});

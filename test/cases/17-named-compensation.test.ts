import {
  decimalText,
  fraction,
  multiplyFractions,
  readDecimal,
  roundFraction,
  type Fraction,
} from "../../engine/index.js";
import { amount, runBook, type Book } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case17 {
  readonly params: { readonly grant_to_Holbæk_By_Skole_mio: Readonly<Record<string, number>> };
}

const SCHOOL = "1";
const MILLION = 1_000_000;

/** The grant to one of four schools; the new model is in force from 1 August 2020. */
function book(parameter: string, values: Readonly<Record<string, number>>): Book {
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2020, 2021" },
      { Indstilling: "Prisniveau", Værdi: 2020 },
    ],
    Skoler: ["Holbæk By Skole", "Skole 2", "Skole 3", "Skole 4"].map((name, index) => ({
      "Skole-id": String(index + 1),
      Skole: name,
    })),
    Elevtal: ["1", "2", "3", "4"].flatMap((id) =>
      ["2019/20", "2020/21", "2021/22"].map((schoolYear) => ({
        ...{ "Skole-id": id, Matrikel: null, Skoleår: schoolYear, Elevgruppe: "almen" },
        ...{ Art: "optalt", Version: "endelig", "1.kl": 20 },
      })),
    ),
    Modeller: [
      {
        Model: "M",
        "Nr.": 10,
        Del: "Overgang",
        Mekanisme: "Særlig bevilling",
        "Elevtal følger": "7/12+5/12",
        Aktiv: "ja",
      },
    ],
    Parametre: [
      {
        ...{ Model: "M", Del: "Overgang", Parameter: parameter, Gælder: `Skole: ${SCHOOL}`, Enhed: "kr/skole" },
        ...{ Prisniveau: 2020, ...values },
      },
    ],
  };
}

const given = (town: Book, year: number): string => amount(runBook(town, "M", year), SCHOOL);

/** kr as millions with one decimal, the way the grant was published. */
function inMillions(kr: string): string {
  const value = readDecimal(kr) as Fraction;
  return decimalText(roundFraction(multiplyFractions(value, fraction(1, MILLION)), 1, "half"), 1);
}

describeCase("Sag 17: Holbæk, særlig bevilling til én skole ved overgangen 1. august 2020", () => {
  const published = (): Readonly<Record<string, number>> =>
    (publishedCase("17") as Case17).params["grant_to_Holbæk_By_Skole_mio"];

  it("giver de offentliggjorte beløb, når de skrives år for år", () => {
    const grants = Object.entries(published());
    const town = book("Beløb", Object.fromEntries(grants.map(([year, mio]) => [year, mio * MILLION])));
    expect(grants.map(([year]) => given(town, Number(year)))).toEqual(grants.map(([, mio]) => String(mio * MILLION)));
  });

  it("er 1,0 mio. kr. i skoleåret 2020/21: 5/12 i 2020 og 7/12 i 2021, som afrundet er 0,4 og 0,6", () => {
    const town = book("Beløb pr. skoleår", { 2019: 0, 2020: MILLION, 2021: 0 });
    // 1.000.000 × 5/12 = 416.666 2/3 og 1.000.000 × 7/12 = 583.333 1/3; tilsammen 1.000.000.
    expect([given(town, 2020), given(town, 2021)]).toEqual(["416667", "583333"]);
    expect([2020, 2021].map((year) => inMillions(given(town, year)))).toEqual(
      [2020, 2021].map((year) => String(published()[year])),
    );
  });

  it("giver de andre tre skoler intet", () => {
    const allocation = runBook(book("Beløb pr. skoleår", { 2019: 0, 2020: MILLION, 2021: 0 }), "M", 2020);
    expect(["2", "3", "4"].map((school) => amount(allocation, school))).toEqual(["0", "0", "0"]);
  });
});

import { checkInput } from "../../../engine/index.js";
import type { RawValue } from "../../../workbook/read/rawTable.js";
import { counts, inputOf } from "../../support/book.js";

type Row = Readonly<Record<string, RawValue>>;

/** The cells of the remarks about one amount in two years, in 2026 prices, with an index of 3 per cent. */
function remarked(amount: Row, level: RawValue = 2026): readonly string[] {
  const input = inputOf({
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2026, 2027" },
      { Indstilling: "Prisniveau", Værdi: 2027 },
    ],
    Skoler: [{ "Skole-id": "1", Skole: "Engskolen" }],
    Elevtal: counts("1", { 1: 20 }),
    Modeller: [{ Model: "M", "Nr.": 10, Del: "Fast", Mekanisme: "Fast beløb", "Mængde/nøgle": "skole", Aktiv: "ja" }],
    Parametre: [{ Model: "M", Del: "Fast", Parameter: "Beløb", Enhed: "kr/skole", Prisniveau: level, ...amount }],
    Fremskrivning: [{ "Fra prisniveau": 2026, "Til prisniveau": 2027, Art: "samlet", Faktor: 1.03, Kilde: "opdigtet" }],
  });
  const found = checkInput(input).filter(({ code }) => code === "risesWithIndex");
  return found.map(({ found: amountFound }) => amountFound);
}

describe("Beløb, der selv stiger med fremskrivningen", () => {
  it("nævnes, hvor de er i samme prisniveau: 100.000 × 1,03 = 103.000", () => {
    expect(remarked({ "2026": 100_000, "2027": 103_000 })).toEqual(["103000"]);
  });

  it("nævnes også, hvor de er afrundet til hele tusinder: 1.234.500 × 1,03 = 1.271.535, afrundet til 1.272.000", () => {
    expect(remarked({ "2026": 1_234_500, "2027": 1_272_000 })).toEqual(["1272000"]);
  });

  it("nævnes ikke, hvor de står i hvert sit års priser, er ens, eller stiger med noget andet", () => {
    expect(remarked({ "2026": 100_000, "2027": 103_000 }, "løbende")).toEqual([]);
    expect(remarked({ "2026": 100_000, "2027": 100_000 })).toEqual([]);
    expect(remarked({ "2026": 100_000, "2027": 104_000 })).toEqual([]);
  });

  it("nævnes ikke, hvor beløbet er så lille, at det kan være et tilfælde: 20 × 1,03 = 20,6, afrundet til 21", () => {
    expect(remarked({ "2026": 20, "2027": 21 })).toEqual([]);
  });
});

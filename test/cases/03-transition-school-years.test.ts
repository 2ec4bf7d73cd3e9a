import { amount, runBook, type Book } from "../support/book.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case03 {
  readonly inputs: { readonly compensation_share_by_school_year: Readonly<Record<string, string>> };
  readonly published_calendar_percent: readonly number[];
}

const YEARS = [2024, 2025, 2026, 2027, 2028];
const OLD_RATE = 100_000;
const NEW_RATE = 90_000;
/** Pupils of the losing school in the school years from 2023/24 on: they move, and both models follow them. */
const PUPILS = [50, 48, 44, 45, 47, 47];
const LOSER = "1";
const WINNER = "2";

/** "4/5" of the published table as whole percent; before the transition all of it is the old model. */
function shares(): readonly (readonly [string, number])[] {
  const published = Object.entries((publishedCase("03") as Case03).inputs.compensation_share_by_school_year);
  const percent = (share: string): number => {
    const [over = 0, under = 1] = share.split("/").map(Number);
    return (100 * over) / under;
  };
  return [["2023/24", 100], ...published.map(([year, share]) => [year, percent(share)] as const)];
}

function book(): Book {
  const rate = (model: string, school: string, value: number) => ({
    ...{ Model: model, Del: "Elever", Parameter: "Takst", Gælder: `Skole: ${school}`, Enhed: "kr/elev" },
    ...{ Prisniveau: 2024, ...Object.fromEntries(YEARS.map((year) => [String(year), value])) },
  });
  const pupils = { Mekanisme: "Beløb pr. elev", Elevgruppe: "almen", "Elevtal følger": "gammelt skoleår", Aktiv: "ja" };
  const phaseIn = { Mekanisme: "Indfasning", "Ser på": "alle før", Aktiv: "ja" };
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: YEARS.join(", ") },
      { Indstilling: "Prisniveau", Værdi: 2024 },
      { Indstilling: "Måneder, gammelt skoleår", Værdi: 6 },
      { Model: "Ny", Indstilling: "Sammenlignes med", Værdi: "Gammel" },
    ],
    Skoler: [
      { "Skole-id": LOSER, Skole: "Taberen" },
      { "Skole-id": WINNER, Skole: "Vinderen" },
    ],
    Elevtal: [LOSER, WINNER].flatMap((id) =>
      PUPILS.map((count, index) => ({
        ...{ "Skole-id": id, Matrikel: null, Skoleår: `${2023 + index}/${24 + index}`, Elevgruppe: "almen" },
        ...{ Art: "optalt", Version: "endelig", "1.kl": count },
      })),
    ),
    Modeller: [
      { Model: "Gammel", "Nr.": 10, Del: "Elever", ...pupils },
      { Model: "Ny", "Nr.": 10, Del: "Elever", ...pupils },
      { Model: "Ny", "Nr.": 20, Del: "Overgang", ...phaseIn },
    ],
    Parametre: [
      rate("Gammel", LOSER, OLD_RATE),
      rate("Gammel", WINNER, NEW_RATE),
      rate("Ny", LOSER, NEW_RATE),
      rate("Ny", WINNER, OLD_RATE),
      {
        ...{ Model: "Ny", Del: "Overgang", Parameter: "Hvem", Enhed: "ord" },
        ...Object.fromEntries(YEARS.map((year) => [String(year), "kun tabere"])),
      },
      ...shares().map(([schoolYear, percent]) => ({
        ...{ Model: "Ny", Del: "Overgang", Parameter: "Andel gammel i skoleåret", Gælder: `Skoleår: ${schoolYear}` },
        ...{ Enhed: "pct.", [String(Math.max(2024, Number(schoolYear.slice(0, 4))))]: percent },
      })),
    ],
  };
}

describeCase("Sag 03: norsk overgang, skoleårstrin som andele af kalenderåret", () => {
  it("giver 90, 70, 50, 30 og 10 procent af tabet på årets egne elever", () => {
    const given = YEARS.map((year) => amount(runBook(book(), "Ny", year), LOSER, "Overgang"));
    // Tabet er (100.000 − 90.000) kr × elever i det gamle skoleår; 50, 48, 44, 45 og 47 elever.
    const percents = (publishedCase("03") as Case03).published_calendar_percent;
    const wanted = percents.map((percent, index) => (percent / 10) * ((PUPILS[index] ?? 0) * 1000));
    expect(given).toEqual(wanted.map(String));
    expect(percents).toEqual([90, 70, 50, 30, 10]);
  });

  it("tager intet fra den skole, der vinder", () => {
    expect(YEARS.map((year) => amount(runBook(book(), "Ny", year), WINNER, "Overgang"))).toEqual(YEARS.map(() => "0"));
  });
});

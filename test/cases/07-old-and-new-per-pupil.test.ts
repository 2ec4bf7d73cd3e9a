import { compareScenarios, type Consequence } from "../../engine/index.js";
import { amount, inputOf, runBook, type Book } from "../support/book.js";
import { currentPart, currentRows, steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case07 {
  readonly rows: readonly (readonly [school: string, newPerPupil: number, oldPerPupil: number])[];
}

const YEARS = [2022];
const rows = (): Case07["rows"] => (publishedCase("07") as Case07).rows;
const idOf = (place: number): string => String(101 + place);

/** Nothing but kr per pupil is published, so every school has one pupil and its amount is kr per pupil. */
function book(): Book {
  const ids = rows().map((_, place) => idOf(place));
  const column = (at: 1 | 2): Readonly<Record<string, number>> =>
    Object.fromEntries(rows().map((row, place) => [idOf(place), row[at]]));
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2022" },
      { Indstilling: "Prisniveau", Værdi: 2022 },
      { Indstilling: "Grænse ned, pct.", Værdi: 2 },
      { Indstilling: "Grænse op, pct.", Værdi: 2 },
      { Model: "Ny", Indstilling: "Sammenlignes med", Værdi: "Gammel" },
    ],
    Skoler: rows().map(([name], place) => ({ "Skole-id": idOf(place), Skole: name })),
    Elevtal: steadyCounts(ids, YEARS),
    Modeller: [
      currentPart("Gammel"),
      currentPart("Ny"),
      {
        ...{ Model: "Ny", "Nr.": 20, Del: "Tolerance", Mekanisme: "Acceptabel afvigelse", Ramme: "Skoler" },
        ...{ "Ser på": "Ny, Gammel: Gammel", "Betales af": "uden for rammen", Aktiv: "ja" },
      },
    ],
    Parametre: [steadyParameter(["Ny", "Tolerance", "Grænse ned"], "pct.", YEARS, 2)],
    Nuværende: [...currentRows("Gammel", YEARS, column(2)), ...currentRows("Ny", YEARS, column(1))],
  };
}

/** The published table itself: without the part that holds the losses. */
function table(): Consequence {
  const whole = book();
  const bare = { ...whole, Modeller: (whole["Modeller"] ?? []).slice(0, 2), Parametre: whole["Parametre"] ?? [] };
  const input = inputOf({ ...bare, Parametre: [{ ...bare.Parametre[0], Del: "Ny", Parameter: "ubrugt" }] });
  const compared = compareScenarios({ ...input, parameters: [] }, { from: "Gammel", to: "Ny", year: 2022 });
  if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
  return compared.value.consequence;
}

describeCase("Sag 07: Varde 2018, kr. pr. elev før og efter for 19 skoler", () => {
  it("giver tabellen: før, efter og forskel pr. elev, 8 op og 11 ned", () => {
    const { schools, summary } = table();
    expect(schools.map((school) => [school.name, school.perPupilAfter, school.perPupilBefore])).toEqual(
      rows().map(([name, after, before]) => [name, kr(after), kr(before)]),
    );
    expect([summary.gain, summary.lose, summary.unchanged]).toEqual([8, 11, 0]);
    // Ølgod Skole: 46.896 − 44.795 = 2.101; Horne Børneby: 59.820 − 61.264 = −1.444.
    expect([summary.largestGain?.name, summary.largestGain?.difference]).toEqual(["Ølgod Skole", kr(2101)]);
    expect([summary.largestLoss?.name, summary.largestLoss?.difference]).toEqual(["Horne Børneby", kr(-1444)]);
  });

  it("finder de tre, der taber over 2 procent, og de to, der vinder over 2 procent", () => {
    const outside = table().schools.filter(({ outsideLimit }) => outsideLimit === true);
    expect(outside.map(({ name }) => name)).toEqual([
      "Ølgod Skole",
      "10iCampus",
      "Sig Børneby",
      "Nordenskov Skole",
      "Horne Børneby",
    ]);
  });

  it("siger, hvad det ville koste pr. elev, hvis ingen måtte tabe over 2 procent", () => {
    // 10iCampus: 49.150 × 0,98 = 48.167, mangler 17. Sig: 53.498 × 0,98 = 52.428,04, rundet op til 52.429, mangler 230.
    // Horne: 61.264 × 0,98 = 60.038,72, rundet op til 60.039, mangler 219. Alle andre: 0.
    const wanted: Readonly<Record<string, string>> = {
      "10iCampus": "17",
      "Sig Børneby": "230",
      "Horne Børneby": "219",
    };
    const run = runBook(book(), "Ny", 2022);
    const given = rows().map(([name], place) => [name, amount(run, idOf(place), "Tolerance")]);
    expect(given).toEqual(rows().map(([name]) => [name, wanted[name] ?? "0"]));
  });
});

const kr = (amountInKr: number) => ({ numerator: BigInt(amountInKr), denominator: 1n });

import { amount, runBook, type Book } from "../support/book.js";
import { currentPart, currentRows, steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case22 {
  readonly rows: readonly {
    readonly unit: string;
    readonly before: number;
    readonly after: number;
    readonly limit: "floor" | "cap";
  }[];
}

const YEARS = [2026];
const rows = (): Case22["rows"] => (publishedCase("22") as Case22).rows;

/** The uncapped amounts are not published; all four districts ended at a limit, so any amount far beyond it will do. */
const uncapped = (before: number, limit: "floor" | "cap"): number => (limit === "floor" ? 0 : before * 2);

function book(): Book {
  const by = (amountOf: (row: Case22["rows"][number]) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(rows().map((row, place) => [String(place + 1), amountOf(row)]));
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: "2026" },
      { Indstilling: "Prisniveau", Værdi: 2026 },
      { Model: "Ny", Indstilling: "Sammenlignes med", Værdi: "Gammel" },
    ],
    Skoler: rows().map(({ unit }, place) => ({ "Skole-id": String(place + 1), Skole: unit })),
    Elevtal: steadyCounts(["1", "2", "3", "4"], YEARS),
    Modeller: [
      currentPart("Gammel"),
      currentPart("Ny"),
      {
        ...{ Model: "Ny", "Nr.": 20, Del: "Grænser", Mekanisme: "Acceptabel afvigelse", Ramme: "Skoler" },
        ...{ "Ser på": "alle før", "Betales af": "uden for rammen", Aktiv: "ja" },
      },
    ],
    Parametre: [
      steadyParameter(["Ny", "Grænser", "Grænse ned"], "pct.", YEARS, 3),
      steadyParameter(["Ny", "Grænser", "Grænse op"], "pct.", YEARS, 6),
    ],
    Nuværende: [
      ...currentRows(
        "Gammel",
        YEARS,
        by(({ before }) => before),
      ),
      ...currentRows(
        "Ny",
        YEARS,
        by(({ before, limit }) => uncapped(before, limit)),
      ),
    ],
  };
}

describeCase("Sag 22: New Jersey, mellem −3 og +6 procent af sidste år", () => {
  it("rammer gulvene på dollaren og ligger én dollar over de to lofter", () => {
    const run = runBook(book(), "Ny", 2026);
    const given = rows().map((row, place) => ({ unit: row.unit, given: amount(run, String(place + 1)) }));
    // Gulv, rundet op: 33.585.837 × 0,97 = 32.578.261,89; 29.477.245 × 0,97 = 28.592.927,65.
    // Loft, rundet ned: 1.251.079.807 × 1,06 = 1.326.144.595,42; 583.574.424 × 1,06 = 618.588.889,44.
    expect(given).toEqual([
      { unit: "West Orange", given: "32578262" },
      { unit: "Cherry Hill", given: "28592928" },
      { unit: "Newark", given: "1326144595" },
      { unit: "Paterson", given: "618588889" },
    ]);
    // Staten lægger fire poster sammen, der hver er hele dollar, og lander én dollar under loftet; reglen bag er ikke offentliggjort.
    const off = rows().map((row, place) => Number(given[place]?.given) - row.after);
    expect(off).toEqual([0, 0, 1, 1]);
  });
});

import { amount, runBook, type Book } from "../support/book.js";
import { currentPart, currentRows, steadyCounts, steadyParameter } from "../support/currentAmounts.js";
import { decimalText } from "../../engine/index.js";
import { describeCase, publishedCase } from "../support/publishedCase.js";

interface Case13 {
  readonly rows_mio: Readonly<Record<string, number>>;
  readonly phase_in: { readonly years: number; readonly start: number };
}

/** The schools' own budgets are not published; with any old amount the differences are the same. */
const OLD = 50_000_000;
const YEARS = [2019, 2020, 2021];
const MILLION = 1_000_000;

const rows = (): readonly (readonly [string, number])[] =>
  Object.entries((publishedCase("13") as Case13).rows_mio).map(([name, mio]) => [name, Math.round(mio * 10)] as const);

function book(startMonth: number): Book {
  const { years, start } = (publishedCase("13") as Case13).phase_in;
  const ids = rows().map((_, place) => String(place + 1));
  const by = (amountOf: (tenths: number) => number): Readonly<Record<string, number>> =>
    Object.fromEntries(rows().map(([, tenths], place) => [String(place + 1), amountOf(tenths)]));
  const given = (parameter: string, unit: string, value: number | string) =>
    steadyParameter(["Ny", "Indfasning", parameter], unit, YEARS, value);
  return {
    Opsætning: [
      { Indstilling: "Budgetår", Værdi: YEARS.join(", ") },
      { Indstilling: "Prisniveau", Værdi: 2019 },
      { Model: "Ny", Indstilling: "Sammenlignes med", Værdi: "Gammel" },
    ],
    Skoler: rows().map(([name], place) => ({ "Skole-id": String(place + 1), Skole: name })),
    Elevtal: steadyCounts(ids, YEARS),
    Modeller: [
      currentPart("Gammel"),
      currentPart("Ny"),
      {
        ...{ Model: "Ny", "Nr.": 20, Del: "Indfasning", Mekanisme: "Indfasning", Ramme: "Skoler" },
        ...{ "Ser på": "alle før", "Betales af": "uden for rammen", Aktiv: "ja" },
      },
    ],
    Parametre: [
      given("Hvem", "ord", "kun tabere"),
      given("Antal år", "antal", years),
      given("Startår", "antal", start),
      given("Startmåned", "antal", startMonth),
    ],
    Nuværende: [
      ...currentRows(
        "Gammel",
        YEARS,
        by(() => OLD),
      ),
      ...currentRows(
        "Ny",
        YEARS,
        by((tenths) => OLD + (tenths * MILLION) / 10),
      ),
    ],
  };
}

const costs = (startMonth: number): readonly string[] =>
  YEARS.map((year) => {
    const part = runBook(book(startMonth), "Ny", year).parts.find((known) => known.part.name === "Indfasning");
    return part ? decimalText(part.total, 0) : "";
  });

describeCase("Sag 13: Helsingør, indfasning over tre år fra 2019, kun for skoler, der taber", () => {
  it("giver taberne 2/3, 1/3 og intet af tabet, når trinene er lige store (de er ikke offentliggjort)", () => {
    const losses = rows().map(([, tenths]) => Math.max(0, -tenths));
    const help = (year: number): readonly string[] =>
      rows().map((_, place) => amount(runBook(book(1), "Ny", year), String(place + 1), "Indfasning"));
    // 4.100.000 × 2/3 = 2.733.333 1/3, og 3.500.000 × 2/3 = 2.333.333 1/3. Derefter halvdelen: 1.366.666 2/3 og 1.166.666 2/3.
    expect(losses).toEqual([0, 0, 41, 35]);
    expect(help(2019)).toEqual(["0", "0", "2733333", "2333333"]);
    expect(help(2020)).toEqual(["0", "0", "1366667", "1166667"]);
    expect(help(2021)).toEqual(["0", "0", "0", "0"]);
  });

  it("siger, hvad det koster pr. år, når trinene falder 1. januar, og når de falder 1. august", () => {
    // Tab i alt 7.600.000. 1. januar: 2.733.333 + 2.333.333, så 1.366.667 + 1.166.667, så 0.
    expect(costs(1)).toEqual(["5066666", "2533334", "0"]);
    // 1. august: 31/36, 19/36 og 7/36. 4.100.000 × 31/36 = 3.530.555,6 og 3.500.000 × 31/36 = 3.013.888,9;
    // × 19/36 = 2.163.888,9 og 1.847.222,2; × 7/36 = 797.222,2 og 680.555,6.
    expect(costs(8)).toEqual([String(3530556 + 3013889), String(2163889 + 1847222), String(797222 + 680556)]);
  });
});

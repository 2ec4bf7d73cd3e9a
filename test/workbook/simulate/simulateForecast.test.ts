import { compareFractions, decimalText, fraction, type Fraction, type ModelInput } from "../../../engine/index.js";
import { drawPositions } from "../../../workbook/simulate/drawPositions.js";
import type { ForecastUncertainty, SchoolForecast } from "../../../workbook/simulate/forecastSpread.js";
import { simulateForecast } from "../../../workbook/simulate/simulateForecast.js";
import { readInput, readTable } from "../../support/fixture.js";

const input = readInput("prognosefejl");

function simulated(of: ModelInput = input, against?: string | null): ForecastUncertainty {
  const request = { scenario: "Ny", year: 2026, ...(against === undefined ? {} : { against }) };
  const result = simulateForecast(of, request);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const school = ({ schools }: ForecastUncertainty, id: string): SchoolForecast => {
  const found = schools.find((one) => one.id === id);
  if (!found) throw new Error(`No school ${id}`);
  return found;
};

const kr = (amount: Fraction | undefined): string => (amount ? decimalText(amount, 0) : "");
const plain = (danish: string | undefined): string => (danish ?? "").replaceAll(".", "");

describe("Low, expected and high", () => {
  test.each(readTable("prognosefejl", "forventet-prognose.csv"))("$Skole-id: $Regnestykke", (row) => {
    const { amount, pupils } = school(simulated(), row["Skole-id"] ?? "");
    const [low, high] = [plain(row["Lav"]), plain(row["Høj"])];
    expect([amount.allLow, amount.allHigh, amount.aloneLow, amount.aloneHigh].map(kr)).toEqual([low, high, low, high]);
    expect(pupils.map((year) => [year.low, year.high])).toEqual([
      [Number(row["Elever lav"]), Number(row["Elever høj"])],
    ]);
  });

  test("the difference is on the same pupils; the old model follows counted ones: 450.000 − 500.000, 520.000 − 500.000", () => {
    const { difference, losesIn } = school(simulated(), "101");
    expect([difference?.expected, difference?.allLow, difference?.allHigh].map(kr)).toEqual(["0", "-50000", "20000"]);
    expect(losesIn).toBeGreaterThan(0);
  });

  test("the total of all schools: 530.000 low (450 + 80), 620.000 high (520 + 100)", () => {
    const { total } = simulated();
    expect([total.expected, total.allLow, total.allHigh].map(kr)).toEqual(["600000", "530000", "620000"]);
  });

  test("compared with nothing there is no difference", () => {
    expect(school(simulated(input, null), "101")).toMatchObject({ difference: null, losesIn: null, outsideIn: null });
  });
});

describe("Simulations", () => {
  test("number and seed are those of Opsætning: 50 and 7", () => {
    expect(simulated()).toMatchObject({ simulations: 50, seed: 7 });
  });

  test("P10 to P90 lies within the bounds, around the middle", () => {
    for (const { amount } of simulated().schools) {
      const inOrder = [amount.allLow, amount.p10, amount.median, amount.p90, amount.allHigh];
      const pairs = inOrder.slice(1).map((value, index) => compareFractions(inOrder[index] ?? value, value));
      expect(pairs.every((order) => order <= 0)).toBe(true);
    }
  });

  test("the same workbook gives the same numbers, whatever the order of its rows", () => {
    const turned = { ...input, schools: [...input.schools].reverse(), pupilCounts: [...input.pupilCounts].reverse() };
    expect(simulated(turned)).toEqual(simulated());
  });

  test("another seed gives other draws", () => {
    const settings = input.settings.map((row) => (row.name === "seed" ? { ...row, value: fraction(8) } : row));
    expect(simulated({ ...input, settings }).schools).not.toEqual(simulated().schools);
  });

  test("without settings there are 200, from seed 1", () => {
    const settings = input.settings.filter(({ name }) => name !== "seed" && name !== "simulations");
    expect(simulated({ ...input, settings })).toMatchObject({ simulations: 200, seed: 1 });
  });

  test("a forecast without error is where everything stays", () => {
    const at = { sheet: "Prognosefejl", cell: "A2" };
    const none = { value: fraction(0), at };
    const forecastErrors = [
      { scope: { kind: "all" as const }, schoolYear: null, below: none, above: none, source: "", at },
    ];
    const { amount } = school(simulated({ ...input, forecastErrors }), "101");
    expect(new Set(Object.values(amount).map(kr))).toEqual(new Set(["500000"]));
  });

  test("without rows in Prognosefejl there is an issue and no result", () => {
    const result = simulateForecast({ ...input, forecastErrors: [] }, { scenario: "Ny", year: 2026 });
    expect([result.ok, result.issues.map(({ code }) => code)]).toEqual([false, ["noForecastErrors"]]);
  });
});

describe("Draws", () => {
  test("lie between −1 and 1, as often below as above, and never hang on each other", () => {
    const drawn = drawPositions(["101", "102"], 2000, 5);
    const of = (id: string): readonly number[] =>
      drawn.map((positions) => {
        const { numerator = 0n, denominator = 1n } = positions.get(id) ?? {};
        return Number(numerator) / Number(denominator);
      });
    const [one, two] = [of("101"), of("102")];
    expect(Math.max(...one)).toBeLessThanOrEqual(1);
    expect(Math.min(...one)).toBeGreaterThanOrEqual(-1);
    // Of 2.000 fair draws, 900 to 1.100 below 0 is more than four standard deviations of √500 = 22 to either side.
    const below = one.filter((value) => value < 0).length;
    expect(below).toBeGreaterThan(900);
    expect(below).toBeLessThan(1100);
    const alike = one.filter((value, index) => value < 0 === (two[index] ?? 0) < 0).length;
    expect(alike).toBeGreaterThan(900);
    expect(alike).toBeLessThan(1100);
  });
});

import { fraction } from "../../../engine/index.js";
import type { ForecastUncertainty, Spread } from "../../../workbook/simulate/forecastSpread.js";
import { forecastNotes } from "../../../workbook/write/result/forecast/forecastNotes.js";
import { FORECAST_WORDS } from "../../../workbook/write/result/forecast/forecastWords.js";

const spread = (expected: number): Spread => {
  const [low, middle, high] = [fraction(100), fraction(150), fraction(200)];
  const bounds = { allLow: low, allHigh: high, aloneLow: low, aloneHigh: high };
  return { expected: fraction(expected), ...bounds, p10: low, median: middle, p90: high };
};

function forecast(expected: readonly number[], total = 150, difference: Spread | null = null): ForecastUncertainty {
  const schools = expected.map((amount, index) => ({
    ...{ id: String(index + 1), name: `Skole ${index + 1}`, cluster: null, pupils: [] },
    ...{ amount: spread(amount), difference, losesIn: null, outsideIn: null },
  }));
  const asked = { scenario: "Ny", against: null, year: 2026, simulations: 10, seed: 1 };
  return { ...asked, schools, total: spread(total) };
}

const { notes } = FORECAST_WORDS.da;
const more = (of: ForecastUncertainty): readonly string[] => forecastNotes(of, "da").slice(notes.length);

describe("Why the expected amount is outside P10 to P90 (100 to 200)", () => {
  test("is not said where it is not: 100, 150 and 200 are inside", () => {
    expect(forecastNotes(forecast([100, 150, 200]), "da")).toEqual(notes);
  });

  test("is said with the schools it happens to, below or above, and for all of them together", () => {
    const [said = "", ...others] = more(forecast([99, 150, 201], 201));
    expect(said).toMatch(/^Som ventet ligger uden for P10 til P90 her: i alt, Skole 1, Skole 3\. Det er ingen fejl: /);
    expect(others).toEqual([]);
  });

  test("is said where only the change is outside", () => {
    expect(more(forecast([150], 150, spread(250)))[0]).toContain("her: Skole 1. Det");
  });

  test("names five, and counts the others", () => {
    expect(more(forecast([1, 1, 1, 1, 1, 1, 1]))[0]).toContain("Skole 1, Skole 2, Skole 3, Skole 4, Skole 5 og 2 til.");
  });
});

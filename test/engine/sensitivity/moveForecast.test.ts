import {
  checkForecastErrors,
  checkInput,
  fraction,
  moveForecast,
  ONE,
  ZERO,
  type ForecastError,
  type ForecastPosition,
  type ModelInput,
} from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";

const input = readInput("prognosefejl");
const AT = { sheet: "Prognosefejl", cell: "A2" };

const low: ForecastPosition = () => fraction(-1);

/** The pupils of a school and school year, grade by grade; null where a grade is not offered. */
const gradesOf = ({ pupilCounts }: ModelInput, school: string, schoolYear: string): readonly (number | null)[] =>
  pupilCounts
    .filter((count) => count.schoolId === school && count.schoolYear === schoolYear)
    .flatMap(({ grades }) => grades.map((cell) => cell?.value ?? null))
    .slice(0, 3);

const error = (scope: ForecastError["scope"], schoolYear: ForecastError["schoolYear"] = null): ForecastError => ({
  ...{ scope, schoolYear, source: "opdigtet", at: AT },
  below: { value: fraction(1, 10), at: AT },
  above: { value: fraction(1, 10), at: AT },
});

describe("A forecast that misses", () => {
  test("low: 50 − 10 pct. = 45 pupils, shared as 20 to 30: 18 and 27", () => {
    expect(gradesOf(moveForecast(input, low), "101", "2026/27")).toEqual([18, 27, 0]);
  });

  test("high: 50 + 4 pct. = 52 pupils; 20,8 and 31,2, so the last pupil goes to 0. klasse: 21 and 31", () => {
    expect(
      gradesOf(
        moveForecast(input, () => ONE),
        "101",
        "2026/27",
      ),
    ).toEqual([21, 31, 0]);
  });

  test("half as low: 50 − 5 pct. = 47,5, rounded to 48; 19,2 and 28,8, so 19 and 29", () => {
    expect(
      gradesOf(
        moveForecast(input, () => fraction(-1, 2)),
        "101",
        "2026/27",
      ),
    ).toEqual([19, 29, 0]);
  });

  test("the school's own row wins over the one for all: 10 − 20 pct. = 8, and 0 pct. up is 10", () => {
    expect(gradesOf(moveForecast(input, low), "102", "2026/27")).toEqual([8, null, null]);
    expect(
      gradesOf(
        moveForecast(input, () => ONE),
        "102",
        "2026/27",
      ),
    ).toEqual([10, null, null]);
  });

  test("what is counted stays, and so does a forecast at its expected place", () => {
    expect(gradesOf(moveForecast(input, low), "101", "2025/26")).toEqual([22, 28, 0]);
    expect(moveForecast(input, () => ZERO).pupilCounts).toEqual(input.pupilCounts);
  });

  test("only the schools that are named move", () => {
    const moved = moveForecast(input, (id) => (id === "102" ? fraction(-1) : ZERO));
    expect([gradesOf(moved, "101", "2026/27"), gradesOf(moved, "102", "2026/27")]).toEqual([
      [20, 30, 0],
      [8, null, null],
    ]);
  });

  test("by 100 percent nobody is left, and nobody is below 0", () => {
    const all = { ...error({ kind: "all" }), below: { value: ONE, at: AT } };
    expect(gradesOf(moveForecast({ ...input, forecastErrors: [all] }, low), "101", "2026/27")).toEqual([0, 0, 0]);
  });
});

describe("Errors of forecasts that cannot be used", () => {
  const codes = (forecastErrors: readonly ForecastError[]): readonly string[] =>
    checkForecastErrors({ ...input, forecastErrors }).map(({ code, details }) =>
      [code, details["school"]].filter(Boolean).join(" "),
    );

  test("none at all; none for one of the schools; two that are as specific", () => {
    expect(codes([])).toEqual(["noForecastErrors"]);
    expect(codes([error({ kind: "school", id: "101" })])).toEqual(["missingForecastError 102"]);
    const [type, cluster] = [
      { kind: "schoolType", name: "Folkeskole" } as const,
      { kind: "cluster", name: "Nord" } as const,
    ];
    expect(codes([error(type), error(cluster)])).toEqual(["forecastErrorTwice 101", "forecastErrorTwice 102"]);
  });

  test("a row for the school year wins over one for every year, and a school over a school year", () => {
    expect(codes([error({ kind: "all" }), error({ kind: "all" }, "2026/27")])).toEqual([]);
    expect(codes([error({ kind: "all" }, "2026/27"), error({ kind: "cluster", name: "Nord" })])).toEqual([]);
  });

  test("without a forecast there is nothing to miss", () => {
    const counted = input.pupilCounts.map((count) => ({ ...count, kind: "counted" as const }));
    expect(checkForecastErrors({ ...input, pupilCounts: counted }).map(({ code }) => code)).toEqual(["noForecasts"]);
  });

  test("the check of a workbook tells them as remarks: everything else can be computed", () => {
    const incomplete = { ...input, forecastErrors: [error({ kind: "school", id: "101" })] };
    const found = checkInput(incomplete).filter(({ code }) => code === "missingForecastError");
    expect(found.map(({ severity }) => severity)).toEqual(["remark"]);
  });

  test("moving one without its error is a fault of the caller", () => {
    expect(() => moveForecast({ ...input, forecastErrors: [] }, low)).toThrow("before its error was checked");
  });
});

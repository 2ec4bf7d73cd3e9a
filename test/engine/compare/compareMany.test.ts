import { compareMany, decimalText, ranksOf, fraction, type SideBySide } from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";

const town = readInput("mindstekommune");

function sideBySide(...names: readonly string[]): SideBySide {
  const result = compareMany(town, { names });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("Scenarios side by side", () => {
  test("stand against what Opsætning compares the first with, each year it has", () => {
    const { against, names, years } = sideBySide("ny MODEL", "Gammel model");
    expect([against, names, years.map(({ year }) => year)]).toEqual([
      "Gammel model",
      ["Ny model", "Gammel model"],
      [2026],
    ]);
  });

  test("kr, kr per pupil and rank of every school, worked out from forventet-konsekvens.csv", () => {
    const [side] = sideBySide("Ny model").years[0]?.sides ?? [];
    const schools = side?.consequence.schools.map((school, index) => [
      ...[school.id, decimalText(school.after, 0), decimalText(school.difference, 0)],
      ...[decimalText(school.perPupilAfter ?? fraction(0), 0), side.schoolRanks[index], school.outsideLimit],
    ]);
    // 5.630.000 / 85 = 66.235,29; 4.180.000 / 60 = 69.666,67; 3.750.000 / 25 = 150.000. Before: 69.176, 78.000, 120.000.
    // The limit is 5 pct.: −4,25 is inside, −10,68 and 25,00 are outside.
    expect(schools).toEqual([
      ["101", "5630000", "-250000", "66235", { before: 3, after: 3 }, false],
      ["102", "4180000", "-500000", "69667", { before: 2, after: 2 }, true],
      ["103", "3750000", "750000", "150000", { before: 1, after: 1 }, true],
    ]);
    // Nord: (5.630.000 + 4.180.000) / (85 + 60) = 67.655; Syd: 150.000.
    expect(
      side?.consequence.clusters.map(({ cluster, perPupilAfter }, index) => [
        ...[cluster, decimalText(perPupilAfter ?? fraction(0), 0), side.clusterRanks[index]?.after],
      ]),
    ).toEqual([
      ["Nord", "67655", 2],
      ["Syd", "150000", 1],
    ]);
    expect(side?.consequence.summary).toMatchObject({
      ...{ gain: 1, lose: 2, unchanged: 0, outsideLimit: 2 },
      ...{ largestGain: { id: "103" }, largestLoss: { id: "102" } },
    });
  });

  test("a scenario beside itself changes nothing", () => {
    const [, same] = sideBySide("Ny model", "Gammel model").years[0]?.sides ?? [];
    expect(same?.consequence.schools.map(({ difference }) => difference)).toEqual(
      [0, 0, 0].map((zero) => fraction(zero)),
    );
    expect(same?.consequence.summary).toMatchObject({ gain: 0, lose: 0, unchanged: 3, outsideLimit: 0 });
  });

  test("only the budget years that all have are compared, and an issue says so where there are none", () => {
    const settings = [
      ...town.settings.filter(({ name }) => name !== "budgetYears"),
      ...(["Ny model", "Gammel model"] as const).map((model, index) => ({
        ...{ model, name: "budgetYears" as const, value: index === 0 ? "2026, 2027" : "2026" },
        at: { sheet: "Opsætning", cell: `C${20 + index}` },
      })),
    ];
    const common = compareMany({ ...town, settings }, { names: ["Ny model"] });
    expect(common.ok && common.value.years.map(({ year }) => year)).toEqual([2026]);
    const apart = settings.map((row) => (row.value === "2026, 2027" ? { ...row, value: "2027" } : row));
    const none = compareMany({ ...town, settings: apart }, { names: ["Ny model"] });
    expect([none.ok, none.issues.map(({ code }) => code)]).toEqual([false, ["noCommonBudgetYear"]]);
  });

  test("every unknown name is told at once", () => {
    const result = compareMany(town, { names: ["Ny model", "Findes ikke", "Heller ikke"] });
    expect([result.ok, result.issues.map(({ found }) => found)]).toEqual([false, ["Findes ikke", "Heller ikke"]]);
  });

  test("a scenario with fewer children stands on its own pupils, the common before on its own", () => {
    const input = readInput("eksempelkommune");
    const result = compareMany(input, {
      names: ["Færre børn", "Små skoler løftes"],
      against: "Gammel model",
      years: [2026],
    });
    const [year] = result.ok ? result.value.years : [];
    expect(year?.sides.map(({ onOwnPupils }) => onOwnPupils)).toEqual([true, false]);
    const pupils = (of: typeof year): unknown => of?.before.schools.find(({ school }) => school.id === "201")?.pupils;
    const own = year?.sides[0]?.consequence.schools.find(({ id }) => id === "201")?.pupils;
    expect(own).not.toEqual(pupils(year));
  });
});

describe("Ranks", () => {
  test("1 is the highest; the same value has the same rank, and the next is after both; null has none", () => {
    expect(ranksOf([fraction(5), null, fraction(9), fraction(5), fraction(1)])).toEqual([2, null, 1, 2, 4]);
  });
});

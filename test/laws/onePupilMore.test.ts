import {
  addFractions,
  compareFractions,
  compareMany,
  fraction,
  isZero,
  moveForecast,
  multiplyFractions,
  onePupil,
  pupilCells,
  runScenarios,
  withPupils,
  type Allocation,
  type Fraction,
  type ModelInput,
  type PupilCell,
  type SchoolYear,
} from "../../engine/index.js";
import { nameKey } from "../../engine/model/nameKey.js";
import { frameKeyOf } from "../../engine/model/payingFrame.js";
import { equityMeasures } from "../../workbook/statistics/equityMeasures.js";
import { gini } from "../../workbook/statistics/gini.js";
import { mcLoone } from "../../workbook/statistics/mcLoone.js";
import type { SchoolMoney } from "../../workbook/statistics/schoolMoney.js";
import { schoolMoney } from "../../workbook/statistics/schoolMoney.js";
import { variation } from "../../workbook/statistics/variation.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL, OLD_MODEL } from "../support/randomMunicipality.js";
import { linesOf, runTown, show } from "../support/runTown.js";

const FEW_SCHOOLS = 5;
const SCHOOL_YEAR: SchoolYear = "2025/26";

const runOf = (input: ModelInput, year: number): Allocation | null => {
  const result = runScenarios(input, { names: [MODEL], years: [year] });
  return result.ok ? (result.value[0] ?? null) : null;
};

/** One cell of a municipality, another one for another seed. */
const someCell = (input: ModelInput, seed: number): PupilCell | null => {
  const cells = pupilCells(input, SCHOOL_YEAR);
  return cells[seed % Math.max(1, cells.length)] ?? null;
};

const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce(addFractions, fraction(0));

/** The frame that carries a part, by what frames are compared by. */
const frameOf = ({ parts }: Allocation, name: string): string | null => {
  const found = parts.find(({ part }) => part.name === name);
  return found ? frameKeyOf(found.part) : null;
};

describe(lawsOf("Én elev mere"), () => {
  it(
    "delene giver tilsammen ændringen, og en lukket ramme giver skolerne til sammen det samme",
    () => {
      holds(
        30,
        ({ input, years, seed }) => {
          const [year = 2026] = years;
          const cell = someCell(input, seed);
          if (!cell) return;
          const only = { schoolIds: [cell.schoolId], grades: [cell.grade] };
          const result = onePupil(input, { scenario: MODEL, year, schoolYear: SCHOOL_YEAR, ...only });
          if (!result.ok) return;
          const { allocation, cells } = result.value;
          for (const effect of cells.flatMap(({ more, fewer }) => [more, fewer])) {
            if (!effect) continue;
            const own = sumOf(effect.parts.map((part) => part.own));
            demand(compareFractions(own, effect.own) === 0, "the parts do not add up", () => show(own));
            // A frame that follows the pupils is itself another with one more of them.
            const still = allocation.frames.filter(({ closed, regulation }) => closed && regulation === null);
            for (const { name } of still) {
              const inFrame = effect.parts.filter(({ part }) => frameOf(allocation, part) === nameKey(name));
              const all = sumOf(inFrame.flatMap((part) => [part.own, part.others]));
              demand(isZero(all), "a pupil opens a closed frame", () => `${name} ${show(all)}`);
            }
          }
        },
        FEW_SCHOOLS,
      );
    },
    PATIENCE,
  );

  it(
    "en elev, der kommer og går igen, flytter ingen penge",
    () => {
      holds(30, ({ input, years, seed }) => {
        const cell = someCell(input, seed);
        if (!cell) return;
        const back = withPupils(withPupils(input, cell, 1), cell, -1);
        const [own, again] = [runTown(input, years), runTown(back, years)];
        demand(
          own.flatMap(linesOf).join() === again.flatMap(linesOf).join(),
          "there and back is not the same",
          () => `${cell.schoolId} ${cell.grade}`,
        );
      });
    },
    PATIENCE,
  );

  it(
    "én færre efter én mere er det modsatte af én mere",
    () => {
      holds(
        15,
        ({ input, years, seed }) => {
          const [year = 2026] = years;
          const cell = someCell(input, seed);
          if (!cell) return;
          const only = { schoolIds: [cell.schoolId], grades: [cell.grade] };
          const request = { scenario: MODEL, year, schoolYear: SCHOOL_YEAR, ...only };
          const effects = (of: ModelInput) => {
            const result = onePupil(of, request);
            return result.ok
              ? result.value.cells.find(
                  ({ site, group, grade }) => site === cell.site && group === cell.group && grade === cell.grade,
                )
              : undefined;
          };
          const up = effects(input)?.more;
          const down = effects(withPupils(input, cell, 1))?.fewer;
          if (!up || !down) return;
          const sum = addFractions(up.own, down.own);
          demand(isZero(sum), "up and down differ", () => `${show(up.own)} and ${show(down.own)}`);
        },
        FEW_SCHOOLS,
      );
    },
    PATIENCE,
  );
});

describe(lawsOf("Side om side"), () => {
  it(
    "et scenarie sammenlignet med sig selv ændrer ingenting, og alle har den plads, de havde",
    () => {
      holds(25, ({ input, years }) => {
        const result = compareMany(input, { names: [MODEL, OLD_MODEL], against: MODEL, years });
        if (!result.ok) return;
        for (const { sides } of result.value.years) {
          const [same] = sides;
          const moved = same?.consequence.schools.filter(({ difference }) => !isZero(difference)) ?? [];
          demand(moved.length === 0, "a scenario differs from itself", () => moved.map(({ id }) => id).join());
          const ranks = same?.schoolRanks.filter(({ before, after }) => before !== after) ?? [];
          demand(ranks.length === 0, "a rank moves by itself", () => String(ranks.length));
        }
      });
    },
    PATIENCE,
  );
});

describe(lawsOf("Prognosen"), () => {
  it(
    "flytter kun prognoser, aldrig under 0, aldrig ud over grænsen, og aldrig elever ind på et trin uden elever",
    () => {
      holds(40, ({ input, seed }) => {
        const position = fraction((seed % 2001) - 1000, 1000);
        const moved = moveForecast(input, () => position);
        input.pupilCounts.forEach((count, row) => {
          const after = moved.pupilCounts[row];
          if (count.kind === "counted") demand(after === count, "a count moved", () => count.schoolId);
          count.grades.forEach((cell, grade) => {
            const now = after?.grades[grade] ?? null;
            demand((cell === null) === (now === null), "a grade came or went", () => `${count.schoolId} ${grade}`);
            const fine =
              now === null || (Number.isInteger(now.value) && now.value >= 0 && (cell?.value !== 0 || now.value === 0));
            demand(fine, "a count that cannot be", () => `${count.schoolId} ${grade} ${now?.value}`);
          });
        });
      });
    },
    PATIENCE,
  );
});

describe(lawsOf("Mål for lighed"), () => {
  const moneyOf = (input: ModelInput, year: number): readonly SchoolMoney[] => {
    const allocation = runOf(input, year);
    return allocation ? schoolMoney(allocation, null) : [];
  };
  const told = (schools: readonly SchoolMoney[]): string =>
    JSON.stringify(
      [gini(schools), mcLoone(schools), variation(schools, "pupil"), variation(schools, "school")],
      (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    );

  it(
    "er de samme i hvilken rækkefølge skolerne end står",
    () => {
      holds(30, ({ input, years }) => {
        const [year = 2026] = years;
        const turned = {
          ...input,
          schools: [...input.schools].reverse(),
          pupilCounts: [...input.pupilCounts].reverse(),
        };
        const [one, two] = [runOf(input, year), runOf(turned, year)];
        if (!one || !two) return;
        const text = (of: Allocation): string =>
          JSON.stringify(equityMeasures(of, null), (_, value: unknown) =>
            typeof value === "bigint" ? String(value) : value,
          );
        demand(text(one) === text(two), "the order of schools counts", () => `${text(one)} and ${text(two)}`);
      });
    },
    PATIENCE,
  );

  it(
    "er de samme, når alle beløb ganges med det samme, og når alle skoler har så mange gange flere elever",
    () => {
      holds(30, ({ input, years }) => {
        const schools = moneyOf(input, years[0] ?? 2026);
        const dearer = schools.map((school) => ({
          ...school,
          perPupil: multiplyFractions(school.perPupil, fraction(7, 3)),
        }));
        const larger = schools.map((school) => ({ ...school, pupils: multiplyFractions(school.pupils, fraction(5)) }));
        demand(told(schools) === told(dearer), "scale of money counts", () => `${told(schools)} and ${told(dearer)}`);
        demand(told(schools) === told(larger), "scale of pupils counts", () => `${told(schools)} and ${told(larger)}`);
      });
    },
    PATIENCE,
  );

  it(
    "er 0 og 1, når alle elever har det samme, og ellers inden for deres grænser",
    () => {
      holds(30, ({ input, years }) => {
        const schools = moneyOf(input, years[0] ?? 2026);
        const equal = schools.map((school) => ({ ...school, perPupil: fraction(50_000) }));
        const [zero, one] = [gini(equal), mcLoone(equal)];
        demand(schools.length === 0 || (zero !== null && isZero(zero)), "equal is not 0", () =>
          String(zero?.numerator),
        );
        demand(
          schools.length === 0 || (one !== null && compareFractions(one, fraction(1)) === 0),
          "equal is not 1",
          () => told(equal),
        );
        const [spread, lower] = [gini(schools), mcLoone(schools)];
        const isShare = (value: typeof spread): boolean =>
          value === null || (compareFractions(value, fraction(0)) >= 0 && compareFractions(value, fraction(1)) <= 0);
        demand(isShare(spread), "Gini is no share", () => show(spread ?? fraction(0)));
        const owes = schools.some(({ perPupil }) => perPupil.numerator < 0n);
        demand(owes || isShare(lower), "McLoone is no share", () => show(lower ?? fraction(0)));
      });
    },
    PATIENCE,
  );
});

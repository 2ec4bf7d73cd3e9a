import {
  addFractions,
  attributeChanges,
  compareScenarios,
  fractionAt,
  runScenarios,
  subtractFractions,
  ZERO,
  type Attribution,
  type Fraction,
  type ModelInput,
} from "../../engine/index.js";
import { demand, holds, lawsOf, PATIENCE } from "../support/lawRuns.js";
import { MODEL, OLD_MODEL, randomMunicipality, type Municipality } from "../support/randomMunicipality.js";
import { randomChanges, type RandomChange } from "../support/randomMunicipalityChanges.js";
import { drawFrom } from "../support/randomMunicipalityDraw.js";
import { BACK, DRAFT, UNCHANGED, withScenario, type TownWithScenario } from "../support/randomMunicipalityScenario.js";
import { show, unitOf } from "../support/runTown.js";

const overScenarios = (runs: number, law: (town: TownWithScenario) => void): void =>
  holds(runs, (town: Municipality) => law(withScenario({ ...randomMunicipality(town.seed), input: town.input })), 8);

/** Chains, the way back, siblings and two different models. */
const PAIRS: readonly (readonly [string, string])[] = [
  [MODEL, DRAFT],
  [DRAFT, BACK],
  [UNCHANGED, DRAFT],
  [DRAFT, UNCHANGED],
  [OLD_MODEL, DRAFT],
  [MODEL, OLD_MODEL],
];

/** The attributions of every pair that both sides can be run for. */
function attributionsOf(input: ModelInput, year: number): readonly Attribution[] {
  return PAIRS.flatMap(([from, to]) => {
    const result = attributeChanges(input, { from, to, year });
    return result.ok ? [result.value] : [];
  });
}

const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce(addFractions, ZERO);

describe(lawsOf("Hvad hver ændring gør"), () => {
  it(
    "går op for hver skole og i alt, i hele enheder, og er den samme forskel som sammenligningens",
    () => {
      let shared = 0;
      overScenarios(8, ({ input, years }) => {
        for (const { log, steps, after, differences, difference } of attributionsOf(input, years[0] ?? 0)) {
          const compared = compareScenarios(input, { from: log.from, to: log.to, year: after.year });
          const unit = unitOf(after);
          after.schools.forEach(({ school }, index) => {
            const amounts = steps.map((step) => step.amounts[index] ?? ZERO);
            const wanted = compared.ok ? (compared.value.consequence.schools[index]?.difference ?? ZERO) : ZERO;
            demand(show(sumOf(amounts)) === show(wanted), "the changes of a school do not add up", () => school.id);
            demand(show(differences[index] ?? ZERO) === show(wanted), "not the difference compared", () => school.id);
            const broken = amounts.find(
              ({ numerator, denominator }) => (numerator * unit.denominator) % (denominator * unit.numerator) !== 0n,
            );
            demand(broken === undefined, "not in whole units", () => `${school.id} ${broken ? show(broken) : ""}`);
          });
          demand(
            show(sumOf(steps.map(({ total }) => total))) === show(difference),
            "the totals do not add up",
            () => log.to,
          );
          const told = new Set(steps.flatMap(({ subjects }) => subjects));
          demand(
            log.subjects.every((subject) => told.has(subject)),
            "a change is left out",
            () => log.to,
          );
          shared += 1;
        }
      });
      expect(shared).toBeGreaterThan(20);
    },
    PATIENCE,
  );

  it(
    "er gennemsnittet over alle rækkefølger, når ændringerne skrives i arket én ad gangen",
    () => {
      let held = 0;
      holds(
        24,
        (town) => {
          const { changes, input } = withFewChanges(town);
          const result = attributeChanges(input, { from: MODEL, to: DRAFT, year: town.years[0] ?? 0 });
          if (!result.ok || result.value.steps.length !== changes.length || result.value.method !== "average") return;
          const means = meansByHand(town.input, changes, result.value);
          if (!means) return;
          const unit = unitOf(result.value.after);
          for (const step of result.value.steps) {
            const mean = means[(step.changes[0]?.afterFrom?.number ?? 0) - 1];
            result.value.after.schools.forEach(({ school }, index) => {
              const amount = step.amounts[index] ?? ZERO;
              const fits = mean !== undefined && isWithinOne(amount, mean[index] ?? ZERO, unit);
              demand(fits, "more than one unit from the mean", () => `${school.id} ${show(amount)}`);
            });
          }
          held += 1;
        },
        8,
      );
      expect(held).toBeGreaterThan(8);
    },
    PATIENCE,
  );
});

const CELL = { sheet: "Ændringer", cell: "Z1" };

function withFewChanges(town: Municipality): { readonly changes: readonly RandomChange[]; readonly input: ModelInput } {
  const drawn = randomChanges(town.input, MODEL, drawFrom(town.seed + 9), 3);
  const places = drawn.map(({ target }) => `${target.table} ${target.table === "schools" ? target.schoolId : ""}`);
  const changes = drawn.filter(
    (_, index) => !places[index]?.startsWith("schools") || places.indexOf(places[index]) === index,
  );
  const rows = changes.map(({ target, before, after }, order) => ({
    ...target,
    ...{ scenario: DRAFT, number: order + 1, reason: "opdigtet", at: { ...CELL } },
    before: { value: before, at: { ...CELL } },
    after: { value: after, at: { ...CELL } },
  }));
  const scenario = {
    ...({
      number: null,
      name: DRAFT,
      buildsOn: MODEL,
      status: "sketch",
      reason: "",
      requestedBy: "",
      at: CELL,
    } as const),
  };
  return { changes, input: { ...town.input, scenarios: [scenario], changes: rows } };
}

/** For every change, the mean of what it adds for each school, over every order of writing the changes in the sheet. */
function meansByHand(
  sheet: ModelInput,
  changes: readonly RandomChange[],
  { year, after }: Attribution,
): readonly (readonly Fraction[])[] | null {
  const orders = ordersOf(changes);
  const sums = new Map(changes.map((change) => [change, after.schools.map(() => ZERO)]));
  for (const order of orders) {
    let input = sheet;
    let earlier = totalsOf(input, year);
    for (const change of order) {
      input = change.byHand(input);
      const now = totalsOf(input, year);
      if (!earlier || !now) return null;
      const added = now.map((amount, school) => subtractFractions(amount, earlier?.[school] ?? ZERO));
      sums.set(
        change,
        (sums.get(change) ?? []).map((sum, school) => addFractions(sum, added[school] ?? ZERO)),
      );
      earlier = now;
    }
  }
  return [...sums.values()].map((ofChange) => ofChange.map((sum) => divided(sum, orders.length)));
}

const divided = ({ numerator, denominator }: Fraction, by: number): Fraction => ({
  numerator,
  denominator: denominator * BigInt(by),
});

function totalsOf(input: ModelInput, year: number): readonly Fraction[] | null {
  const result = runScenarios(input, { names: [MODEL], years: [year] });
  const [allocation] = result.ok ? result.value : [];
  return allocation ? allocation.schools.map((_, school) => fractionAt(allocation.totals, school)) : null;
}

function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first) => ordersOf(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

/** Less than one unit of money apart. */
function isWithinOne(left: Fraction, right: Fraction, unit: Fraction): boolean {
  const { numerator, denominator } = subtractFractions(left, right);
  const size = numerator < 0n ? -numerator : numerator;
  return size * unit.denominator < denominator * unit.numerator;
}

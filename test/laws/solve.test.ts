import fc from "fast-check";
import {
  addFractions,
  applyScenario,
  compareFractions,
  divideFractions,
  findMechanism,
  fraction,
  fractionAt,
  hasErrors,
  multiplyFractions,
  powerOfTen,
  prepareInput,
  runModel,
  solve,
  subtractFractions,
  ZERO,
  type Allocation,
  type Answer,
  type Fraction,
  type LossLimit,
  type ModelInput,
  type Question,
} from "../../engine/index.js";
import { withLift, withValue, dialRows, frameRowOf } from "../../engine/solve/dials.js";
import { linearSolver } from "../../workbook/solver/linearSolver.js";
import { municipalitySeed, MODEL, OLD_MODEL, randomMunicipality } from "../support/randomMunicipality.js";
import { demand, lawsOf, PATIENCE, runsOf, SEED } from "../support/lawRuns.js";

const TOWNS = 20;
const show = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

interface Town {
  readonly seed: number;
  readonly input: ModelInput;
  readonly year: number;
  readonly before: Allocation;
  readonly after: Allocation;
}

/** The municipalities whose two models can be run; others have no question to answer. */
function towns(): readonly Town[] {
  return fc.sample(municipalitySeed, { seed: SEED, numRuns: runsOf(TOWNS) }).flatMap((seed): readonly Town[] => {
    const { input, years } = randomMunicipality(seed, 12);
    const [year = 2026] = years;
    const before = run(input, OLD_MODEL, year, "safe");
    const after = run(input, MODEL, year, "safe");
    return before && after ? [{ seed, input, year, before, after }] : [];
  });
}

function run(input: ModelInput, model: string, year: number, path: "safe" | "unrounded"): Allocation | null {
  const applied = applyScenario(input, model);
  if (!applied.ok) return null;
  const result = runModel(prepareInput(applied.value.input), { scenario: model, model, year, path });
  return result.ok && !hasErrors(result.issues) ? result.value : null;
}

/** What the solver phases in is the model without a phase-in of its own. */
const withoutPhaseIn = (input: ModelInput): ModelInput => ({
  ...input,
  parts: input.parts.map((part) =>
    part.model === MODEL && findMechanism(part.mechanism)?.id === "phaseIn" ? { ...part, active: false } : part,
  ),
});

async function ask(town: Town, question: Record<string, unknown>): Promise<Answer> {
  const asked = { scenario: MODEL, against: OLD_MODEL, year: town.year, ...question } as Question;
  const result = await solve(town.input, asked, linearSolver);
  if (!result.ok) throw new Error(`seed ${town.seed}: ${result.issues.map(({ code }) => code).join(", ")}`);
  return result.value;
}

/** Before minus after, minus what may be lost; above 0 breaks the limit. */
function worst(before: Allocation, after: Allocation, limit: LossLimit): Fraction {
  const misses = after.schools.map(({ pupils }, place) => {
    const old = fractionAt(before.totals, place);
    const may =
      limit.kind === "kr" ? limit.value : multiplyFractions(limit.value, limit.kind === "share" ? old : pupils);
    // A school that has nothing now has nothing to lose.
    return old.numerator === 0n
      ? ZERO
      : subtractFractions(subtractFractions(old, fractionAt(after.totals, place)), may);
  });
  return misses.reduce((most, miss) => (compareFractions(miss, most) > 0 ? miss : most), misses[0] ?? ZERO);
}

/** The largest loss of a run, in kr or in percent of what a school has now. */
function largestLoss(before: Allocation, after: Allocation, measure: "kr" | "percent"): Fraction {
  const losses = before.schools.flatMap((_, place) => {
    const old = fractionAt(before.totals, place);
    if (old.numerator === 0n) return [];
    const loss = subtractFractions(old, fractionAt(after.totals, place));
    return [
      measure === "kr" || old.numerator < 0n ? loss : multiplyFractions(divideFractions(loss, old), fraction(100)),
    ];
  });
  return losses.reduce((most, loss) => (compareFractions(loss, most) > 0 ? loss : most), losses[0] ?? ZERO);
}

const MOST_DIALS = 2;

/** Up to two amounts in kr that can be turned. */
const turnable = ({ input, year }: Town) =>
  input.parameters
    .flatMap(({ model, part, parameter, unit, values, gradeFrom, scope }) => {
      const value = values.get(year)?.value;
      const isOne = model === MODEL && gradeFrom === null && scope.kind === "all" && unit.startsWith("kr");
      return isOne && typeof value === "object" && value.numerator > 0n ? [{ part, parameter, value }] : [];
    })
    .slice(0, MOST_DIALS);

const TENTHS = 10;
/** Places within the ranges, in tenths of their widths. */
const SHARES = [
  [0, 0],
  [10, 10],
  [2, 7],
  [4, 1],
  [5, 5],
  [6, 9],
  [8, 3],
  [10, 0],
  [0, 10],
] as const;

const LIMITS: readonly LossLimit[] = [
  { kind: "kr", value: ZERO },
  { kind: "share", value: fraction(2, 100) },
  { kind: "krPerPupil", value: fraction(500) },
];
const unitOf = ({ settings }: Allocation): Fraction => powerOfTen(-settings.unitDecimals);

describe(lawsOf("Answers to inverse questions"), () => {
  const all = towns();
  const tally = new Map<string, number>();
  const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
  const each = async (question: string, law: (town: Town, limit: LossLimit) => Promise<string>): Promise<void> => {
    for (const [index, town] of all.entries()) {
      try {
        count(`${question}: ${await law(town, LIMITS[index % LIMITS.length] as LossLimit)}`);
      } catch (error) {
        throw new Error(`seed ${town.seed}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  test("there are municipalities to ask about", () => {
    expect(all.length).toBeGreaterThan(runsOf(TOWNS) / 2);
  });

  test(
    "a lift does, and one unit less does not, in exact amounts",
    async () => {
      await each("lift", async (town, limit) => {
        const frame = town.after.frames.find(({ closed }) => closed);
        if (!frame) return "no closed frame";
        const answer = await ask(town, { kind: "lift", frame: frame.name, limit });
        if (!answer.found) {
          demand(["liftDoesNotReach", "cannotRun"].includes(answer.reason), "reason", () => answer.reason);
          if (answer.reason === "cannotRun") return answer.reason;
          demand(answer.schools.length > 0, "an answer that is missing names who is short", () => "nobody");
          return answer.reason;
        }
        const row = frameRowOf(town.input, MODEL, frame.name, town.year);
        const lift = answer.values[0]?.value ?? ZERO;
        const at = (value: Fraction): Fraction => {
          const there = row && run(withLift(town.input, row, value), MODEL, town.year, "unrounded");
          if (!there) throw new Error("cannot be run");
          return worst(town.before, there, limit);
        };
        demand(compareFractions(at(lift), ZERO) <= 0, "the lift does not do", () => show(lift));
        if (lift.numerator === 0n) return "nothing needed";
        const less = subtractFractions(lift, unitOf(town.after));
        demand(compareFractions(at(less), ZERO) > 0, "a smaller lift does", () => show(less));
        const miss = worst(town.before, answer.run, limit);
        // A user's formula may turn on one unit ("hvis"); then the answer says itself by how much it misses.
        if (town.after.parts.some(({ mechanism }) => mechanism.id === "formula")) return "found, beside a formula";
        const most = multiplyFractions(unitOf(town.after), fraction(20 * (town.after.parts.length + 1)));
        demand(compareFractions(miss, most) <= 0, "whole units miss by more than rounding", () => show(miss));
        return "found";
      });
    },
    PATIENCE * 3,
  );

  test(
    "a compensation is exactly what each school is short of",
    async () => {
      await each("compensation", async (town, limit) => {
        const answer = await ask(town, { kind: "compensation", limit });
        if (!answer.found) throw new Error(answer.reason);
        demand(answer.holds && answer.proved, "not held or not proved", () => show(answer.short));
        const unit = unitOf(town.after);
        const short = town.after.schools.map(({ pupils }, place) => {
          const old = fractionAt(town.before.totals, place);
          const may =
            limit.kind === "kr" ? limit.value : multiplyFractions(limit.value, limit.kind === "share" ? old : pupils);
          const lacking = subtractFractions(subtractFractions(old, may), fractionAt(town.after.totals, place));
          const units = divideFractions(lacking, unit);
          const whole = (units.numerator + units.denominator - 1n) / units.denominator;
          const keptOut = old.numerator === 0n;
          return keptOut || units.numerator <= 0n ? ZERO : multiplyFractions(fraction(whole), unit);
        });
        const total = short.reduce(addFractions, ZERO);
        demand(compareFractions(total, answer.cost) === 0, "cost", () => `${show(total)} and ${show(answer.cost)}`);
        return total.numerator === 0n ? "nothing needed" : "found";
      });
    },
    PATIENCE * 3,
  );

  test(
    "a phase-in loses at most the limit a year, and a year less loses more",
    async () => {
      await each("phase-in", async (town) => {
        const limit: LossLimit = { kind: "share", value: fraction(5, 100) };
        const answer = await ask(town, { kind: "phaseIn", limit, startMonth: 1 });
        if (!answer.found) return answer.reason;
        const straight = run(withoutPhaseIn(town.input), MODEL, town.year, "safe");
        if (!straight) return "not without its own phase-in";
        const years = answer.values[0]?.value ?? ZERO;
        const sameTotals = compareFractions(town.before.total, straight.total) === 0;
        if (!sameTotals && straight.frames.length === 1) return "found, totals differ";
        const rounding = multiplyFractions(unitOf(town.after), fraction(2));
        const tooMuch = (of: Fraction, slack: Fraction): boolean =>
          town.before.schools.some((_, place) => {
            const old = fractionAt(town.before.totals, place);
            // A school that has nothing now has nothing to lose.
            if (old.numerator === 0n) return false;
            const step = divideFractions(subtractFractions(old, fractionAt(straight.totals, place)), of);
            return compareFractions(step, addFractions(multiplyFractions(old, limit.value), slack)) > 0;
          });
        demand(!tooMuch(years, rounding), "a year loses more than the limit", () => show(years));
        const less = subtractFractions(years, fraction(1));
        demand(less.numerator <= 0n || tooMuch(less, ZERO), "a year less would do", () => show(less));
        return "found";
      });
    },
    PATIENCE * 3,
  );

  test(
    "a rate meets its open frame exactly, and a closed one is said to be closed",
    async () => {
      await each("rate", async (town) => {
        const row = town.input.parameters.find(
          ({ model, values, gradeFrom }) =>
            model === MODEL && gradeFrom === null && typeof values.get(town.year)?.value === "object",
        );
        const frame = town.after.frames.find(({ amount }) => amount !== null);
        if (!row || !frame) return "nothing to ask";
        const dial = { part: row.part, parameter: row.parameter, scope: "" };
        const answer = await ask(town, { kind: "rate", frame: frame.name, dial, decimals: 2 });
        if (!answer.found) return answer.reason;
        const [turned] = dialRows(town.input, MODEL, dial);
        const exact = answer.values[0]?.exact ?? ZERO;
        const there = turned && run(withValue(town.input, turned, town.year, exact), MODEL, town.year, "unrounded");
        const difference = there?.frames.find(({ name }) => name === frame.name)?.difference ?? null;
        demand(difference?.numerator === 0n, "the frame is not met", () => (difference ? show(difference) : "no run"));
        return "found";
      });
    },
    PATIENCE * 3,
  );

  test(
    "nothing tried within the ranges comes below the loss that is called the least",
    async () => {
      await each("best", async (town) => {
        const rows = turnable(town);
        if (rows.length === 0) return "nothing to turn";
        const ends = rows.map(({ value }) => ({ from: ZERO, to: multiplyFractions(value, fraction(2)) }));
        const dials = rows.map(({ part, parameter }, dial) => ({
          ...{ part, parameter, scope: "", decimals: 0 },
          ...(ends[dial] ?? { from: ZERO, to: ZERO }),
        }));
        const measure = town.seed % 2 === 0 ? "kr" : "percent";
        const answer = await ask(town, { kind: "best", measure, dials });
        if (!answer.found) return answer.reason;
        if (!answer.least) return `${dials.length}: found, not proved`;
        for (const shares of SHARES) {
          const input = dials.reduce((changed, dial, place) => {
            const [row] = dialRows(town.input, MODEL, dial);
            const value = multiplyFractions(dial.to, fraction(shares[place] ?? 0, TENTHS));
            return row ? withValue(changed, row, town.year, value) : changed;
          }, town.input);
          const there = run(input, MODEL, town.year, "unrounded");
          if (!there) continue;
          const loss = largestLoss(town.before, there, measure);
          const least = answer.least;
          demand(
            compareFractions(loss, least) >= 0,
            "a smaller one",
            () => `${String(shares)}: ${show(loss)} < ${show(least)}`,
          );
        }
        const miss = subtractFractions(largestLoss(town.before, answer.run, measure), answer.cost);
        demand(miss.numerator === 0n, "the answer is not the loss of its run", () => show(miss));
        return `${dials.length}: proved`;
      });
    },
    PATIENCE * 3,
  );

  afterAll(() => {
    if (process.env["TILDEL_TALLY"] === undefined) return;
    process.stdout.write(
      `${[...tally]
        .sort()
        .map(([what, times]) => `${what}: ${times}`)
        .join("\n")}\n`,
    );
  });
});

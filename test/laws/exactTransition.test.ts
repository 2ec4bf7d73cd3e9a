import fc from "fast-check";
import {
  addFractions,
  applyScenario,
  compareFractions,
  fraction,
  fractionAt,
  hasErrors,
  multiplyFractions,
  ONE,
  powerOfTen,
  prepareInput,
  runModel,
  solve,
  subtractFractions,
  ZERO,
  type Allocation,
  type Fraction,
  type LinearSolver,
  type LossLimit,
  type ModelInput,
} from "../../engine/index.js";
import { addedName, parameterRowOf, partOf, withPart, type AddedPart } from "../../engine/solve/addedPart.js";
import { frameRowOf, withLift } from "../../engine/solve/dials.js";
import { LOOKS_AT, measuredAgainst } from "../../engine/solve/measuredAgainst.js";
import { demand, lawsOf, PATIENCE, runsOf, SEED } from "../support/lawRuns.js";
import { drawFrom, type Draw } from "../support/randomMunicipalityDraw.js";
import { MODEL, municipalitySeed, OLD_MODEL, randomMunicipality } from "../support/randomMunicipality.js";
import { show } from "../support/runTown.js";

const TOWNS = 30;
const MOST_SCHOOLS = 12;
const LIMIT = addedName("limit");

interface Town {
  readonly seed: number;
  readonly input: ModelInput;
  readonly year: number;
  readonly before: Allocation;
  /** The new model in exact amounts. */
  readonly exact: Allocation;
}

function run(input: ModelInput, model: string, year: number, path: "safe" | "unrounded"): Allocation | null {
  const applied = applyScenario(input, model);
  if (!applied.ok) return null;
  const result = runModel(prepareInput(applied.value.input), { scenario: model, model, year, path });
  return result.ok && !hasErrors(result.issues) ? result.value : null;
}

function towns(): readonly Town[] {
  return fc.sample(municipalitySeed, { seed: SEED, numRuns: runsOf(TOWNS) }).flatMap((seed): readonly Town[] => {
    const { input, years } = randomMunicipality(seed, MOST_SCHOOLS);
    const [year = 2026] = years;
    const before = run(input, OLD_MODEL, year, "safe");
    const exact = run(input, MODEL, year, "unrounded");
    return before && exact ? [{ seed, input, year, before, exact }] : [];
  });
}

const amountsOf = ({ schools, totals }: Allocation): readonly Fraction[] =>
  schools.map((_, place) => fractionAt(totals, place));
const noneIsNegative = (allocation: Allocation): boolean =>
  amountsOf(allocation).every(({ numerator }) => numerator >= 0n);
const positive = (value: Fraction): Fraction => (value.numerator > 0n ? value : ZERO);
const total = (values: readonly Fraction[]): Fraction => values.reduce(addFractions, ZERO);

/** A limit as it is written in Parametre: percent, kr or kr per pupil, a fraction of a whole unit. */
interface Limit {
  readonly id: "lossLimit" | "lossLimitKr" | "lossLimitPerPupil";
  readonly unit: string;
  readonly value: Fraction;
}

type Kind = Omit<Limit, "value"> & { readonly most: number };

/** Two limits of one kind, the narrow one first. */
function limitsFrom(draw: Draw, isShareAllowed: boolean): readonly [Limit, Limit] {
  const inKr: Kind = { id: "lossLimitKr", unit: "kr", most: 900_000 };
  const perPupil: Kind = { id: "lossLimitPerPupil", unit: "kr/elev", most: 9_000 };
  const share: Kind = { id: "lossLimit", unit: "pct", most: 100 };
  const { id, unit, most } = isShareAllowed ? draw.pick([inKr, perPupil, share]) : draw.pick([inKr, perPupil]);
  const drawn = (): Fraction => fraction(draw.whole(0, most), draw.pick([1, 7]));
  const [one, other] = [drawn(), drawn()];
  const [narrow, wide] = compareFractions(one, other) <= 0 ? [one, other] : [other, one];
  return [
    { id, unit, value: narrow },
    { id, unit, value: wide },
  ];
}

/** The new model in exact amounts with one more part, which holds it within the limit of what each school has now. */
function limited(town: Town, { id, unit, value }: Limit, more: Pick<AddedPart, "frame" | "paidBy">, band: string) {
  const measured = measuredAgainst(town.input, town.before);
  const parameters = {
    [id]: { value, unit },
    band: { value: band, unit: "" },
    withoutOld: { value: "same", unit: "" },
  };
  const part = { name: LIMIT, mechanism: "acceptableDeviation", ...more, looksAt: LOOKS_AT, parameters };
  return run(withPart(measured, MODEL, town.year, part), MODEL, town.year, "unrounded");
}

const TOTALS = addedName("totals");

/**
 * The same where one frame pays it all: what the new model gives each school, exactly, is the one part of a model of its
 * own, as random municipalities have parts in several frames.
 */
function inOneFrame(town: Town): Town {
  const { input, exact, year } = town;
  const frame = "Skoler";
  const part = partOf(MODEL, ONE, { name: TOTALS, mechanism: "fixedAmount", frame, paidBy: null, looksAt: [] });
  const rows = exact.schools.map(({ school }, place) => ({
    ...parameterRowOf(MODEL, TOTALS, year, "amount", { value: fractionAt(exact.totals, place), unit: "kr/skole" }),
    scope: { kind: "school", id: school.id } as const,
  }));
  const others = input.parts.filter(({ model }) => model !== MODEL);
  return {
    ...town,
    input: {
      ...input,
      parts: [...others, { ...part, quantities: ["skole"] }],
      parameters: [...input.parameters, ...rows],
    },
  };
}

/** What the limit gives to the schools it holds up, and takes from the others. */
function moved(allocation: Allocation): Fraction {
  const part = allocation.parts.find((known) => known.part.name === LIMIT);
  if (!part) throw new Error("The limit is part of the model");
  return total(allocation.schools.map((_, place) => positive(fractionAt(part.amounts, place))));
}

describe(lawsOf("Overgangen i nøjagtige beløb"), () => {
  const all = towns();
  const tally = new Map<string, number>();
  const each = (what: string, law: (town: Town, draw: Draw) => string): void => {
    for (const town of all) {
      try {
        const said = `${what}: ${law(town, drawFrom(town.seed + 11))}`;
        tally.set(said, (tally.get(said) ?? 0) + 1);
      } catch (error) {
        throw new Error(`seed ${town.seed}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const held = (what: string): number => tally.get(what) ?? 0;

  it(
    "koster ved en grænse, der trækkes fra, præcis det, hver skole mangler i den",
    () => {
      each("mangler", (town, draw) => {
        const [limit] = limitsFrom(draw, noneIsNegative(town.before));
        const result = limited(town, limit, { frame: null, paidBy: "uden for rammen" }, "deducted");
        if (!result) throw new Error("a limit that is paid from elsewhere can always be met");
        const old = amountsOf(town.before);
        const lacking = amountsOf(town.exact).map((now, place) => {
          const pupils = town.exact.schools[place]?.pupils ?? ZERO;
          const has = old[place] ?? ZERO;
          const per = {
            lossLimit: multiplyFractions(has, fraction(1, 100)),
            lossLimitKr: fraction(1),
            lossLimitPerPupil: pupils,
          };
          const least = subtractFractions(has, multiplyFractions(limit.value, per[limit.id]));
          return positive(subtractFractions(least, now));
        });
        const [cost, wanted] = [moved(result), total(lacking)];
        demand(compareFractions(cost, wanted) === 0, "cost", () => `${show(cost)} and ${show(wanted)}`);
        return wanted.numerator === 0n ? "nothing" : "held";
      });
      expect(held("mangler: held")).toBeGreaterThan(runsOf(TOWNS) / 6);
    },
    PATIENCE,
  );

  it(
    "bliver aldrig dyrere af en videre grænse, når andre betaler",
    () => {
      each("uden for", (town, draw) => {
        const limits = limitsFrom(draw, noneIsNegative(town.before));
        const band = draw.pick(["deducted", "trigger"]);
        const [more, less] = limits.map((limit) => {
          const result = limited(town, limit, { frame: null, paidBy: "uden for rammen" }, band);
          if (!result) throw new Error("a limit that is paid from elsewhere can always be met");
          return moved(result);
        });
        if (!more || !less) throw new Error("two limits");
        demand(compareFractions(less, more) <= 0, "a wider limit costs more", () => `${show(more)}, ${show(less)}`);
        return compareFractions(less, more) < 0 ? "cheaper" : "the same";
      });
      expect(held("uden for: cheaper")).toBeGreaterThan(runsOf(TOWNS) / 6);
    },
    PATIENCE,
  );

  it(
    "flytter aldrig mere inden for rammen ved en videre grænse, og kan overholdes, hvor en snævrere kan",
    () => {
      each("inden for", (town, draw) => {
        if (!noneIsNegative(town.exact)) return "nothing to ask";
        const [more, less] = limitsFrom(draw, noneIsNegative(town.before)).map((limit) =>
          limited(inOneFrame(town), limit, { frame: "Skoler", paidBy: null }, "deducted"),
        );
        if (!more) return "cannot be met";
        if (!less) throw new Error("a wider limit cannot be met: the narrower can");
        demand(compareFractions(moved(less), moved(more)) <= 0, "a wider limit moves more", () =>
          [more, less].map((result) => show(moved(result))).join(", "),
        );
        return "held";
      });
      expect(held("inden for: held")).toBeGreaterThan(runsOf(TOWNS) / 6);
    },
    PATIENCE,
  );

  it(
    "har som mindste løft et, hvor ingen mindre rækker",
    async () => {
      const none: LinearSolver = () => Promise.reject(new Error("a lift needs no solver"));
      for (const town of all) {
        const frame = town.exact.frames.find(({ closed }) => closed);
        const row = frame && frameRowOf(town.input, MODEL, frame.name, town.year);
        if (!frame || !row) continue;
        const draw = drawFrom(town.seed + 13);
        const limit: LossLimit = { kind: "kr", value: fraction(draw.whole(0, 50_000), draw.pick([1, 7])) };
        const asked = { scenario: MODEL, against: OLD_MODEL, year: town.year } as const;
        const result = await solve(town.input, { ...asked, kind: "lift", frame: frame.name, limit }, none);
        if (!result.ok || !result.value.found) continue;
        const lift = result.value.values[0]?.value ?? ZERO;
        const isEnough = (value: Fraction): boolean => {
          const there = run(withLift(town.input, row, value), MODEL, town.year, "unrounded");
          if (!there) throw new Error(`seed ${town.seed}: cannot be run`);
          const now = amountsOf(there);
          return amountsOf(town.before).every((old, place) => {
            const loss = subtractFractions(old, now[place] ?? ZERO);
            return old.numerator === 0n || compareFractions(loss, limit.value) <= 0;
          });
        };
        demand(isEnough(lift), "the lift does not do", () => `seed ${town.seed}: ${show(lift)}`);
        const unit = powerOfTen(-town.exact.settings.unitDecimals);
        const tenths = [0, 3, 5, 9].map((tenth) => multiplyFractions(lift, fraction(tenth, 10)));
        for (const less of [...tenths, subtractFractions(lift, unit)]) {
          const isLess = compareFractions(less, lift) < 0 && less.numerator >= 0n;
          demand(!isLess || !isEnough(less), "a smaller lift does", () => `seed ${town.seed}: ${show(less)}`);
        }
        tally.set("løft", (tally.get("løft") ?? 0) + (lift.numerator > 0n ? 1 : 0));
      }
      expect(held("løft")).toBeGreaterThan(0);
    },
    PATIENCE * 2,
  );
});

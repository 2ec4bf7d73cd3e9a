import {
  compareFractions,
  decimalText,
  fraction,
  isZero,
  runScenarios,
  type Allocation,
  type FrameUse,
  type ModelInput,
} from "../../../engine/index.js";
import { readInput } from "../../support/fixture.js";

const input = readInput("demografi");

function frameOf(from: ModelInput, model: string, year: number): FrameUse {
  const result = runScenarios(from, { names: [model], years: [year] });
  const [allocation]: readonly Allocation[] = result.ok ? result.value : [];
  const [frame] = allocation?.frames ?? [];
  if (!frame) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return frame;
}

/** The input with every share of Demografi replaced. */
const withShare = (percent: number): ModelInput => ({
  ...input,
  demography: input.demography.map((row) => ({ ...row, share: { value: fraction(percent, 100), at: row.at } })),
});

const amountOf = (frame: FrameUse): string => (frame.amount ? decimalText(frame.amount, 0) : "–");

describe("En ramme, der følger elevtallet", () => {
  it("viser basisrammen, hvert led og summen før den ene afrunding", () => {
    const { regulation, amount } = frameOf(input, "Beløb", 2027);
    // 20.000.000 + (307 − 305) × 60.000 + (117 − 105) × 80.000 × 0,7 = 20.792.000
    expect(regulation?.baseYear).toBe(2026);
    expect(regulation?.terms.map((term) => [term.before, term.after, term.amount])).toEqual([
      [fraction(305), fraction(307), fraction(120_000)],
      [fraction(105), fraction(117), fraction(672_000)],
    ]);
    expect(regulation && amount && compareFractions(regulation.sum, amount)).toBe(0);
  });

  it("afrundes én gang, til sidst: 5.000.000 + 3 × 1.000,25 × 0,7 = 5.002.100,525", () => {
    const { regulation, amount } = frameOf(input, "Børn", 2027);
    expect(regulation?.sum).toEqual(fraction(5_002_100_525, 1000));
    expect(amount).toEqual(fraction(5_002_101));
  });

  it("er i basisåret den, der står i Rammer, og så er der intet at vise", () => {
    expect(frameOf(input, "Beløb", 2026).regulation ?? null).toBeNull();
  });

  it.each(["Beløb", "Forhold", "Børn"])("er basisrammen, hvor den intet følger: %s", (model) => {
    expect(amountOf(frameOf(withShare(0), model, 2027))).toBe(amountOf(frameOf(input, model, 2026)));
  });

  it("er basisrammen, hvor elevtallet ikke ændrer sig", () => {
    const [sample] = input.pupilCounts;
    const still = input.pupilCounts.map((count) => ({
      ...count,
      grades: input.pupilCounts.find(({ schoolId }) => schoolId === count.schoolId)?.grades ?? sample?.grades ?? [],
    }));
    expect(amountOf(frameOf({ ...input, pupilCounts: still }, "Beløb", 2027))).toBe("20000000");
  });

  it("følger fuldt ud i samme forhold, når andelen er 100: 20.500.000 × 424 / 410 = 21.200.000", () => {
    expect(amountOf(frameOf(withShare(100), "Forhold", 2027))).toBe("21200000");
  });

  it("lukkes som enhver anden ramme", () => {
    for (const model of ["Beløb", "Forhold", "Børn", "Ældre priser"]) {
      const { difference } = frameOf(input, model, 2027);
      expect(difference && isZero(difference)).toBe(true);
    }
  });

  it("er den samme, hvordan rækkerne i Demografi end står", () => {
    const turned = { ...input, demography: [...input.demography].reverse() };
    const terms = (from: ModelInput) => frameOf(from, "Beløb", 2027).regulation?.terms.map(({ amount }) => amount);
    expect(terms(turned)).toEqual(terms(input));
  });
});

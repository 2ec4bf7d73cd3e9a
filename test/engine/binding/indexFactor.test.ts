import { fraction, type Fraction } from "../../../engine/index.js";
import { indexFactor } from "../../../engine/binding/indexFactor.js";
import type { IndexKind, IndexStep } from "../../../engine/domain/frame.js";
import type { Located } from "../../../engine/domain/cell.js";

const at = (cell: string) => ({ sheet: "Fremskrivning", cell });
let row = 1;
const step = (from: number, to: number, kind: IndexKind, thousandths: number): IndexStep => {
  const cell = at(`D${(row += 1)}`);
  return { from, to, kind, factor: { value: fraction(thousandths, 1000), at: cell }, source: "", at: cell };
};
const share = (percent: number): Located<Fraction> => ({
  value: fraction(percent, 100),
  at: { sheet: "Opsætning", cell: "C4" },
});

/** The factor, or why there is none. */
function found(
  steps: readonly IndexStep[],
  from: number,
  to: number,
  payShare: number | null = null,
): Fraction | string {
  const factor = indexFactor(steps, from, to, payShare === null ? null : share(payShare));
  return "problem" in factor ? factor.problem : factor.factor;
}

describe("Vejen fra et prisniveau til et andet", () => {
  const apart = [
    step(2024, 2025, "pay", 1040),
    step(2024, 2025, "prices", 1020),
    step(2025, 2026, "pay", 1030),
    step(2025, 2026, "prices", 1010),
  ];
  const both = [...apart, step(2024, 2025, "combined", 1030), step(2025, 2026, "combined", 1025)];

  it("vægter løn og pris: 0,8 × 1,03 + 0,2 × 1,01 = 1,026", () => {
    expect(found(apart, 2025, 2026, 80)).toEqual(fraction(1026, 1000));
  });

  it("ganger trinene sammen uden afrunding: (0,8 × 1,04 + 0,2 × 1,02) × 1,026 = 1,036 × 1,026", () => {
    expect(found(apart, 2024, 2026, 80)).toEqual(fraction(1036 * 1026, 1_000_000));
  });

  it("bruger det samlede trin, hvor der ingen andel løn står, og aldrig hvor der står en", () => {
    expect(found(both, 2024, 2026)).toEqual(fraction(1030 * 1025, 1_000_000));
    expect(found(both, 2024, 2026, 80)).toEqual(fraction(1036 * 1026, 1_000_000));
  });

  it("gætter ikke på vægten af løn og pris, men behøver ingen, hvor de stiger ens eller kun den ene er der", () => {
    expect(found(apart, 2025, 2026)).toBe("payShareMissing");
    expect(found([step(2025, 2026, "pay", 1030), step(2025, 2026, "prices", 1030)], 2025, 2026)).toEqual(
      fraction(1030, 1000),
    );
    expect(found([step(2025, 2026, "prices", 1027)], 2025, 2026)).toEqual(fraction(1027, 1000));
  });

  it("mangler den art, andelen kræver, men ikke den, der vejer 0", () => {
    const onlyPay = [step(2025, 2026, "pay", 1030)];
    expect(found(onlyPay, 2025, 2026, 80)).toBe("kindMissing");
    expect(found(onlyPay, 2025, 2026, 0)).toBe("kindMissing");
    expect(found(onlyPay, 2025, 2026, 100)).toEqual(fraction(1030, 1000));
  });

  it("bruger ikke samme trin to gange: et langt trin ved siden af en kæde skal give det samme", () => {
    const long = (thousandths: number): readonly IndexStep[] => [
      step(2024, 2025, "combined", 1020),
      step(2025, 2026, "combined", 1050),
      step(2024, 2026, "combined", thousandths),
    ];
    expect(found(long(1071), 2024, 2026)).toEqual(fraction(1071, 1000));
    expect(found(long(1070), 2024, 2026)).toBe("ambiguous");
  });

  it("går ikke baglæns og springer ikke over et trin, der mangler", () => {
    expect(found(both, 2026, 2025)).toBe("noWay");
    expect(found(both, 2023, 2026)).toBe("noWay");
  });

  it("siger, hvilke celler hvert trin hviler på, andelen med", () => {
    const factor = indexFactor(apart, 2025, 2026, share(80));
    const cells = "problem" in factor ? [] : factor.steps.flatMap((used) => used.at.map(({ sheet }) => sheet));
    expect(cells).toEqual(["Opsætning", "Fremskrivning", "Fremskrivning"]);
  });
});

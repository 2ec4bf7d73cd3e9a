import type { Fraction } from "../../engine/index.js";
import { fraction } from "../../engine/index.js";
import type { CellAddress, Located } from "../../engine/domain/cell.js";
import type { PriceLevel } from "../../engine/domain/parameter.js";
import type { School } from "../../engine/domain/school.js";
import type { Draw } from "./randomMunicipalityDraw.js";

export interface SceneYears {
  readonly years: readonly number[];
  readonly priceLevel: number;
  /** Whether Fremskrivning has one factor for each step, pay and prices apart, or all three. */
  readonly indexed: "once" | "apart" | "both ways";
  /** The unit of money as a power of ten: −2 for 0,01 kr, 3 for 1.000 kr. */
  readonly unitPower: number;
  readonly groups: readonly string[];
  /** Amounts so large that whole numbers in float64 no longer suffice. */
  readonly isHuge: boolean;
}

/** What everything in one random municipality is drawn in. */
export interface Scene extends SceneYears {
  readonly draw: Draw;
  readonly schools: readonly School[];
  /** A new cell of a sheet each time it is asked. */
  readonly cell: (sheet: string) => CellAddress;
}

export const OLDEST_LEVEL = 2024;
export const KEY_FIGURES = ["Enlige", "Uddannelse", "Sprog"] as const;
export const FACTS = ["Areal", "Elever ind", "Elever ud", "Lærere"] as const;

export const located = <Value>(scene: Pick<Scene, "cell">, sheet: string, value: Value): Located<Value> => ({
  value,
  at: scene.cell(sheet),
});

/** Round numbers on purpose, øre, thirds of nothing: amounts of about the given size. */
export function money({ draw, isHuge }: Scene, size: number): Fraction {
  if (isHuge)
    return fraction(BigInt(draw.whole(1, 10 ** 9)) * BigInt(draw.whole(1, 10 ** 9)), 10n ** BigInt(draw.whole(0, 9)));
  const style = draw.pick(["round", "round", "whole", "øre", "half"]);
  if (style === "round") return fraction(draw.whole(1, 9) * size);
  if (style === "whole") return fraction(draw.whole(1, 9 * size));
  return style === "øre" ? fraction(draw.whole(1, 900 * size), 100) : fraction(2 * draw.whole(1, 9 * size) + 1, 2);
}

/** An amount in whole units of money, round or not. */
export function wholeMoney({ draw, unitPower }: Scene): Fraction {
  const units = BigInt(draw.whole(1, 40_000)) * 10n ** BigInt(draw.pick([0, 0, 3]));
  return unitPower < 0 ? fraction(units, 10n ** BigInt(-unitPower)) : fraction(units * 10n ** BigInt(unitPower));
}

/** Mostly the model's own price level, sometimes an older one that Fremskrivning leads on from, or each year's own. */
export function drawLevel({ draw, priceLevel, years }: Scene): PriceLevel {
  const roll = draw.whole(1, 10);
  if (roll <= 7) return priceLevel;
  return roll === 10 && years.every((year) => year <= priceLevel) ? "current" : draw.whole(OLDEST_LEVEL, priceLevel);
}

/** Now and then an amount says itself how much of it is pay, where pay and prices are apart. */
export const drawPayShare = (scene: Scene, sheet: string): Located<Fraction> | null =>
  scene.indexed !== "once" && scene.draw.chance(20)
    ? located(scene, sheet, fraction(scene.draw.pick([0, 1, 3, 4]), 4))
    : null;

/** A value for every budget year: the same, or a new one each year. */
export function perYear<Value>(scene: Scene, sheet: string, value: () => Value): ReadonlyMap<number, Located<Value>> {
  const all = value();
  const isSame = scene.draw.chance(60);
  return new Map(scene.years.map((year) => [year, located(scene, sheet, isSame ? all : value())]));
}

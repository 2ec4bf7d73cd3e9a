import { fraction, type Fraction } from "../../engine/index.js";
import type { CurvePoint } from "../../engine/domain/parameter.js";
import { drawLevel, located, money, perYear, type Scene } from "./randomMunicipalityScene.js";

const VALUES: Readonly<Record<string, (scene: Scene) => Fraction>> = {
  kr: (scene) => money(scene, 100_000),
  antal: ({ draw }) => fraction(draw.whole(0, 60), draw.pick([1, 2, 4])),
  faktor: ({ draw }) => fraction(draw.whole(0, 300), 100),
};

/** A staircase or a line that begins at 0, with as many points as it takes to be on both sides of some of them. */
export function randomCurve(
  scene: Scene,
  curve: string,
  unit: "kr" | "antal" | "faktor",
  reach: number,
): readonly CurvePoint[] {
  const { draw } = scene;
  const shape = draw.pick(["steps", "line"]);
  const priceLevel = unit === "kr" ? drawLevel(scene) : null;
  const froms = new Set([0, ...Array.from({ length: draw.whole(0, 4) }, () => draw.whole(1, reach * 2))]);
  return draw.shuffled([...froms]).map((half) => ({
    curve,
    shape,
    from: located(scene, "Kurver", fraction(half, 2)),
    unit,
    priceLevel,
    source: "opdigtet",
    values: perYear(scene, "Kurver", () => VALUES[unit]?.(scene) ?? fraction(1)),
    at: scene.cell("Kurver"),
  }));
}

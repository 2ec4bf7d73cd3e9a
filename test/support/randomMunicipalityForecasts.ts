import { fraction, type ForecastError } from "../../engine/index.js";
import type { Scope } from "../../engine/domain/parameter.js";
import { located, type Scene } from "./randomMunicipalityScene.js";

/** How far the forecasts may miss: a row for all, and now and then one for a school, in a single school year or all. */
export function randomForecastErrors(scene: Scene): readonly ForecastError[] {
  const { draw, schools } = scene;
  const row = (scope: Scope, schoolYear: ForecastError["schoolYear"]): ForecastError => ({
    scope,
    schoolYear,
    below: located(scene, "Prognosefejl", fraction(draw.whole(0, 200), 1000)),
    above: located(scene, "Prognosefejl", fraction(draw.whole(0, 200), 1000)),
    source: "opdigtet",
    at: scene.cell("Prognosefejl"),
  });
  const own = schools[0] && draw.chance(50) ? [row({ kind: "school", id: schools[0].id }, null)] : [];
  const single = draw.chance(50) ? [row({ kind: "all" }, "2026/27")] : [];
  return [row({ kind: "all" }, null), ...own, ...single];
}

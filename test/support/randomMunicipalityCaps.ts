import type { ClassCap } from "../../engine/domain/pupilCount.js";
import { located, type Scene } from "./randomMunicipalityScene.js";

type Bounds = Pick<ClassCap, "gradeFrom" | "gradeTo" | "startFrom" | "startTo">;

const ALL: Bounds = { gradeFrom: null, gradeTo: null, startFrom: null, startTo: null };

/** Cap tables in which exactly one row fits every grade and start year. */
export function randomCaps(scene: Scene): readonly ClassCap[] {
  const { draw } = scene;
  const row = (name: string, bounds: Bounds, pupils: number): ClassCap => ({
    name,
    ...bounds,
    pupils: located(scene, "Klasselofter", pupils),
    source: "opdigtet",
    at: scene.cell("Klasselofter"),
  });
  const turn = draw.whole(2021, 2025);
  const split = draw.whole(0, 8);
  return [
    row("Ens loft", ALL, draw.pick([28, 26, 24, 8, 1])),
    row("Lovens loft", { ...ALL, gradeTo: split, startTo: turn }, 28),
    row("Lovens loft", { ...ALL, gradeFrom: 0, gradeTo: split, startFrom: turn + 1 }, 26),
    row("Lovens loft", { ...ALL, gradeFrom: split + 1, gradeTo: 10 }, draw.pick([28, 30, 14])),
  ];
}

export const CAP_TABLES = ["Ens loft", "Lovens loft"] as const;

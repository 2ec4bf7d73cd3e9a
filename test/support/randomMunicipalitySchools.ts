import { fraction, type Fraction } from "../../engine/index.js";
import type { CellAddress } from "../../engine/domain/cell.js";
import type { KeyFigure } from "../../engine/domain/pupilCount.js";
import type { School } from "../../engine/domain/school.js";
import type { Draw } from "./randomMunicipalityDraw.js";
import { FACTS, KEY_FIGURES, located, type Scene } from "./randomMunicipalityScene.js";

const IDS = ["9", "10", "101", "102", "103", "0099", "A2", "A10", "b1", "Å", "Ø-1", "1a"] as const;
const CLUSTERS = ["Nord", "Syd", "Øst og vest"] as const;
const TYPES = ["Folkeskole", "Specialskole"] as const;

type Cells = (sheet: string) => CellAddress;

/** Schools whose ids sort differently as numbers, as text and in Danish. */
export function randomSchools(draw: Draw, cell: Cells, count: number): readonly School[] {
  const ids = draw.some([...IDS, ...Array.from({ length: 40 }, (_, index) => String(200 + index))], count);
  return ids.map((id) => ({
    id,
    name: `Skolen ${id}`,
    cluster: draw.chance(80) ? draw.pick(CLUSTERS) : null,
    type: draw.chance(80) ? draw.pick(TYPES) : null,
    facts: new Map(FACTS.map((name) => [name, located({ cell }, "Skoler", factValue(draw))])),
    at: cell("Skoler"),
  }));
}

function factValue(draw: Draw): Fraction {
  const style = draw.pick(["none", "small", "round", "decimal"]);
  if (style === "none") return fraction(0);
  if (style === "small") return fraction(draw.whole(1, 9));
  return style === "round" ? fraction(draw.whole(1, 90) * 100) : fraction(draw.whole(1, 90_000), 10);
}

/** Key figures of every school: one figure holds for all years, the others are written year by year. */
export function randomKeyFigures(scene: Scene): readonly KeyFigure[] {
  const years = Array.from({ length: 7 }, (_, index) => 2022 + index);
  return KEY_FIGURES.flatMap((name, order) =>
    scene.schools.flatMap(({ id }) => (order === 0 ? [null] : years).map((year) => figure(scene, id, name, year))),
  );
}

function figure(scene: Scene, schoolId: string, name: string, year: number | null): KeyFigure {
  const { draw } = scene;
  const value = draw.pick([fraction(draw.whole(0, 4) * 10), fraction(draw.whole(0, 4000), 100), fraction(25)]);
  return {
    schoolId,
    name,
    year,
    value: located(scene, "Nøgletal", value),
    unit: "pct.",
    source: "opdigtet",
    at: scene.cell("Nøgletal"),
  };
}

import fc from "fast-check";
import { findMechanism, fraction, type ModelInput } from "../../engine/index.js";
import type { CellAddress } from "../../engine/domain/cell.js";
import type { IndexStep } from "../../engine/domain/frame.js";
import type { Setting, SettingName } from "../../engine/domain/setting.js";
import { randomCaps } from "./randomMunicipalityCaps.js";
import { randomCounts } from "./randomMunicipalityCounts.js";
import { drawFrom, type Draw } from "./randomMunicipalityDraw.js";
import { randomCurrentBudgets } from "./randomMunicipalityFixedParts.js";
import { followingPupils } from "./randomMunicipalityDemography.js";
import { randomForecastErrors } from "./randomMunicipalityForecasts.js";
import { randomModel } from "./randomMunicipalityModels.js";
import type { Piece } from "./randomMunicipalityParts.js";
import { nearlyTheSame, randomTransition } from "./randomMunicipalityTransition.js";
import { located, OLDEST_LEVEL, type Scene, type SceneYears } from "./randomMunicipalityScene.js";
import { randomKeyFigures, randomSchools } from "./randomMunicipalitySchools.js";

export const MODEL = "Ny model";
export const OLD_MODEL = "Gammel model";

const MOST_SCHOOLS = 40;

/** One in so many municipalities leads from the old model to the new. */
const HAS_TRANSITION = 3;

/** A municipality that reads without an error, and the seed that makes it again. */
export interface Municipality {
  readonly seed: number;
  readonly input: ModelInput;
  readonly years: readonly number[];
}

/** What a municipality is made from; kept a number, so that a counterexample can be named. */
export const municipalitySeed: fc.Arbitrary<number> = fc.noShrink(fc.noBias(fc.nat({ max: 2 ** 31 - 1 })));

/** A valid municipality of 1 to 40 schools, mostly small, with 1 to 14 parts of every mechanism. */
export function randomMunicipality(seed: number, mostSchools = MOST_SCHOOLS): Municipality {
  const draw = drawFrom(seed);
  const cell = cellsInTurn();
  const sceneYears = randomYears(draw);
  const schools = randomSchools(
    draw,
    cell,
    Math.min(mostSchools, draw.pick([1, 2, 2, 3, 4, 5, 6, 8, draw.whole(9, MOST_SCHOOLS)])),
  );
  const scene: Scene = { ...sceneYears, draw, cell, schools };
  const { counts, jointTeaching } = randomCounts(scene);
  const drawn = [randomModel(scene, MODEL, draw.whole(1, 12)), randomModel(scene, OLD_MODEL, draw.whole(1, 3))];
  const { models, settings } =
    seed % HAS_TRANSITION === 0 ? ledOver(scene, seed, drawn) : { models: drawn, settings: [] };
  const pieces = models.flatMap((model) => model.pieces);
  const { frames, demography } = followingPupils(
    scene,
    seed,
    models.flatMap((model) => model.frames),
  );
  const input: ModelInput = {
    settings: [...randomSettings(scene), ...settings],
    schools: draw.shuffled(schools),
    pupilCounts: draw.shuffled(counts),
    jointTeaching: draw.shuffled(jointTeaching),
    classCaps: draw.shuffled(randomCaps(scene)),
    keyFigures: draw.shuffled(randomKeyFigures(scene)),
    parts: draw.shuffled(pieces.map(({ part }) => part)),
    parameters: draw.shuffled(pieces.flatMap(({ parameters }) => parameters)),
    curves: draw.shuffled(pieces.flatMap(({ curves }) => curves)),
    frames: draw.shuffled(frames),
    indexSteps: draw.shuffled(randomIndexSteps(scene)),
    currentBudgets: draw.shuffled(randomCurrentBudgets(scene, partsOf(pieces, "currentBudget"))),
    forecastErrors: randomForecastErrors(scene),
    ...{ demography, scenarios: [], changes: [] },
  };
  return { seed, input, years: scene.years };
}

/** Drawn apart, so that a municipality without transition is the same as ever. */
function ledOver(
  scene: Scene,
  seed: number,
  [now, before]: readonly Model[],
): { readonly models: readonly Model[]; readonly settings: readonly Setting[] } {
  if (!now || !before) throw new Error("A transition leads from one model to another");
  const own: Scene = { ...scene, draw: drawFrom(seed + 7) };
  const old = own.draw.chance(65) ? nearlyTheSame(own, OLD_MODEL, now) : before;
  const earlier = [...now.pieces, ...old.pieces].map(({ part }) => part);
  const { pieces, settings } = randomTransition(own, { now: MODEL, before: OLD_MODEL }, earlier);
  return { models: [{ ...now, pieces: [...now.pieces, ...pieces] }, old], settings };
}

type Model = ReturnType<typeof randomModel>;

const partsOf = (pieces: readonly Piece[], mechanism: string): readonly string[] =>
  pieces.flatMap(({ part }) => (findMechanism(part.mechanism)?.id === mechanism ? [part.name] : []));

function cellsInTurn(): (sheet: string) => CellAddress {
  let turn = 0;
  return (sheet) => ({ sheet, cell: `A${(turn += 1)}` });
}

function randomYears(draw: Draw): SceneYears {
  return {
    years: draw.pick([[2026], [2026], [2026, 2027]]),
    priceLevel: draw.pick([2026, 2026, 2027]),
    indexed: draw.pick(["once", "apart", "both ways"]),
    unitPower: draw.pick([-2, -1, 0, 0, 0, 1, 2, 3]),
    isHuge: draw.chance(5),
    groups: ["almen", "special", "modtage"].slice(0, draw.whole(1, 3)),
  };
}

/** A row for all models, or for the one model beside another that does not hold for it. */
function randomSettings(scene: Scene): readonly Setting[] {
  const { draw, unitPower, priceLevel, years } = scene;
  const unit = fraction(10 ** Math.max(0, unitPower), 10 ** Math.max(0, -unitPower));
  const row = (name: SettingName, value: Setting["value"], model: string | null = null): Setting => ({
    model,
    name,
    value,
    at: scene.cell("Opsætning"),
  });
  const months = [row("monthsOldSchoolYear", fraction(draw.whole(1, 11)), draw.pick([null, MODEL]))];
  return draw.shuffled([
    ...(unitPower === 0 && draw.chance(50) ? [] : [row("rounding", unit)]),
    row("priceLevel", fraction(priceLevel)),
    row("budgetYears", years.join(", ")),
    ...(draw.chance(30) ? months : []),
    ...(scene.indexed === "apart" || (scene.indexed === "both ways" && draw.chance(50))
      ? [row("payShare", fraction(draw.whole(0, 100)))]
      : []),
  ]);
}

function randomIndexSteps(scene: Scene): readonly IndexStep[] {
  return [0, 1, 2].flatMap((order) =>
    indexKinds(scene).map((kind) => ({
      from: OLDEST_LEVEL + order,
      to: OLDEST_LEVEL + order + 1,
      kind,
      factor: located(scene, "Fremskrivning", fraction(1000 + scene.draw.whole(-5, 45), 1000)),
      source: "opdigtet",
      at: scene.cell("Fremskrivning"),
    })),
  );
}

function indexKinds({ draw, indexed }: Scene): readonly IndexStep["kind"][] {
  if (indexed === "once") return [draw.pick(["prices", "combined"])];
  return indexed === "apart" ? ["pay", "prices"] : ["pay", "prices", "combined"];
}

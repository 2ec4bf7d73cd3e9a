import { fraction } from "../../engine/index.js";
import type { DemographyRow } from "../../engine/domain/demography.js";
import type { FrameRow } from "../../engine/domain/frame.js";
import { drawFrom } from "./randomMunicipalityDraw.js";
import { drawPayShare, located, money, OLDEST_LEVEL, type Scene } from "./randomMunicipalityScene.js";

/** One in so many municipalities has frames that follow the pupils, and there so many per cent of the frames do. */
const HAS_DEMOGRAPHY = 4;
const FOLLOWS = 60;

interface Regulated {
  readonly frames: readonly FrameRow[];
  readonly demography: readonly DemographyRow[];
}

/**
 * Frames that are written for a base year only and follow the pupils, or the children of a key figure, after it. Drawn
 * apart, so that a municipality without them is the same as ever.
 */
export function followingPupils(scene: Scene, seed: number, frames: readonly FrameRow[]): Regulated {
  if (seed % HAS_DEMOGRAPHY !== 0) return { frames, demography: [] };
  const own: Scene = { ...scene, draw: drawFrom(seed + 29) };
  const nameOf = ({ model, frame }: FrameRow): string => JSON.stringify([model, frame]);
  const names = [...new Set(frames.map(nameOf))];
  const made = names.map((name): Regulated => {
    const rows = frames.filter((row) => nameOf(row) === name);
    return own.draw.chance(FOLLOWS) ? regulated(own, rows) : { frames: rows, demography: [] };
  });
  return { frames: made.flatMap((one) => one.frames), demography: made.flatMap((one) => one.demography) };
}

function regulated(scene: Scene, rows: readonly FrameRow[]): Regulated {
  const [first] = rows;
  if (!first) throw new Error("A frame has a row");
  const year = rows.length > 1 && scene.draw.chance(50) ? first.year : first.year - 1;
  return { frames: [{ ...first, year }], demography: demographyOf(scene, first, year) };
}

function demographyOf(scene: Scene, { model, frame }: FrameRow, baseYear: number): readonly DemographyRow[] {
  const { draw, groups } = scene;
  const row = (cells: Partial<DemographyRow>): DemographyRow => {
    const at = scene.cell("Demografi");
    const none = { group: null, gradeFrom: null, gradeTo: null, countBasis: null, keyFigure: null, rate: null };
    const priceLevel = draw.chance(70) ? scene.priceLevel : draw.whole(OLDEST_LEVEL, scene.priceLevel);
    const share = draw.pick([null, 0, 50, 70, 100]);
    return {
      ...{ model, frame, baseYear, ...none, priceLevel, source: "opdigtet", at },
      share: share === null ? null : located(scene, "Demografi", fraction(share, 100)),
      payShare: drawPayShare(scene, "Demografi"),
      cells: { frame: at, baseYear: at, group: at, countBasis: at, keyFigure: at, rate: at, priceLevel: at },
      ...cells,
    };
  };
  const rate = (): DemographyRow["rate"] => located(scene, "Demografi", money(scene, 1000));
  const countBasis = draw.pick(["7/12+5/12", "7/12+5/12", "nyt skoleår", "gammelt skoleår"]);
  const kind = draw.pick(["bands", "group", "children"]);
  if (kind === "children") return [row({ keyFigure: draw.pick(["Uddannelse", "Sprog"]), rate: rate() })];
  if (kind === "group") return [row({ group: draw.one(groups), countBasis, rate: rate() })];
  return [
    row({ gradeFrom: 0, gradeTo: 6, countBasis, rate: rate() }),
    row({ gradeFrom: 7, gradeTo: 9, countBasis, rate: rate() }),
  ];
}

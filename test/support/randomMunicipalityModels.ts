import { fraction, type Fraction } from "../../engine/index.js";
import type { FrameRow } from "../../engine/domain/frame.js";
import type { Part } from "../../engine/domain/part.js";
import {
  currentBudget,
  fixedAmount,
  guarantee,
  moneyFollowsPupil,
  namedGrant,
  staircase,
} from "./randomMunicipalityFixedParts.js";
import { formula } from "./randomMunicipalityFormulas.js";
import { pieceOf, type Piece, type Recipe, type Slot } from "./randomMunicipalityParts.js";
import {
  perClass,
  perPupil,
  perPupilFromHours,
  pupilsAboveThreshold,
  smallSchoolFloor,
  tieredPerPupil,
} from "./randomMunicipalityPupilParts.js";
import { drawLevel, located, wholeMoney, type Scene } from "./randomMunicipalityScene.js";
import {
  pool,
  residualPerPupil,
  scaleToFrame,
  socioeconomicPool,
  socioeconomicRate,
} from "./randomMunicipalitySocialParts.js";

type Make = (scene: Scene, slot: Slot) => Recipe;

const OPEN: readonly (readonly [string, Make])[] = [
  ["perPupil", perPupil],
  ["perPupilFromHours", perPupilFromHours],
  ["tieredPerPupil", tieredPerPupil],
  ["pupilsAboveThreshold", pupilsAboveThreshold],
  ["moneyFollowsPupil", moneyFollowsPupil],
  ["perClass", perClass],
  ["guarantee", guarantee],
  ["fixedAmount", fixedAmount],
  ["staircase", staircase],
  ["smallSchoolFloor", smallSchoolFloor],
  ["namedGrant", namedGrant],
  ["currentBudget", currentBudget],
  ["pool", pool(false)],
  ["socioeconomicPool", socioeconomicPool(false)],
  ["socioeconomicRate", socioeconomicRate],
  ["formula", formula],
];

const CLOSING: readonly (readonly [string, Make])[] = [
  ["residualPerPupil", residualPerPupil],
  ["scaleToFrame", scaleToFrame],
  ["pool", pool(true)],
  ["socioeconomicPool", socioeconomicPool(true)],
];

/** Names that are also those of a parameter, or hard to read. */
const PART_NAMES = ["Takst", "Lav sats", "rest (øvrige) – 2. del", "Ramme i alt"];
const DEFAULT_NAMES = Array.from({ length: 14 }, (_, order) => `Del ${order + 1}`);

/** One model: parts in frames or in none, each frame closed by one part, left open, or without an amount. */
export function randomModel(
  scene: Scene,
  model: string,
  parts: number,
): { readonly pieces: readonly Piece[]; readonly frames: readonly FrameRow[] } {
  const { draw } = scene;
  const frames = draw.some(["Almen", "Special", "Fælles"], draw.whole(0, 2));
  const closed = frames.filter(() => draw.chance(60));
  const pieces: Piece[] = [];
  const names = draw.shuffled([...PART_NAMES.filter(() => draw.chance(20)), ...DEFAULT_NAMES.slice(0, parts)]);
  for (let order = 0; order < parts; order += 1) {
    const frame = frames.length > 0 && draw.chance(60) ? draw.one(frames) : null;
    const known = pieces.flatMap(({ part }) => (part.frame !== null && part.active ? [part.frame] : []));
    const paidBy = draw.chance(10) ? draw.one([...known, "rammen", "uden for rammen"]) : null;
    const slot = { model, name: names[order] ?? `Del ${order + 1}`, number: 10 * (order + 1), frame, paidBy };
    add(scene, pieces, OPEN, slot);
  }
  closed.forEach((frame, order) =>
    add(scene, pieces, CLOSING, { model, name: `Luk ${frame}`, number: 10 * (parts + 1 + order), frame }),
  );
  const used = frames.filter((frame) => pieces.some(({ part }) => part.frame === frame));
  const withAmount = used.filter((frame) => closed.includes(frame) || draw.chance(50));
  return { pieces, frames: withAmount.flatMap((frame) => frameRows(scene, model, frame)) };
}

function add(
  scene: Scene,
  pieces: Piece[],
  makers: readonly (readonly [string, Make])[],
  slot: Omit<Slot, "earlier">,
): void {
  const earlier: readonly Part[] = pieces.map(({ part }) => part).filter(({ active }) => active);
  const inFrame = earlier.some(({ frame, paidBy }) => frame === slot.frame && paidBy === null);
  const possible = makers.filter(
    ([id]) => (id !== "guarantee" || earlier.length > 0) && (id !== "scaleToFrame" || inFrame),
  );
  const [id, make] = scene.draw.one(possible);
  const full: Slot = { ...slot, earlier };
  pieces.push(pieceOf(scene, full, id, make(scene, full)));
}

function frameRows(scene: Scene, model: string, frame: string): readonly FrameRow[] {
  const priceLevel = drawLevel(scene);
  return scene.years.map((year) => {
    const part = wholeMoney(scene);
    const amount: Fraction = fraction(part.numerator * 1000n, part.denominator);
    const row = {
      model,
      frame,
      year,
      amount: located(scene, "Rammer", amount),
      source: "opdigtet",
      at: scene.cell("Rammer"),
    };
    return { ...row, priceLevel, payShare: null };
  });
}

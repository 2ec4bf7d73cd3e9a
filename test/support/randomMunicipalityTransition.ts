import { fraction, multiplyFractions } from "../../engine/index.js";
import type { CellAddress } from "../../engine/domain/cell.js";
import type { FrameRow } from "../../engine/domain/frame.js";
import type { ParameterRow, Scope } from "../../engine/domain/parameter.js";
import type { Part } from "../../engine/domain/part.js";
import type { Setting } from "../../engine/domain/setting.js";
import { randomCurve } from "./randomMunicipalityCurves.js";
import { parameterRow } from "./randomMunicipalityParameters.js";
import {
  capTable,
  pieceOf,
  plainRow,
  whole,
  word,
  type Piece,
  type Recipe,
  type Slot,
} from "./randomMunicipalityParts.js";
import { FACTS, located, money, type Scene } from "./randomMunicipalityScene.js";

const OUTSIDE = "uden for rammen";
const FINANCING = ["faktor på beløb", "faktor på gevinst", "loft over gevinst"] as const;

/** One to three parts that lead from the old model to the new, at the end of a model, and what they are held against. */
export function randomTransition(
  scene: Scene,
  models: Readonly<Record<"now" | "before", string>>,
  earlier: readonly Part[],
): { readonly pieces: readonly Piece[]; readonly settings: readonly Setting[] } {
  const { draw } = scene;
  const kinds = draw.shuffled([...TRANSITION, draw.one(TRANSITION)]).slice(0, draw.whole(1, 3));
  const pieces: Piece[] = [];
  kinds.forEach(([id, make], order) => {
    const known = [...earlier.filter(({ model }) => model === models.now), ...pieces.map(({ part }) => part)];
    const frames = known.flatMap(({ frame, active }) => (frame !== null && active ? [frame] : []));
    const slot: Slot = {
      ...{ model: models.now, name: `Overgang ${order + 1}`, number: 10_000 + 10 * order },
      frame: draw.chance(80) ? draw.one([...frames, "Overgang"]) : null,
      paidBy: draw.chance(25) ? OUTSIDE : null,
      earlier: known.filter(({ active }) => active),
    };
    pieces.push(pieceOf(scene, slot, id, make(scene, slot, models.before, earlier)));
  });
  const at = scene.cell("Opsætning");
  return { pieces, settings: [{ model: models.now, name: "comparedWith", value: models.before, at }] };
}

/** A model with the same parts and frames as another, and rates that are somewhat higher or lower. */
export function nearlyTheSame(
  scene: Scene,
  name: string,
  { pieces, frames }: { readonly pieces: readonly Piece[]; readonly frames: readonly FrameRow[] },
): { readonly pieces: readonly Piece[]; readonly frames: readonly FrameRow[] } {
  const moved = (row: ParameterRow): ParameterRow => {
    const factor = row.unit.startsWith("kr") ? fraction(scene.draw.whole(80, 125), 100) : fraction(1);
    const values = [...row.values].map(([year, { value }]) => {
      const isPool = ["pulje", "pool"].includes(row.parameter.toLowerCase());
      const now = typeof value === "string" || isPool ? value : multiplyFractions(value, factor);
      return [year, located(scene, "Parametre", now)] as const;
    });
    const cells = fresh(scene, "Parametre", row.cells);
    return { ...row, model: name, values: new Map(values), at: scene.cell("Parametre"), cells };
  };
  return {
    pieces: pieces.map(({ part, parameters }) => ({
      part: { ...part, model: name, cells: fresh(scene, "Modeller", part.cells) },
      parameters: parameters.map(moved),
      curves: [],
    })),
    frames: frames.map((row) => {
      const amount = located(scene, "Rammer", row.amount.value);
      return { ...row, model: name, amount, at: scene.cell("Rammer") };
    }),
  };
}

/** The same columns in cells of their own. */
const fresh = <Column extends string>(
  scene: Scene,
  sheet: string,
  cells: Readonly<Record<Column, CellAddress>>,
): Readonly<Record<Column, CellAddress>> =>
  Object.fromEntries(Object.keys(cells).map((column) => [column, scene.cell(sheet)])) as Record<Column, CellAddress>;

type Make = (scene: Scene, slot: Slot, before: string, all: readonly Part[]) => Recipe;

/** All before; the same frame; or a part of each model by name. */
function looksAt({ draw }: Scene, { earlier, frame }: Slot, before: string, all: readonly Part[]): readonly string[] {
  const old = all.filter(({ model, active }) => model === before && active);
  const [mine, theirs] = [draw.some(earlier, 1)[0]?.name, draw.some(old, 1)[0]?.name];
  const inBoth = frame !== null && old.some((part) => part.frame === frame && part.paidBy === null);
  if (inBoth && draw.chance(30)) return ["ramme"];
  return draw.chance(70) || mine === undefined || theirs === undefined
    ? ["alle før"]
    : draw.shuffled([mine, `${before}: ${theirs}`]);
}

const percent = (scene: Scene, from: number, to: number) => whole(scene, from, to);

const acceptableDeviation: Make = (scene, slot, before, all) => {
  const { draw } = scene;
  const inKr = () => money(scene, 9000);
  const sides = draw.one([["ned"], ["ned", "op"], ["op"]]);
  const kinds = [
    ["", "pct.", () => fraction(draw.whole(0, 40), draw.pick([1, 1, 3]))],
    [", kr.", "kr", inKr],
    [", kr. pr. elev", "kr/elev", inKr],
  ] as const;
  return {
    countBasis: null,
    looksAt: looksAt(scene, slot, before, all),
    wanted: sides.flatMap((side) =>
      draw.some(kinds, draw.pick([1, 1, 2])).map(([tail, unit, value]) => ({
        ...{ name: `Grænse ${side}${tail}`, unit, varies: "school" as const, value },
      })),
    ),
    own: (owner) => [
      ...(draw.chance(50) ? [plainRow(scene, owner, "Grænsen", "ord", word(scene, "trækkes fra", "udløser kun"))] : []),
      ...(draw.chance(80)
        ? [plainRow(scene, owner, "Skoler uden gammelt beløb", "ord", word(scene, "holdes ude", "som andre"))]
        : []),
      ...(draw.chance(60) ? [plainRow(scene, owner, "Finansieres ved", "ord", word(scene, ...FINANCING))] : []),
    ],
  };
};

const phaseIn: Make = (scene, slot, before, all) => {
  const { draw } = scene;
  const choice = (name: string, chance: number, ...words: readonly string[]) => ({ name, chance, words });
  const choices = [
    choice("Hvem", 60, "alle", "kun tabere"),
    choice("Forskellen", 60, "genberegnes hvert år", "fra startåret", "til sidste års beløb"),
    choice("Skole, der åbner", 85, "ny model straks", "som andre"),
    choice("Skole, der lukker", 85, "ny model straks", "som andre", "til efterfølgeren"),
    choice("Finansieres ved", 60, ...FINANCING),
  ];
  return {
    countBasis: null,
    looksAt: looksAt(scene, slot, before, all),
    own: (owner) => [
      ...shareRows(scene, owner),
      ...choices.flatMap(({ name, chance, words }) =>
        draw.chance(chance) ? [plainRow(scene, owner, name, "ord", word(scene, ...words))] : [],
      ),
    ],
  };
};

/** By budget year, by school year, or in equal steps. */
function shareRows(scene: Scene, owner: Parameters<typeof plainRow>[1]): Piece["parameters"] {
  const { draw, years } = scene;
  const [first = 2026] = years;
  const start = () => plainRow(scene, owner, "Startår", "antal", whole(scene, first - draw.whole(0, 1), first));
  const way = draw.pick(["budget", "school", "steps"]);
  if (way === "steps")
    return [
      plainRow(scene, owner, "Antal år", "antal", whole(scene, 1, 5)),
      start(),
      plainRow(scene, owner, "Startmåned", "antal", whole(scene, 1, 12)),
    ];
  if (way === "budget")
    return [
      plainRow(scene, owner, "Andel gammel", "pct.", percent(scene, 0, 100)),
      ...(draw.chance(40) ? [start()] : []),
    ];
  return [first - 1, ...years].map((year) => {
    const scope: Scope = { kind: "schoolYear", schoolYear: `${year}/${year - 1999}` };
    const value = percent(scene, 0, 100);
    return parameterRow(
      scene,
      owner,
      { name: "Andel gammel i skoleåret", unit: "pct.", varies: "model", value },
      scope,
      null,
    );
  });
}

const structuralCompensation: Make = (scene, slot, before, all) => {
  const { draw } = scene;
  const form = draw.pick([
    "tillæg pr. enhed",
    "bund for små skoler",
    "trin",
    "tærskel pr. elev",
    "klassestruktur",
    "andel af strukturelt tab",
  ]);
  const table = `Kurve ${slot.name}`;
  const needs = FORM_NEEDS[form];
  const conditions = draw.pick([0, 0, 1, 2]);
  const paid = slot.frame !== null || draw.chance(30) ? [word(scene, ...FINANCING)] : [];
  const inKr = (size: number) => () => money(scene, size);
  return {
    countBasis: "7/12+5/12",
    quantities: [...needs.quantities, ...Array.from({ length: conditions }, () => draw.one(["elever", ...FACTS]))],
    table: form === "klassestruktur" ? capTable(scene) : form === "trin" ? table : null,
    curves: form === "trin" ? randomCurve(scene, table, "kr", 300) : [],
    looksAt: looksAt(scene, slot, before, all),
    wanted: [
      ...(needs.amount ? [{ name: "Beløb", unit: needs.amount, varies: "school" as const, value: inKr(9000) }] : []),
      ...(form === "bund for små skoler"
        ? [{ name: "Elever i bunden", unit: "elever", varies: "school" as const, value: whole(scene, 0, 400) }]
        : []),
      ...(form === "tærskel pr. elev"
        ? [{ name: "Tærskel", unit: "kr/elev", varies: "school" as const, value: inKr(90_000) }]
        : []),
      ...(draw.chance(40)
        ? [{ name: "Andel", unit: "pct.", varies: "school" as const, value: percent(scene, 0, 100) }]
        : []),
    ],
    own: (owner) => [
      plainRow(scene, owner, "Form", "ord", () => form),
      ...(form === "klassestruktur"
        ? [plainRow(scene, owner, "Normal klassestørrelse", "elever", whole(scene, 1, 30))]
        : []),
      ...(form === "tærskel pr. elev" && draw.chance(50)
        ? [plainRow(scene, owner, "Decimaler pr. elev", "antal", whole(scene, 0, 4))]
        : []),
      ...Array.from({ length: conditions }, (_, index) => conditionRows(scene, owner, index === 0 ? "" : " 2")).flat(),
      ...paid.map((value) => plainRow(scene, owner, "Finansieres ved", "ord", value)),
    ],
  };
};

type Form =
  | "tillæg pr. enhed"
  | "bund for små skoler"
  | "trin"
  | "tærskel pr. elev"
  | "klassestruktur"
  | "andel af strukturelt tab";

const FORM_NEEDS: Readonly<Record<Form, { readonly quantities: readonly string[]; readonly amount: string | null }>> = {
  "tillæg pr. enhed": { quantities: ["matrikler"], amount: "kr/enhed" },
  "bund for små skoler": { quantities: ["elever"], amount: "kr/elev" },
  trin: { quantities: ["elever"], amount: null },
  "tærskel pr. elev": { quantities: ["elever"], amount: null },
  klassestruktur: { quantities: ["klasser", "elever"], amount: "kr/klasse" },
  "andel af strukturelt tab": { quantities: [], amount: null },
};

function conditionRows(scene: Scene, owner: Parameters<typeof plainRow>[1], tail: string): Piece["parameters"] {
  const { draw } = scene;
  const number = () => whole(scene, 0, 400);
  return [
    plainRow(scene, owner, `Betingelse${tail}`, "antal", number()),
    ...(draw.chance(50) ? [plainRow(scene, owner, `Aftrapning til${tail}`, "antal", number())] : []),
    ...(draw.chance(60)
      ? [plainRow(scene, owner, `Betingelsen er${tail}`, "ord", word(scene, "højst", "mindst"))]
      : []),
  ];
}

const TRANSITION: readonly (readonly [string, Make])[] = [
  ["structuralCompensation", structuralCompensation],
  ["acceptableDeviation", acceptableDeviation],
  ["phaseIn", phaseIn],
];

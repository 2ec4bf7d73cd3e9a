import { findMechanism, fraction, type Fraction } from "../../engine/index.js";
import type { CurvePoint, ParameterRow, ParameterValue } from "../../engine/domain/parameter.js";
import type { Part, PartColumn } from "../../engine/domain/part.js";
import type { UserFormula } from "../../engine/formula/userFormula.js";
import { CAP_TABLES } from "./randomMunicipalityCaps.js";
import { parameterRow, randomBands, randomRows, type Owner, type Wanted } from "./randomMunicipalityParameters.js";
import type { Scene } from "./randomMunicipalityScene.js";

/** A part and the rows of other tables that are made for it. */
export interface Piece {
  readonly part: Part;
  readonly parameters: readonly ParameterRow[];
  readonly curves: readonly CurvePoint[];
}

/** Where a part stands in its model, and what has come before it. */
export interface Slot {
  readonly model: string;
  readonly name: string;
  readonly number: number;
  readonly frame: string | null;
  readonly paidBy?: string | null;
  readonly earlier: readonly Part[];
}

/** What a random part of one mechanism is made of. */
export interface Recipe {
  readonly wanted?: readonly Wanted[];
  readonly own?: (owner: Owner) => readonly ParameterRow[];
  readonly bands?: "some" | "whole";
  readonly countBasis?: string | null;
  readonly quantities?: readonly string[];
  readonly table?: string | null;
  readonly looksAt?: readonly string[];
  readonly formula?: UserFormula;
  readonly curves?: readonly CurvePoint[];
}

const COLUMNS: readonly PartColumn[] = [
  "model",
  "number",
  "name",
  "mechanism",
  "groups",
  "countBasis",
  "frame",
  "quantities",
  "table",
  "looksAt",
  "paidBy",
  "active",
  "formula",
  "note",
];

export const COUNT_BASES = [
  "7/12+5/12",
  "5/12+7/12",
  "1/2+1/2",
  "1/3+2/3",
  "gammelt skoleår",
  "nyt skoleår",
  "forrige år",
  "skoleår",
  "0/12+12/12",
  "gennemsnit af 2 skoleår",
  "gennemsnit af 3 skoleår",
] as const;

export const word = (scene: Scene, ...words: readonly string[]): (() => ParameterValue) => {
  const chosen = scene.draw.one(words);
  return () => chosen;
};

export const whole = (scene: Scene, from: number, to: number): (() => Fraction) => {
  const chosen = fraction(scene.draw.whole(from, to));
  return () => chosen;
};

export const capTable = ({ draw }: Scene): string => draw.pick(CAP_TABLES);

export function pieceOf(scene: Scene, slot: Slot, mechanism: string, recipe: Recipe): Piece {
  const { draw } = scene;
  const bands = recipe.bands && draw.chance(70) ? randomBands(scene, recipe.bands === "whole") : null;
  const owner: Owner = { model: slot.model, part: slot.name, bands };
  const label = findMechanism(mechanism)?.label;
  return {
    part: {
      ...{ model: slot.model, name: slot.name, frame: slot.frame, number: fraction(slot.number) },
      mechanism: draw.one([mechanism, label?.da ?? mechanism, label?.en ?? mechanism]),
      groups: draw.chance(50) ? [] : draw.some(scene.groups, draw.whole(1, scene.groups.length)),
      countBasis: recipe.countBasis === undefined ? draw.pick(COUNT_BASES) : recipe.countBasis,
      quantities: recipe.quantities ?? [],
      table: recipe.table ?? null,
      looksAt: recipe.looksAt ?? [],
      formula: recipe.formula ?? null,
      ...{ paidBy: slot.paidBy ?? null, active: !draw.chance(6), note: "" },
      cells: Object.fromEntries(COLUMNS.map((column) => [column, scene.cell("Modeller")])) as Part["cells"],
    },
    parameters: [
      ...(recipe.wanted ?? []).flatMap((wanted) => randomRows(scene, owner, wanted)),
      ...(recipe.own?.(owner) ?? []),
    ].map((row) => ({ ...row, parameter: otherName(scene, mechanism, row.parameter) })),
    curves: recipe.curves ?? [],
  };
}

/** A parameter goes by its Danish or English label or its id, in any letters. */
function otherName({ draw }: Scene, mechanism: string, name: string): string {
  const known = findMechanism(mechanism)?.parameters.find(({ label }) => label.da === name);
  if (!known || draw.chance(60)) return draw.chance(10) ? name.toUpperCase() : name;
  return draw.one([known.id, known.label.en, known.label.da.toLowerCase()]);
}

/** One row for everybody, the same in all grades. */
export const plainRow = (
  scene: Scene,
  owner: Owner,
  name: string,
  unit: string,
  value: () => ParameterValue,
): ParameterRow => parameterRow(scene, owner, { name, unit, varies: "model", value }, { kind: "all" }, null);

import { fraction } from "../../engine/index.js";
import type { ParameterRow } from "../../engine/domain/parameter.js";
import { randomCurve } from "./randomMunicipalityCurves.js";
import { parameterRow, type Owner } from "./randomMunicipalityParameters.js";
import { capTable, COUNT_BASES, plainRow, whole, word, type Recipe, type Slot } from "./randomMunicipalityParts.js";
import { randomQuantity } from "./randomMunicipalityFixedParts.js";
import { share } from "./randomMunicipalityPupilParts.js";
import { KEY_FIGURES, money, wholeMoney, type Scene } from "./randomMunicipalityScene.js";

/** A column of Skoler that serves as a key figure of the budget year itself. */
const COLUMN_FIGURE = "Lærere";

/** Key figures with their weights, how many years are averaged, and perhaps a curve. */
function socialFigures(
  scene: Scene,
  { model, name }: Slot,
): { readonly names: readonly string[]; readonly recipe: Recipe } {
  const { draw } = scene;
  const names = draw.some([...KEY_FIGURES, ...(draw.chance(15) ? [COLUMN_FIGURE] : [])], draw.whole(1, 3));
  const overYears = !names.includes(COLUMN_FIGURE);
  const table = draw.chance(50) ? `Faktor ${model} ${name}` : null;
  const weight = (owner: Owner, figure: string): ParameterRow =>
    parameterRow(
      scene,
      owner,
      { ...share(scene, "Vægt", "model"), unit: "andel", value: () => fraction(draw.whole(1, 10), 10) },
      { kind: "keyFigure", name: figure },
      null,
    );
  const own = (owner: Owner): readonly ParameterRow[] => [
    ...(names.length > 1 || draw.chance(30) ? names.map((figure) => weight(owner, figure)) : []),
    ...(overYears && draw.chance(40) ? [plainRow(scene, owner, "Gennemsnit af år", "antal", whole(scene, 1, 3))] : []),
    ...(overYears && draw.chance(25)
      ? [plainRow(scene, owner, "Nøgletal fra år før", "antal", whole(scene, 0, 2))]
      : []),
    ...(table && draw.chance(40) ? [plainRow(scene, owner, "Decimaler i faktor", "antal", whole(scene, 0, 5))] : []),
  ];
  return { names, recipe: { table, own, curves: table ? randomCurve(scene, table, "faktor", 40) : [] } };
}

export function socioeconomicRate(scene: Scene, slot: Slot): Recipe {
  const { names, recipe } = socialFigures(scene, slot);
  const first = scene.draw.pick(["elever", "elever 0-6", "matrikler", "klasser", "Areal"]);
  const tables = [recipe.table ?? null, first === "klasser" ? capTable(scene) : null].filter((table) => table !== null);
  const value = () => money(scene, 1000);
  return {
    ...recipe,
    table: tables.length > 0 ? tables.join(", ") : null,
    quantities: [first, ...names],
    wanted: [{ name: "Takst", unit: "kr/enhed", varies: "school", value }],
  };
}

/** The word "resten", or an amount in whole units of money that may be taken back instead of given. */
function poolRow(scene: Scene, owner: Owner, takesRest: boolean): ParameterRow {
  if (takesRest) return plainRow(scene, owner, "Pulje", "kr", word(scene, "resten"));
  const row = plainRow(scene, owner, "Pulje", "kr", () => fraction(0));
  const sign = scene.draw.chance(8) ? -1n : 1n;
  const values = new Map(
    [...row.values].map(([year, { at }]) => {
      const { numerator, denominator } = wholeMoney(scene);
      return [year, { value: fraction(sign * numerator, denominator), at }];
    }),
  );
  return { ...row, values };
}

export const socioeconomicPool =
  (takesRest: boolean) =>
  (scene: Scene, slot: Slot): Recipe => {
    const { names, recipe } = socialFigures(scene, slot);
    const own = (owner: Owner): readonly ParameterRow[] => [
      poolRow(scene, owner, takesRest),
      plainRow(scene, owner, "Ganges med elever", "ord", word(scene, "ja", "nej", "yes")),
      ...(recipe.own?.(owner) ?? []),
    ];
    return {
      ...recipe,
      own,
      quantities: names,
      wanted: scene.draw.chance(50) ? [share(scene, "Andel efter elever", "model")] : [],
    };
  };

export const pool =
  (takesRest: boolean) =>
  (scene: Scene): Recipe => ({ ...randomQuantity(scene), own: (owner) => [poolRow(scene, owner, takesRest)] });

export const residualPerPupil = (scene: Scene): Recipe => {
  const key = scene.draw.pick(["elever", "elever", "klasser"]);
  return {
    quantities: [key],
    countBasis: scene.draw.pick(COUNT_BASES),
    table: key === "klasser" ? capTable(scene) : null,
  };
};

export const scaleToFrame = (): Recipe => ({ countBasis: null });

import type { ParameterRow, ParameterValue, Scope } from "../../engine/domain/parameter.js";
import { drawLevel, drawPayShare, perYear, type Scene } from "./randomMunicipalityScene.js";

export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The part a parameter belongs to; its bands are null where its mechanism has none. */
export interface Owner {
  readonly model: string;
  readonly part: string;
  readonly bands: readonly Band[] | null;
}

export interface Wanted {
  readonly name: string;
  readonly unit: string;
  readonly varies: "model" | "school" | "grade";
  readonly value: () => ParameterValue;
  /** Only some schools have a row; the others go without. */
  readonly onlySome?: boolean;
}

const ALL: Scope = { kind: "all" };

/** Rows for everybody, by band or for all grades, and now and then exceptions that are more specific. */
export function randomRows(scene: Scene, owner: Owner, wanted: Wanted): readonly ParameterRow[] {
  const { draw } = scene;
  const bands = wanted.varies === "grade" ? owner.bands : null;
  const inBands = bands !== null && bands.length > 1 && draw.chance(60) ? bands : [null];
  const general = wanted.onlySome ? [] : inBands.map((band) => parameterRow(scene, owner, wanted, ALL, band));
  if (wanted.varies === "model" || !(wanted.onlySome || draw.chance(35))) return general;
  const scopes = exceptionScopes(scene);
  return [
    ...general,
    ...scopes.map((scope) =>
      parameterRow(scene, owner, wanted, scope, bands && draw.chance(50) ? draw.one(bands) : null),
    ),
  ];
}

/** At most one cluster or type, so that no two rows are equally specific; and one or two schools. */
function exceptionScopes({ draw, schools }: Scene): readonly Scope[] {
  const named = draw.some(schools, draw.whole(1, 2)).map(({ id }): Scope => ({ kind: "school", id }));
  const cluster = schools.find((school) => school.cluster !== null)?.cluster ?? null;
  const type = schools.find((school) => school.type !== null)?.type ?? null;
  const wide: readonly Scope[] = [
    ...(cluster === null ? [] : [{ kind: "cluster", name: cluster } as const]),
    ...(type === null ? [] : [{ kind: "schoolType", name: type } as const]),
  ];
  return draw.chance(50) ? [...named, ...draw.some(wide, 1)] : named;
}

export function parameterRow(
  scene: Scene,
  owner: Owner,
  wanted: Wanted,
  scope: Scope,
  band: Band | null,
): ParameterRow {
  const cell = () => scene.cell("Parametre");
  return {
    model: owner.model,
    part: owner.part,
    parameter: wanted.name,
    scope,
    gradeFrom: band?.from ?? null,
    gradeTo: band?.to ?? null,
    unit: wanted.unit,
    priceLevel: wanted.unit.startsWith("kr") ? drawLevel(scene) : null,
    source: "opdigtet",
    payShare: wanted.unit.startsWith("kr") ? drawPayShare(scene, "Parametre") : null,
    values: perYear(scene, "Parametre", wanted.value),
    at: cell(),
    cells: {
      model: cell(),
      part: cell(),
      parameter: cell(),
      scope: cell(),
      gradeFrom: cell(),
      unit: cell(),
      priceLevel: cell(),
    },
  };
}

/** Grade bands side by side from 0 to 10, or sometimes without the highest grade. */
export function randomBands({ draw }: Scene, isWhole: boolean): readonly Band[] {
  const last = isWhole || draw.chance(85) ? 10 : 9;
  const cuts = [...draw.some([1, 2, 3, 4, 5, 6, 7, 8, 9], draw.whole(0, 3))].sort((left, right) => left - right);
  return [0, ...cuts].map((from, order) => ({ from, to: (cuts[order] ?? last + 1) - 1 }));
}

import { fraction, type Fraction } from "../../engine/index.js";
import type { Wanted } from "./randomMunicipalityParameters.js";
import { capTable, plainRow, whole, word, type Recipe } from "./randomMunicipalityParts.js";
import { money, type Scene } from "./randomMunicipalityScene.js";

/** An amount that may differ by grade band and school. */
export const byGrade = (scene: Scene, name: string, unit: string, size: number): Wanted => ({
  name,
  unit,
  varies: "grade",
  value: () => money(scene, size),
});

const counts = (scene: Scene, name: string, from: number, to: number): Wanted => ({
  name,
  unit: "elever",
  varies: "grade",
  value: () => fraction(scene.draw.whole(from, to)),
});

/** Given to some schools only now and then: the others go without. */
const perhapsSome = (scene: Scene, wanted: Wanted): Wanted => ({ ...wanted, onlySome: scene.draw.chance(30) });

export function perPupil(scene: Scene): Recipe {
  const { draw } = scene;
  const minimum = draw.chance(40) ? [perhapsSome(scene, counts(scene, "Mindst elever", 1, 90))] : [];
  const trigger =
    minimum.length > 0 && draw.chance(50) ? [perhapsSome(scene, share(scene, "Udløses over", "grade"))] : [];
  return { bands: "some", wanted: [byGrade(scene, "Takst", "kr/elev", 5000), ...minimum, ...trigger] };
}

export function share({ draw }: Scene, name: string, varies: Wanted["varies"]): Wanted {
  const inPercent = draw.chance(50);
  const value = (): Fraction => fraction(draw.pick([0, 10, 25, 50, 100, draw.whole(0, 100)]), inPercent ? 1 : 100);
  return { name, unit: inPercent ? "pct." : "andel", varies, value };
}

export function perPupilFromHours(scene: Scene): Recipe {
  const { draw } = scene;
  const hours = (name: string, from: number, to: number): Wanted => ({
    name,
    unit: "timer",
    varies: "grade",
    value: () => fraction(draw.whole(from, to), draw.pick([1, 1, 2])),
  });
  const pedagogues = [
    hours("Timer, pædagog", 0, 600),
    hours("Timenorm, pædagog", 1, 1700),
    byGrade(scene, "Årsløn, pædagog", "kr", 90_000),
  ];
  return {
    bands: "some",
    wanted: [
      hours("Timer, lærer", 0, 1400),
      hours("Timenorm, lærer", 1, 900),
      byGrade(scene, "Årsløn, lærer", "kr", 90_000),
      ...(draw.chance(50) ? pedagogues : []),
      counts(scene, "Elever pr. klasse, norm", 1, 28),
    ],
    own: (owner) => [plainRow(scene, owner, "Decimaler i takst", "antal", whole(scene, 0, 4))],
  };
}

export function tieredPerPupil(scene: Scene): Recipe {
  const { draw } = scene;
  const paid = draw.chance(40) ? [perhapsSome(scene, share(scene, "Andel der betales", "school"))] : [];
  return {
    bands: "some",
    wanted: [
      counts(scene, "Knækpunkt", 0, 120),
      byGrade(scene, "Takst til knæk", "kr/elev", 9000),
      byGrade(scene, "Takst over knæk", "kr/elev", 3000),
      ...paid,
    ],
    own: (owner) => [
      plainRow(scene, owner, "Knækket tælles", "ord", word(scene, "i hvert bånd", "på tværs af bånd", "across bands")),
      ...(draw.chance(50) ? [plainRow(scene, owner, "Beregnes pr.", "ord", word(scene, "matrikel", "skole"))] : []),
    ],
  };
}

export function smallSchoolFloor(scene: Scene): Recipe {
  const covered = scene.draw.chance(70) ? [perhapsSome(scene, counts(scene, "Dækker elever", 0, 150))] : [];
  const base: Wanted = { name: "Grundbeløb", unit: "kr/skole", varies: "school", value: () => money(scene, 300_000) };
  return { bands: "some", wanted: [base, ...covered, byGrade(scene, "Takst", "kr/elev", 5000)] };
}

const classPlace = (scene: Scene) => (owner: Parameters<NonNullable<Recipe["own"]>>[0]) =>
  scene.draw.chance(50)
    ? [plainRow(scene, owner, "Klasser dannes pr.", "ord", word(scene, "matrikel", "skole", "site"))]
    : [];

export function perClass(scene: Scene): Recipe {
  const small = scene.draw.chance(40)
    ? [counts(scene, "Lille klasse, højst", 1, 24), byGrade(scene, "Takst, lille klasse", "kr/klasse", 60_000)]
    : [];
  return {
    bands: "whole",
    table: capTable(scene),
    wanted: [byGrade(scene, "Takst", "kr/klasse", 90_000), ...small],
    own: classPlace(scene),
  };
}

export function pupilsAboveThreshold(scene: Scene): Recipe {
  const wanted = [byGrade(scene, "Takst", "kr/elev", 4000), counts(scene, "Grænse pr. klasse", 0, 20)];
  return { bands: "whole", table: capTable(scene), wanted, own: classPlace(scene) };
}

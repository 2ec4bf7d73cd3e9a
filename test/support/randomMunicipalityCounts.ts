import {
  GRADE_LEVELS,
  type CountKind,
  type CountVersion,
  type JointTeaching,
  type PupilCount,
} from "../../engine/domain/pupilCount.js";
import type { School } from "../../engine/domain/school.js";
import { schoolYearStarting, type SchoolYear } from "../../engine/domain/time.js";
import { located, type Scene } from "./randomMunicipalityScene.js";

export const SCHOOL_YEARS: readonly SchoolYear[] = [2023, 2024, 2025, 2026, 2027].map(schoolYearStarting);

/** On both sides of the caps that are drawn, and ordinary years. */
const EDGES = [0, 1, 8, 13, 14, 15, 25, 26, 27, 28, 29, 52, 53, 56, 57, 84];

/** Counts of every school, site, group and school year, and what is taught together. */
export function randomCounts(scene: Scene): {
  readonly counts: readonly PupilCount[];
  readonly jointTeaching: readonly JointTeaching[];
} {
  const sites = new Map(
    scene.schools.map(({ id }) => [
      id,
      scene.draw.pick([[""], [""], [""], ["Skov", "Mose"], ["", "Mose"], ["Skov", "Mose", "Ås"]]),
    ]),
  );
  return {
    counts: scene.schools.flatMap((school) =>
      (sites.get(school.id) ?? []).flatMap((site) => countsOfSite(scene, school, site)),
    ),
    jointTeaching: scene.schools.flatMap((school) =>
      (sites.get(school.id) ?? []).flatMap((site, _, all) =>
        all.length > 1 ? [] : taughtTogether(scene, school, site),
      ),
    ),
  };
}

function countsOfSite(scene: Scene, { id }: School, site: string): readonly PupilCount[] {
  const { draw } = scene;
  const isEmpty = draw.chance(8);
  const from = draw.pick([0, 0, 0, 1, 4]);
  const to = draw.pick([10, 9, 9, 6]);
  const groups = scene.groups.filter((_, order) => order === 0 || id === scene.schools[0]?.id || draw.chance(50));
  return groups.flatMap((group) =>
    SCHOOL_YEARS.flatMap((schoolYear) => {
      const row = (kind: CountKind, version: CountVersion): PupilCount => ({
        schoolId: id,
        site,
        schoolYear,
        group,
        kind,
        version,
        grades: GRADE_LEVELS.map((grade) =>
          grade < from || grade > to ? null : located(scene, "Elevtal", isEmpty ? 0 : pupils(scene)),
        ),
        at: scene.cell("Elevtal"),
      });
      const kind: CountKind = schoolYear < "2026" ? "counted" : "forecast";
      return draw.chance(8)
        ? [row(kind, "preliminary"), row(kind, "final"), row("forecast", null)]
        : [row(kind, draw.pick(["final", null]))];
    }),
  );
}

const pupils = ({ draw }: Scene): number => (draw.chance(60) ? draw.one(EDGES) : draw.whole(0, 90));

/** Grades taught together at a site: now and then, from some school year on, and later perhaps more of them. */
function taughtTogether(scene: Scene, { id }: School, site: string): readonly JointTeaching[] {
  const { draw } = scene;
  if (!draw.chance(25)) return [];
  const gradeFrom = draw.whole(1, 7);
  const gradeTo = gradeFrom + draw.whole(1, 2);
  const row = (fromSchoolYear: SchoolYear | null, from: number, to: number): JointTeaching => ({
    schoolId: id,
    site,
    fromSchoolYear,
    gradeFrom: from,
    gradeTo: to,
    at: scene.cell("Samlæsning"),
  });
  const first = row(draw.pick([null, ...SCHOOL_YEARS.slice(0, 3)]), gradeFrom, gradeTo);
  return draw.chance(30) ? [first, row("2026/27", gradeFrom - 1, gradeTo)] : [first];
}

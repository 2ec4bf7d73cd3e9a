import type { ClassCap, JointTeaching, PupilCount } from "../domain/pupilCount.js";
import type { CapFinder } from "./capFinder.js";
import type { GradeBand } from "./gradeBand.js";
import { pupilsInGrades } from "./pupilsInGrades.js";
import { teachingGroups, type TeachingGroup } from "./teachingGroups.js";

/** What decides the rows below a school year. */
export type RowRule =
  | { readonly kind: "none" }
  | { readonly kind: "bands"; readonly bands: readonly GradeBand[] }
  | { readonly kind: "holds"; readonly findCap: CapFinder };

/** Receives each row in order: its counts, grades, whole numbers and (for classes) its cap. */
export type RowVisitor = (
  counts: readonly PupilCount[],
  gradeFrom: number,
  gradeTo: number,
  pupils: number,
  pupilsInHigherBands: number,
  cap: ClassCap | null,
) => void;

/**
 * Walks the rows of one school and school year: per grade band with the groups added up, or per pupil group and grades
 * that form classes together. At each site by itself, or with the sites pooled. Groups without pupils form no classes.
 */
export function visitRows(
  counts: readonly PupilCount[],
  joint: readonly JointTeaching[],
  rule: RowRule,
  place: "site" | "school",
  visit: RowVisitor,
): void {
  if (rule.kind === "none" || counts.length === 0) return;
  for (const own of place === "site" ? split(counts, (count) => count.site) : [counts]) {
    if (rule.kind === "bands") visitBands(own, rule.bands, visit);
    else for (const group of split(own, (count) => count.group)) visitGroups(group, joint, rule.findCap, visit);
  }
}

function visitBands(counts: readonly PupilCount[], bands: readonly GradeBand[], visit: RowVisitor): void {
  let higher = 0;
  const above = new Array<number>(bands.length).fill(0);
  for (let index = bands.length - 1; index >= 0; index--) {
    above[index] = higher;
    const band = bands[index] as GradeBand;
    higher += sumOf(counts, band.from, band.to);
  }
  bands.forEach(({ from, to }, index) => visit(counts, from, to, sumOf(counts, from, to), above[index] ?? 0, null));
}

/**
 * One pupil group at one place. Where sites are pooled, every site keeps its own joint teaching, and pupils of the same
 * grades form classes together across the sites; so a row of zeros at another site changes nothing.
 */
function visitGroups(
  counts: readonly PupilCount[],
  joint: readonly JointTeaching[],
  findCap: CapFinder,
  visit: RowVisitor,
): void {
  const [first] = counts;
  if (!first) return;
  const pools = counts.length === 1 ? null : pooledGroups(counts, joint);
  for (const { gradeFrom, gradeTo } of pools?.map(({ group }) => group) ?? teachingGroups(first, joint)) {
    const own =
      pools?.find(({ group }) => group.gradeFrom === gradeFrom && group.gradeTo === gradeTo)?.counts ?? counts;
    const pupils = sumOf(own, gradeFrom, gradeTo);
    if (pupils > 0) visit(own, gradeFrom, gradeTo, pupils, 0, findCap(gradeFrom, gradeTo, first.schoolYear));
  }
}

interface PooledGroup {
  readonly group: TeachingGroup;
  readonly counts: PupilCount[];
}

/** The grades that classes are formed of at any of the sites, in order of grade, with the sites that form them. */
function pooledGroups(counts: readonly PupilCount[], joint: readonly JointTeaching[]): readonly PooledGroup[] {
  const pools: PooledGroup[] = [];
  for (const count of counts) {
    for (const group of teachingGroups(count, joint)) {
      const known = pools.find(
        (pool) => pool.group.gradeFrom === group.gradeFrom && pool.group.gradeTo === group.gradeTo,
      );
      if (known) known.counts.push(count);
      else pools.push({ group, counts: [count] });
    }
  }
  return pools.sort(
    (left, right) => left.group.gradeFrom - right.group.gradeFrom || left.group.gradeTo - right.group.gradeTo,
  );
}

function sumOf(counts: readonly PupilCount[], from: number, to: number): number {
  let pupils = 0;
  for (const count of counts) pupils += pupilsInGrades(count, from, to);
  return pupils;
}

/** Counts that share a key, in the order the keys first appear. */
function split(
  counts: readonly PupilCount[],
  keyOf: (count: PupilCount) => string,
): readonly (readonly PupilCount[])[] {
  if (counts.length === 1) return [counts];
  const groups = new Map<string, PupilCount[]>();
  for (const count of counts) {
    const key = keyOf(count);
    const known = groups.get(key);
    if (known) known.push(count);
    else groups.set(key, [count]);
  }
  return [...groups.values()];
}

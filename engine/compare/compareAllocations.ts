import type { Fraction } from "../arithmetic/fraction.js";
import {
  addFractions,
  compareFractions,
  fractionAt,
  isZero,
  multiplyFractions,
  negate,
  sign,
  ZERO,
} from "../arithmetic/index.js";
import type { Allocation } from "../domain/allocation.js";
import type { Change, ClusterConsequence, Consequence, SchoolConsequence } from "../domain/consequence.js";
import { changeBetween } from "./changeBetween.js";

/** Two results of the same year over the same schools. kr per pupil uses the pupils of the later result. */
export function compareAllocations(before: Allocation, after: Allocation): Consequence {
  if (before.year !== after.year)
    throw new Error("Only results of the same year can be compared: a fault of the caller");
  const schools = after.schools.map(({ school, pupils }, index): SchoolConsequence => {
    const old = before.schools.findIndex((other) => other.school.id === school.id);
    const change = changeBetween(
      old < 0 ? ZERO : fractionAt(before.totals, old),
      fractionAt(after.totals, index),
      pupils,
    );
    return {
      id: school.id,
      name: school.name,
      cluster: school.cluster,
      ...change,
      outsideLimit: outsideLimit(after, change),
    };
  });
  const outside = schools.filter((school) => school.outsideLimit === true).length;
  return {
    from: before.scenario,
    to: after.scenario,
    year: after.year,
    schools,
    clusters: clustersOf(schools),
    total: sumOf(schools),
    summary: {
      gain: schools.filter(({ difference }) => sign(difference) > 0).length,
      lose: schools.filter(({ difference }) => sign(difference) < 0).length,
      unchanged: schools.filter(({ difference }) => isZero(difference)).length,
      outsideLimit: schools.some((school) => school.outsideLimit !== null) ? outside : null,
      largestGain: extreme(schools, 1),
      largestLoss: extreme(schools, -1),
    },
  };
}

/** A change passes a limit when it is more than the limit's share of before; with nothing before, any change does. */
function outsideLimit(
  { settings: { lossLimit, gainLimit } }: Allocation,
  { before, difference }: Change,
): boolean | null {
  const limit = sign(difference) < 0 ? lossLimit : gainLimit;
  if (lossLimit === null && gainLimit === null) return null;
  if (limit === null || isZero(difference)) return false;
  const size = sign(difference) < 0 ? negate(difference) : difference;
  return compareFractions(size, multiplyFractions(limit, before)) > 0;
}

function sumOf(changes: readonly Change[]): Change {
  const sum = (pick: (change: Change) => Fraction): Fraction => changes.map(pick).reduce(addFractions, ZERO);
  return changeBetween(
    sum(({ before }) => before),
    sum(({ after }) => after),
    sum(({ pupils }) => pupils),
  );
}

function clustersOf(schools: readonly SchoolConsequence[]): readonly ClusterConsequence[] {
  const names = [...new Set(schools.flatMap(({ cluster }) => (cluster === null ? [] : [cluster])))].sort();
  return names.map((cluster) => {
    const own = schools.filter((school) => school.cluster === cluster);
    return { cluster, schools: own.length, ...sumOf(own) };
  });
}

/** The school that gains (1) or loses (−1) most kr; the first in tie order where two are alike, null where none does. */
function extreme(schools: readonly SchoolConsequence[], direction: 1 | -1): SchoolConsequence | null {
  const moved = schools.filter(({ difference }) => sign(difference) === direction);
  return moved.reduce<SchoolConsequence | null>((most, school) => {
    const further = most === null || compareFractions(school.difference, most.difference) === direction;
    return further ? school : most;
  }, null);
}

import type { ChangedSchool, DivergingView } from "../divergingView.js";
import { sortSchools } from "./sortSchools.js";

export interface SchoolGroup {
  /** null where schools stand in one list. */
  readonly head: { readonly name: string; readonly value: number | null } | null;
  readonly schools: readonly ChangedSchool[];
}

/** Every school once, in the cluster the view names, largest first; those of no named cluster stand last. */
export function groupSchools({ schools, clusters }: DivergingView, noCluster: string): readonly SchoolGroup[] {
  const sorted = sortSchools(schools, ({ value }) => value);
  if (clusters.length === 0) return [{ head: null, schools: sorted }];
  const named = clusters.filter(({ cluster }) => cluster !== null);
  const names = new Set(named.map(({ cluster }) => cluster));
  const loose = clusters.find(({ cluster }) => cluster === null);
  const groups = named.map(({ cluster, value }) => ({
    head: { name: cluster ?? noCluster, value },
    schools: sorted.filter((school) => school.cluster === cluster),
  }));
  const rest = sorted.filter(({ cluster }) => !names.has(cluster));
  return [...groups, { head: { name: noCluster, value: loose?.value ?? null }, schools: rest }].filter(
    (group) => group.schools.length > 0,
  );
}

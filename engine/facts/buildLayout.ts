import type { JointTeaching, PupilCount } from "../domain/pupilCount.js";
import type { School } from "../domain/school.js";
import type { BudgetYear, SchoolYear } from "../domain/time.js";
import { schoolYearStarting } from "../domain/time.js";
import { bandRows, type GradeBand } from "./bandRows.js";
import type { CountBasis } from "./countBasis.js";
import { countKey, type CountIndex } from "./countIndex.js";
import { groupRows, type CapFinder, type CountedRow } from "./groupRows.js";
import type { Layout } from "./layout.js";

/** What decides the rows of a part. `groups` empty means all pupil groups; `basis` null means the calendar year. */
export interface LayoutRequest {
  readonly basis: CountBasis | null;
  readonly groups: readonly string[];
  readonly place: "site" | "school";
  readonly rows: { readonly kind: "none" } | { readonly kind: "bands"; readonly bands: readonly GradeBand[] } | { readonly kind: "holds"; readonly findCap: CapFinder };
}

const CALENDAR: CountBasis = { years: [{ offset: 0, weight: 1 }], weightSum: 1 };

/** Lays out schools, school years and rows for one budget year. Schools must already be in tie order. */
export function buildLayout(
  schools: readonly School[],
  index: CountIndex,
  joint: readonly JointTeaching[],
  year: BudgetYear,
  request: LayoutRequest,
): Layout {
  const basis = request.basis ?? CALENDAR;
  const schoolYears = basis.years.map(({ offset }) => (request.basis ? schoolYearStarting(year + offset) : null));
  const jointBySchool = groupBy(joint, (row) => row.schoolId);
  const perYear = schools.flatMap((school) =>
    schoolYears.map((schoolYear) =>
      schoolYear ? rowsOf(countsOf(index, school, schoolYear, request.groups), jointBySchool.get(school.id) ?? [], request) : [],
    ),
  );
  return arrange(schools, schoolYears, basis, perYear);
}

/** The chosen counts of one school and school year, of the given pupil groups (none given: all). */
export function countsOf(index: CountIndex, school: School, schoolYear: SchoolYear, groups: readonly string[]): readonly PupilCount[] {
  const counts = index.byYear.get(countKey(school.id, schoolYear)) ?? [];
  return groups.length === 0 ? counts : counts.filter((count) => groups.includes(count.group));
}

function rowsOf(counts: readonly PupilCount[], joint: readonly JointTeaching[], request: LayoutRequest): readonly CountedRow[] {
  const { rows } = request;
  if (rows.kind === "none" || counts.length === 0) return [];
  const places = request.place === "site" ? [...groupBy(counts, (count) => count.site).values()] : [counts];
  if (rows.kind === "bands") return places.flatMap((place) => bandRows(place, rows.bands));
  return places.flatMap((place) =>
    [...groupBy(place, (count) => count.group).values()].flatMap((group) => groupRows(group, joint, rows.findCap)),
  );
}

function arrange(
  schools: readonly School[],
  schoolYears: readonly (SchoolYear | null)[],
  basis: CountBasis,
  perYear: readonly (readonly CountedRow[])[],
): Layout {
  const rows = perYear.flat();
  const rowStarts = startsOf(perYear.map((list) => list.length));
  const yearStarts = startsOf(schools.map(() => schoolYears.length));
  const yearOfRow = parentsOf(rowStarts);
  const schoolOfYear = parentsOf(yearStarts);
  return {
    schools,
    schoolYears,
    weights: basis.years.map(({ weight }) => weight),
    weightSum: basis.weightSum,
    rows: rows.map(({ row }) => row),
    schoolOfYear,
    yearStarts,
    yearOfRow,
    rowStarts,
    schoolOfRow: yearOfRow.map((element) => schoolOfYear[element] ?? 0),
    pupils: Float64Array.from(rows, ({ pupils }) => pupils),
    pupilsInHigherBands: Float64Array.from(rows, ({ higher }) => higher),
    caps: Float64Array.from(rows, ({ cap }) => cap),
    sharedColumns: new Map(),
  };
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => (starts[index + 1] = (starts[index] ?? 0) + length));
  return starts;
}

function parentsOf(starts: Int32Array): Int32Array {
  const parents = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let parent = 0; parent + 1 < starts.length; parent++) parents.fill(parent, starts[parent], starts[parent + 1]);
  return parents;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

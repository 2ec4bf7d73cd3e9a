import { constantColumn, fraction, wholeColumn } from "../arithmetic/index.js";
import type { JointTeaching } from "../domain/pupilCount.js";
import type { School } from "../domain/school.js";
import type { BudgetYear, SchoolYear } from "../domain/time.js";
import { schoolYearStarting } from "../domain/time.js";
import type { CountBasis } from "./countBasis.js";
import { countsOf, type CountIndex } from "./countIndex.js";
import type { GradeWithoutCap, Layout } from "./layout.js";
import { rowDescriptions } from "./rowDescriptions.js";
import { visitRows, type RowRule } from "./visitRows.js";

/** What decides the rows of a part. `groups` empty means all pupil groups; `basis` null means the calendar year. */
export interface LayoutRequest {
  readonly basis: CountBasis | null;
  readonly groups: readonly string[];
  readonly place: "site" | "school";
  readonly rows: RowRule;
}

/** Where the counts come from; the same for every layout of one input. */
export interface LayoutSource {
  readonly schools: readonly School[];
  readonly counts: CountIndex;
  readonly joint: ReadonlyMap<string, readonly JointTeaching[]>;
}

const CALENDAR: CountBasis = { years: [{ offset: 0, weight: 1 }], weightSum: 1 };
const NO_JOINT: readonly JointTeaching[] = [];

/** Lays out schools, school years and rows for one budget year. Schools must already be in tie order. */
export function buildLayout(source: LayoutSource, year: BudgetYear, request: LayoutRequest): Layout {
  const basis = request.basis ?? CALENDAR;
  const schoolYears = basis.years.map(({ offset }) => (request.basis ? schoolYearStarting(year + offset) : null));
  const { rowStarts, ...rows } = gatherRows(source, schoolYears, request);
  const yearStarts = Int32Array.from({ length: source.schools.length + 1 }, (_, school) => school * schoolYears.length);
  const yearOfRow = parentsOf(rowStarts);
  const schoolOfYear = parentsOf(yearStarts);
  return {
    schools: source.schools,
    schoolYears,
    weightSum: basis.weightSum,
    schoolOfYear,
    yearStarts,
    yearOfRow,
    rowStarts,
    schoolOfRow: yearOfRow.map((element) => schoolOfYear[element] ?? 0),
    weights: weightColumn(basis, schoolOfYear.length),
    ...rows,
    describeRow: rowDescriber(source, schoolYears, request, yearOfRow, rowStarts),
    sharedColumns: new Map(),
  };
}

function gatherRows(source: LayoutSource, schoolYears: readonly (SchoolYear | null)[], request: LayoutRequest) {
  const rowStarts = new Int32Array(source.schools.length * schoolYears.length + 1);
  const [pupils, higher, caps, gradeTo]: readonly [number[], number[], number[], number[]] = [[], [], [], []];
  const without = new Map<string, GradeWithoutCap>();
  let element = 0;
  source.schools.forEach((school, place) => {
    const joint = source.joint.get(school.id) ?? NO_JOINT;
    for (const schoolYear of schoolYears) {
      if (schoolYear !== null) {
        visitRows(
          countsOf(source.counts, place, schoolYear, request.groups),
          joint,
          request.rows,
          request.place,
          (_counts, _from, to, own, above, cap) => {
            pupils.push(own);
            higher.push(above);
            caps.push(cap?.pupils.value ?? 0);
            gradeTo.push(to);
            if (request.rows.kind === "holds" && !cap) without.set(`${to} ${schoolYear}`, { grade: to, schoolYear });
          },
        );
      }
      rowStarts[++element] = pupils.length;
    }
  });
  return {
    rowStarts,
    gradeTo: Int8Array.from(gradeTo),
    pupilsOfRow: Float64Array.from(pupils),
    pupils: wholeColumn(pupils),
    pupilsInHigherBands: wholeColumn(higher),
    caps: wholeColumn(caps),
    gradesWithoutCap: [...without.values()],
  };
}

/** The school years' weights, repeated for every school; one number for all where there is one school year. */
function weightColumn(basis: CountBasis, size: number): Layout["weights"] {
  const weights = basis.years.map(({ weight }) => weight);
  if (weights.length === 1) return constantColumn(fraction(weights[0] ?? 0));
  return wholeColumn(Float64Array.from({ length: size }, (_, element) => weights[element % weights.length] ?? 0));
}

function rowDescriber(
  source: LayoutSource,
  schoolYears: readonly (SchoolYear | null)[],
  request: LayoutRequest,
  yearOfRow: Int32Array,
  rowStarts: Int32Array,
): Layout["describeRow"] {
  return (row) => {
    const element = yearOfRow[row] ?? 0;
    const place = Math.floor(element / schoolYears.length);
    const schoolYear = schoolYears[element % schoolYears.length];
    const counts = schoolYear ? countsOf(source.counts, place, schoolYear, request.groups) : [];
    const joint = source.joint.get(source.schools[place]?.id ?? "") ?? NO_JOINT;
    const found = rowDescriptions(counts, joint, request.rows, request.place)[row - (rowStarts[element] ?? 0)];
    if (!found) throw new Error(`No row ${row} to describe: a fault in the layout`);
    return found;
  };
}

function parentsOf(starts: Int32Array): Int32Array {
  const parents = new Int32Array(starts[starts.length - 1] ?? 0);
  for (let parent = 0; parent + 1 < starts.length; parent++) parents.fill(parent, starts[parent], starts[parent + 1]);
  return parents;
}

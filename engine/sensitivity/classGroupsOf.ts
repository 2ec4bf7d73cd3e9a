import { fractionAt } from "../arithmetic/index.js";
import type { Fraction } from "../arithmetic/fraction.js";
import type { Allocation } from "../domain/allocation.js";
import type { ClassGroup, OtherClassGroup, PupilCell } from "../domain/onePupil.js";
import type { Layout } from "../facts/layout.js";
import type { Computation } from "../formula/computation.js";
import { CLASSES_LINE } from "../mechanisms/classesFormed.js";

/** The groups of pupils that a cell's pupils form classes in, as the parts of an allocation form them; D1. */
export function classGroupsOf(allocation: Allocation, cell: PupilCell): readonly ClassGroup[] {
  const groups = new Map<string, ClassGroup>();
  for (const { computation, parts } of classForming(allocation).values()) {
    const found = groupIn(computation, parts, cell);
    if (!found) continue;
    const key = [found.gradeFrom, found.gradeTo, found.cap, found.pupils].join(" ");
    const known = groups.get(key);
    groups.set(key, known ? { ...known, parts: [...known.parts, ...found.parts] } : found);
  }
  return [...groups.values()];
}

/** The same of the other models that were run; a group that several of their years form alike is told once. */
export function otherGroupsOf(others: readonly Allocation[], cell: PupilCell): readonly OtherClassGroup[] {
  const groups = others.flatMap((other) =>
    classGroupsOf(other, cell).map((group): OtherClassGroup => ({ ...group, model: other.model })),
  );
  const keyOf = (group: OtherClassGroup): string => JSON.stringify(group);
  return [...new Map(groups.map((group) => [keyOf(group), group])).values()];
}

interface ClassForming {
  readonly computation: Computation;
  readonly parts: string[];
}

/** Parts that look at the same pupils under the same caps share a layout, and form the same classes. */
function classForming({ parts }: Allocation): ReadonlyMap<Layout, ClassForming> {
  const byLayout = new Map<Layout, ClassForming>();
  for (const { part, computation } of parts) {
    for (const own of forming(computation)) {
      const known = byLayout.get(own.layout);
      if (!known) byLayout.set(own.layout, { computation: own, parts: [part.name] });
      else if (!known.parts.includes(part.name)) known.parts.push(part.name);
    }
  }
  return byLayout;
}

/** The computation itself, and those that its quantities were computed by ("klasser"), where they form classes. */
function forming(computation: Computation): readonly Computation[] {
  const within = [...computation.inputs.values()].flatMap(({ computedBy }) => (computedBy ? forming(computedBy) : []));
  return computation.lines.some(({ name }) => name === CLASSES_LINE.name) ? [computation, ...within] : within;
}

function groupIn(computation: Computation, parts: readonly string[], cell: PupilCell): ClassGroup | null {
  const { layout } = computation;
  const row = rowOf(layout, cell);
  const formed = row === null ? undefined : computation.columns.get(CLASSES_LINE.name);
  if (row === null || !formed) return null;
  const { gradeFrom, gradeTo } = layout.describeRow(row);
  const at = (column: typeof formed): number => whole(fractionAt(column, row));
  const [pupils, cap, classes] = [at(layout.pupils), at(layout.caps), at(formed)];
  const toOneMore = cap * classes - pupils + 1;
  const toOneFewer = pupils - cap * (classes - 1);
  return { parts, gradeFrom, gradeTo, pupils, cap, classes, toOneMore, toOneFewer };
}

/** The class-forming row of the cell; null where its group of pupils is empty, or the part looks at other pupils. */
function rowOf(layout: Layout, cell: PupilCell): number | null {
  const school = layout.schools.findIndex(({ id }) => id === cell.schoolId);
  const year = layout.schoolYears.indexOf(cell.schoolYear);
  if (school < 0 || year < 0) return null;
  const element = (layout.yearStarts[school] ?? 0) + year;
  for (let row = layout.rowStarts[element] ?? 0; row < (layout.rowStarts[element + 1] ?? 0); row++) {
    if ((layout.gradeTo[row] ?? 0) < cell.grade) continue;
    const { site, group, gradeFrom, cells } = layout.describeRow(row);
    const isHere = site === cell.site || (site === "" && cells.some((at) => sameCell(at, cell.at)));
    if (isHere && group === cell.group && gradeFrom <= cell.grade) return row;
  }
  return null;
}

const sameCell = (left: PupilCell["at"], right: PupilCell["at"]): boolean =>
  left.sheet === right.sheet && left.cell === right.cell;

function whole({ numerator, denominator }: Fraction): number {
  if (denominator !== 1n) throw new Error("Pupils and classes are whole: a fault in the layout");
  return Number(numerator);
}

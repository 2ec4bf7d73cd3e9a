import type { Allocation, Fraction } from "../../../engine/index.js";
import { addFractions, divideFractions, fraction, fractionAt, multiplyFractions, ZERO } from "../../../engine/index.js";
import type { Computation } from "../../../engine/formula/computation.js";
import { CLASSES_LINE } from "../../../engine/mechanisms/classesFormed.js";

/** The classes of one school and the pupils that form them, both weighted over the school years of the budget year. */
export interface ClassCount {
  readonly classes: Fraction;
  readonly pupils: Fraction;
}

/** The classes of every school, in the allocation's order, and the part that knows them. */
export interface ClassCounts {
  readonly part: string;
  readonly groups: readonly string[];
  readonly bySchool: readonly ClassCount[];
}

/** The classes as the first part forms them that forms any; null where no part does. */
export function classCounts({ parts, schools }: Allocation): ClassCounts | null {
  for (const { part, computation } of parts) {
    const found = formsClasses(computation);
    if (!found) continue;
    const bySchool = schools.map((_, school) => countsOf(found, school));
    return { part: part.name, groups: part.groups, bySchool };
  }
  return null;
}

export const sumOfClasses = (counts: readonly ClassCount[]): ClassCount => ({
  classes: counts.map(({ classes }) => classes).reduce(addFractions, ZERO),
  pupils: counts.map(({ pupils }) => pupils).reduce(addFractions, ZERO),
});

/** The computation itself, or one that an input of it was computed by (a quantity "klasser"). */
function formsClasses(computation: Computation): Computation | null {
  if (computation.lines.some(({ name }) => name === CLASSES_LINE.name)) return computation;
  for (const { computedBy } of computation.inputs.values()) {
    const found = computedBy ? formsClasses(computedBy) : null;
    if (found) return found;
  }
  return null;
}

function countsOf({ layout, columns }: Computation, school: number): ClassCount {
  const classes = columns.get(CLASSES_LINE.name);
  if (!classes) throw new Error("A part forms classes and has no column of them: a fault in the engine");
  const weighted = { classes: ZERO, pupils: ZERO };
  for (let year = layout.yearStarts[school] ?? 0; year < (layout.yearStarts[school + 1] ?? 0); year++) {
    const weight = fractionAt(layout.weights, year);
    for (let row = layout.rowStarts[year] ?? 0; row < (layout.rowStarts[year + 1] ?? 0); row++) {
      const pupils = fractionAt(layout.pupils, row);
      weighted.classes = addFractions(weighted.classes, multiplyFractions(weight, fractionAt(classes, row)));
      weighted.pupils = addFractions(weighted.pupils, multiplyFractions(weight, pupils));
    }
  }
  const sum = fraction(layout.weightSum);
  return { classes: divideFractions(weighted.classes, sum), pupils: divideFractions(weighted.pupils, sum) };
}

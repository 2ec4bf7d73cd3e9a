import type { ModelInput } from "../../engine/index.js";
import type { PupilCount } from "../../engine/domain/pupilCount.js";

/**
 * The smallest municipality that still fails: rows are taken away, table by table, as long as the failure stays. A
 * counterexample that a person can work through by hand is worth the wait; it is only looked for when something is wrong.
 */
export function smallestInput(input: ModelInput, fails: (candidate: ModelInput) => boolean): ModelInput {
  const still = (candidate: ModelInput): boolean => {
    try {
      return fails(candidate);
    } catch {
      return false;
    }
  };
  for (let current = input; ;) {
    const smaller = TABLES.reduce(
      (left, table) => withoutRows(left, table, still),
      withFewerPupils(withFewerSchools(current, still), still),
    );
    if (sizeOf(smaller) === sizeOf(current)) return smaller;
    current = smaller;
  }
}

const TABLES = [
  "parts",
  "parameters",
  "pupilCounts",
  "jointTeaching",
  "classCaps",
  "frames",
  "curves",
  "settings",
  "indexSteps",
  "keyFigures",
  "forecastErrors",
  "demography",
  "currentBudgets",
  "changes",
  "scenarios",
] as const;

const sizeOf = (input: ModelInput): number =>
  input.schools.length +
  TABLES.reduce((size, table) => size + input[table].length, 0) +
  input.pupilCounts.flatMap(filled).length;

const filled = ({ grades }: PupilCount): readonly number[] =>
  grades.flatMap((count) => (count && count.value > 0 ? [count.value] : []));

function withoutRows(
  input: ModelInput,
  table: (typeof TABLES)[number],
  still: (candidate: ModelInput) => boolean,
): ModelInput {
  let current = input;
  for (let size = input[table].length; size >= 1; size = Math.floor(size / 2)) {
    for (let start = 0; start < current[table].length;) {
      const candidate: ModelInput = {
        ...current,
        [table]: current[table].filter((_, row) => row < start || row >= start + size),
      };
      if (still(candidate)) current = candidate;
      else start += size;
    }
  }
  return current;
}

function withFewerSchools(input: ModelInput, still: (candidate: ModelInput) => boolean): ModelInput {
  let current = input;
  for (const { id } of input.schools) {
    const candidate: ModelInput = {
      ...current,
      schools: current.schools.filter((school) => school.id !== id),
      pupilCounts: current.pupilCounts.filter(({ schoolId }) => schoolId !== id),
      jointTeaching: current.jointTeaching.filter(({ schoolId }) => schoolId !== id),
      keyFigures: current.keyFigures.filter(({ schoolId }) => schoolId !== id),
      currentBudgets: current.currentBudgets.filter(({ schoolId }) => schoolId !== id),
    };
    if (still(candidate)) current = candidate;
  }
  return current;
}

function withFewerPupils(input: ModelInput, still: (candidate: ModelInput) => boolean): ModelInput {
  let current = input;
  input.pupilCounts.forEach((_, row) => {
    for (let grade = 0; grade <= 10; grade += 1) {
      const pupilCounts = current.pupilCounts.map((count, index) =>
        index === row
          ? {
              ...count,
              grades: count.grades.map((cell, own) => (own === grade && cell ? { ...cell, value: 0 } : cell)),
            }
          : count,
      );
      if (current.pupilCounts[row]?.grades[grade]?.value && still({ ...current, pupilCounts }))
        current = { ...current, pupilCounts };
    }
  });
  return current;
}

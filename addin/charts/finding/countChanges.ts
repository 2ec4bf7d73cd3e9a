import type { Counts } from "../text/chartText.js";

interface Changed {
  readonly value: number | null;
  readonly outsideLimit: boolean | null;
}

/** Outside is null where no school is measured against a limit. */
export function countChanges(schools: readonly Changed[]): Counts {
  const count = (is: (school: Changed) => boolean): number => schools.filter(is).length;
  return {
    gain: count(({ value }) => (value ?? 0) > 0),
    lose: count(({ value }) => (value ?? 0) < 0),
    same: count(({ value }) => value === 0),
    missing: count(({ value }) => value === null),
    outside: schools.every(({ outsideLimit }) => outsideLimit === null)
      ? null
      : count(({ outsideLimit }) => outsideLimit === true),
  };
}

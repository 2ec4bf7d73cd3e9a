import type { ChangeSubject } from "../changes/changeSubject.js";
import type { ListedBecause } from "./attribution.js";
import { averageOverOrders, factorial } from "./averageOverOrders.js";
import type { Combinations } from "./combinations.js";
import { wholeShares } from "./wholeShares.js";

/** With 8 changes there are 256 combinations to run and 40,320 orders to average over. */
export const MOST_CHANGES_IN_EVERY_ORDER = 8;

/** What one change (or several that only run together) does to every school, in units of money. */
export interface UnitStep {
  readonly subjects: readonly ChangeSubject[];
  readonly units: readonly bigint[];
}

export interface SharedSteps {
  readonly because: ListedBecause | null;
  readonly steps: readonly UnitStep[];
}

/** Shares a difference between its changes: over every order where that can be done, otherwise in the listed order. */
export function sharedSteps(subjects: readonly ChangeSubject[], run: Combinations): SharedSteps {
  if (subjects.length > MOST_CHANGES_IN_EVERY_ORDER) {
    const because = { kind: "manyChanges", count: subjects.length, most: MOST_CHANGES_IN_EVERY_ORDER } as const;
    return { because, steps: inListedOrder(subjects, run) };
  }
  const average = inEveryOrder(subjects, run);
  return "kind" in average ? { because: average, steps: inListedOrder(subjects, run) } : average;
}

function inEveryOrder(subjects: readonly ChangeSubject[], run: Combinations): SharedSteps | ListedBecause {
  const outcomes: (readonly bigint[])[] = [];
  for (let made = 0; made < 2 ** subjects.length; made += 1) {
    const chosen = subjects.filter((_, change) => (made & (2 ** change)) !== 0);
    const result = run(chosen);
    if (!result.ok) return { kind: "cannotRun", made: chosen, issues: result.issues };
    outcomes.push(result.value);
  }
  const averages = averageOverOrders(subjects.length, (made) => outcomes[made] ?? []);
  return { because: null, steps: wholeSteps(subjects, averages) };
}

/** Made whole school by school, so that a school's changes still add up to its difference. */
function wholeSteps(subjects: readonly ChangeSubject[], averages: readonly (readonly bigint[])[]): readonly UnitStep[] {
  const orders = factorial(subjects.length);
  const schools = averages[0]?.length ?? 0;
  const shares = Array.from({ length: schools }, (_, school) =>
    wholeShares(
      averages.map((sums) => sums[school] ?? 0n),
      orders,
    ),
  );
  return subjects.map((subject, change) => ({
    subjects: [subject],
    units: shares.map((ofSchool) => ofSchool[change] ?? 0n),
  }));
}

/** What each adds when it is made after those before it; one that cannot be run without the next is told with it. */
function inListedOrder(subjects: readonly ChangeSubject[], run: Combinations): readonly UnitStep[] {
  const steps: UnitStep[] = [];
  let waiting: readonly ChangeSubject[] = [];
  let before = valueOf(run([]));
  subjects.forEach((subject, index) => {
    waiting = [...waiting, subject];
    const result = run(subjects.slice(0, index + 1));
    if (!result.ok) return;
    const earlier = before;
    steps.push({ subjects: waiting, units: result.value.map((amount, school) => amount - (earlier[school] ?? 0n)) });
    [waiting, before] = [[], result.value];
  });
  return steps;
}

function valueOf(result: ReturnType<Combinations>): readonly bigint[] {
  if (!result.ok) throw new Error("Without any change it is the earlier result, which is run already");
  return result.value;
}

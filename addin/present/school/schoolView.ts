import { fractionAt, type Allocation, type Comparison } from "../../../engine/index.js";
import { changeView, type ChangeView } from "../changeView.js";
import { moneyDecimal, type Decimal } from "../decimals.js";

/** What one part gives the school. */
export interface PartAmount {
  readonly name: string;
  readonly amount: Decimal;
}

/** One school before and after, whole and part by part; parts stand in the order their model runs them. */
export interface SchoolView {
  readonly id: string;
  readonly name: string;
  readonly cluster: string | null;
  readonly change: ChangeView;
  readonly outsideLimit: boolean | null;
  readonly onPupilsOfAfter: boolean;
  readonly before: readonly PartAmount[];
  readonly after: readonly PartAmount[];
}

/** Null where the later result has no school of that id. */
export function schoolView(comparison: Comparison, schoolId: string): SchoolView | null {
  const { before, after, consequence, onPupilsOfAfter } = comparison;
  const school = consequence.schools.find(({ id }) => id === schoolId);
  if (!school) return null;
  const { id, name, cluster, outsideLimit } = school;
  const decimals = Math.max(before.settings.unitDecimals, after.settings.unitDecimals);
  return {
    ...{ id, name, cluster, outsideLimit, onPupilsOfAfter },
    change: changeView(school, decimals),
    before: amountsOf(before, schoolId, decimals),
    after: amountsOf(after, schoolId, decimals),
  };
}

/** None where the school is not in the result: it opens later, or has closed. */
function amountsOf({ schools, parts }: Allocation, schoolId: string, decimals: number): readonly PartAmount[] {
  const place = schools.findIndex(({ school }) => school.id === schoolId);
  if (place < 0) return [];
  return parts.map(({ part, amounts }) => ({
    name: part.name,
    amount: moneyDecimal(fractionAt(amounts, place), decimals),
  }));
}

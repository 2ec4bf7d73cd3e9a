import type { School } from "../../engine/domain/school.js";
import type { Place } from "./place.js";
import { priceFactor } from "./prices.js";
import { fromFraction, roundTo, sum, times, type Rational } from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** What a school gets today: the rows that name this part, or every row where no row of the table does. */
export function currentBudget(place: Place, school: School): Rational {
  const { input, part, year, rules } = place;
  const namesThis = input.currentBudgets.some((row) => row.year === year && sameName(row.part ?? "", part.name));
  const rows = input.currentBudgets.filter(
    (row) => row.schoolId === school.id && row.year === year && (!namesThis || sameName(row.part ?? "", part.name)),
  );
  if (rows.length === 0) throw new Refused("missingCurrentBudget");
  const amounts = rows.map((row) =>
    times(fromFraction(row.amount.value), priceFactor(input, row.priceLevel, year, rules)),
  );
  return roundTo(sum(amounts), rules.decimals);
}

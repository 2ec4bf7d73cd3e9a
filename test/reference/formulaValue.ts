import type { School } from "../../engine/domain/school.js";
import type { Expression } from "../../engine/index.js";
import { valueFor, hasParameter } from "./parameters.js";
import { earlierParts } from "./frames.js";
import type { FollowedYear, Place } from "./place.js";
import { quantityOf } from "./quantity.js";
import {
  fromFraction,
  isBelow,
  isSame,
  largest,
  less,
  NOTHING,
  over,
  plus,
  roundTo,
  smallest,
  times,
  type Rational,
} from "./rational.js";
import { Refused } from "./refused.js";
import { sameName } from "./sameName.js";

/** A user's own formula for one school and school year: a walk through the tree, nothing else. */
export function formulaValue(place: Place, expression: Expression, school: School, followed: FollowedYear): Rational {
  const value = (inner: Expression): Rational => formulaValue(place, inner, school, followed);
  switch (expression.kind) {
    case "number":
      return fromFraction(expression.value);
    case "ref":
      return named(place, expression.name, school, followed);
    case "add":
      return plus(value(expression.left), value(expression.right));
    case "subtract":
      return less(value(expression.left), value(expression.right));
    case "times":
      return times(value(expression.left), value(expression.right));
    case "divide":
      return divided(value(expression.left), value(expression.right));
    case "min":
      return smallest(value(expression.left), value(expression.right));
    case "max":
      return largest(value(expression.left), value(expression.right));
    case "round":
      return roundTo(
        value(expression.value),
        expression.decimals === "unit" ? place.rules.decimals : expression.decimals,
        expression.mode,
      );
    case "choose": {
      const [left, right] = [value(expression.left), value(expression.right)];
      const holds = isBelow(left, right)
        ? expression.relation !== "="
        : isSame(left, right) && expression.relation !== "<";
      return value(holds ? expression.then : expression.otherwise);
    }
    default:
      throw new Refused(`a formula cannot hold ${expression.kind}`);
  }
}

function divided(left: Rational, right: Rational): Rational {
  if (right.top === 0n) throw new Refused("divisionByZero");
  return over(left, right);
}

/** A parameter of the part goes before an earlier part that it looks at, and that before a fact. */
function named(place: Place, name: string, school: School, followed: FollowedYear): Rational {
  if (hasParameter(place, name)) return valueFor(place, name, school);
  const earlier = earlierParts(place).find(({ part }) => sameName(part.name, name));
  return earlier ? (earlier.amounts.get(school.id) ?? NOTHING) : quantityOf(place, name, school, followed.schoolYear);
}

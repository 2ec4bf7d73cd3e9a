import { divideFractions, multiplyFractions, ONE, sign, subtractFractions, type Fraction } from "../../engine/index.js";
import { sumOf, type SchoolMoney } from "./schoolMoney.js";
import { squareRoot } from "./squareRoot.js";

/**
 * The coefficient of variation: the standard deviation of kr per pupil over the mean, of the schools there are (not a
 * sample of them). Every pupil counts once, or every school does. Null where the mean is not above 0.
 */
export function variation(schools: readonly SchoolMoney[], each: "pupil" | "school"): Fraction | null {
  const weightOf = ({ pupils }: SchoolMoney): Fraction => (each === "pupil" ? pupils : ONE);
  const weights = sumOf(schools, weightOf);
  if (sign(weights) <= 0) return null;
  const mean = divideFractions(
    sumOf(schools, (school) => multiplyFractions(weightOf(school), school.perPupil)),
    weights,
  );
  if (sign(mean) <= 0) return null;
  const squares = sumOf(schools, (school) => {
    const distance = subtractFractions(school.perPupil, mean);
    return multiplyFractions(weightOf(school), multiplyFractions(distance, distance));
  });
  return squareRoot(divideFractions(divideFractions(squares, weights), multiplyFractions(mean, mean)));
}

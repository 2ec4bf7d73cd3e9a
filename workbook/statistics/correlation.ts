import {
  divideFractions,
  isZero,
  multiplyFractions,
  negate,
  sign,
  subtractFractions,
  type Fraction,
} from "../../engine/index.js";
import { sumOf, type SchoolMoney } from "./schoolMoney.js";
import { squareRoot } from "./squareRoot.js";

/** A correlation, and how many schools it rests on: those that have the figure. */
export interface Correlation {
  readonly value: Fraction | null;
  readonly schools: number;
}

/**
 * Pearson's correlation of kr per pupil with a figure of the schools, every pupil counting once. Null where either is
 * the same for all: then there is nothing to go together.
 */
export function correlation(all: readonly SchoolMoney[]): Correlation {
  const schools = all.flatMap(({ perPupil, pupils, figure }) =>
    figure === null ? [] : [{ perPupil, pupils, figure }],
  );
  type Of = (school: (typeof schools)[number]) => Fraction;
  const pupils = sumOf(schools, (school) => school.pupils);
  if (sign(pupils) <= 0) return { value: null, schools: schools.length };
  const mean = (of: Of): Fraction =>
    divideFractions(
      sumOf(schools, (school) => multiplyFractions(school.pupils, of(school))),
      pupils,
    );
  const money: Of = ({ perPupil }) => perPupil;
  const figure: Of = (school) => school.figure;
  const covariance = (left: Of, right: Of): Fraction => {
    const [middleLeft, middleRight] = [mean(left), mean(right)];
    return mean((school) =>
      multiplyFractions(subtractFractions(left(school), middleLeft), subtractFractions(right(school), middleRight)),
    );
  };
  const spread = multiplyFractions(covariance(money, money), covariance(figure, figure));
  if (isZero(spread)) return { value: null, schools: schools.length };
  const together = covariance(money, figure);
  const size = squareRoot(divideFractions(multiplyFractions(together, together), spread));
  return { value: sign(together) < 0 ? negate(size) : size, schools: schools.length };
}

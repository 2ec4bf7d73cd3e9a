import {
  divideFractions,
  sign,
  subtractFractions,
  type Allocation,
  type Fraction,
  type SchoolFigures,
} from "../../engine/index.js";
import { correlation, type Correlation } from "./correlation.js";
import { gini } from "./gini.js";
import { mcLoone } from "./mcLoone.js";
import { percentile } from "./percentile.js";
import { schoolMoney, type SchoolMoney } from "./schoolMoney.js";
import { variation } from "./variation.js";

/** The measures of equity of school finance, of kr per pupil. Null where one cannot be formed; decision 0010. */
export interface EquityMeasures {
  /** The schools with pupils; the others are left out. */
  readonly schools: number;
  /** Highest over lowest kr per pupil. */
  readonly rangeRatio: Fraction | null;
  /** Kr per pupil that 5 and 95 percent of the pupils have at most, and the distance between them. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly restrictedRange: Fraction | null;
  /** Coefficient of variation: every pupil counts once; every school counts once. Nine decimals. */
  readonly variation: Fraction | null;
  readonly variationOfSchools: Fraction | null;
  readonly mcLoone: Fraction | null;
  readonly gini: Fraction | null;
  /** With the figure that was chosen; null where none was. Nine decimals. */
  readonly correlation: Correlation | null;
}

/** The measures of one result. `figures`: what kr per pupil is held against, such as a socio-economic index. */
export function equityMeasures(allocation: Allocation, figures: SchoolFigures | null): EquityMeasures {
  const schools = schoolMoney(allocation, figures);
  const values = schools.map(({ perPupil, pupils }) => ({ value: perPupil, weight: pupils }));
  const [low, high] = [percentile(values, 5), percentile(values, 95)];
  return {
    schools: schools.length,
    rangeRatio: rangeRatio(schools),
    low,
    high,
    restrictedRange: low && high && subtractFractions(high, low),
    variation: variation(schools, "pupil"),
    variationOfSchools: variation(schools, "school"),
    mcLoone: mcLoone(schools),
    gini: gini(schools),
    correlation: figures && correlation(schools),
  };
}

function rangeRatio(schools: readonly SchoolMoney[]): Fraction | null {
  const [lowest, highest] = [schools[0], schools.at(-1)];
  if (!lowest || !highest || sign(lowest.perPupil) <= 0) return null;
  return divideFractions(highest.perPupil, lowest.perPupil);
}

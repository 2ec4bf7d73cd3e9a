import { coefficientOfVariation, correlations, ratio, text } from "./measured.js";
import { fraction } from "../../../engine/index.js";
import { gini } from "../../../workbook/statistics/gini.js";
import { mcLoone } from "../../../workbook/statistics/mcLoone.js";
import { percentile } from "../../../workbook/statistics/percentile.js";
import { squareRoot } from "../../../workbook/statistics/squareRoot.js";
import { variation } from "../../../workbook/statistics/variation.js";
import { schoolsOf } from "./measured.js";

// 100 pupils at 50 kr, 200 at 60, 90 at 70, 10 at 100: 400 pupils, 5.000 + 12.000 + 6.300 + 1.000 = 24.300 kr.
const FOUR = schoolsOf([100, 50], [200, 60], [90, 70], [10, 100]);
const EQUAL = schoolsOf([30, 50], [70, 50]);

const weighted = (schools: typeof FOUR) => schools.map(({ perPupil, pupils }) => ({ value: perPupil, weight: pupils }));

describe("Percentiles of pupils", () => {
  test("P5 is where 20 of 400 pupils are reached: 50 kr; P95 where 380 are: 100, 300, 390, so 70 kr and not 100", () => {
    expect([percentile(weighted(FOUR), 5), percentile(weighted(FOUR), 95)]).toEqual([fraction(50), fraction(70)]);
  });

  test("a boundary that is met exactly is reached: 100 of 400 are 25 percent, one pupil more is not", () => {
    expect(percentile(weighted(FOUR), 25)).toEqual(fraction(50));
    expect(percentile(weighted(schoolsOf([99, 50], [301, 60])), 25)).toEqual(fraction(60));
  });

  test("without pupils there is none", () => expect(percentile([], 50)).toBeNull());
});

describe("The McLoone index", () => {
  test("half is 200 pupils: 100 at 50 and 100 at 60 are 11.000; at the median 60 they would have 12.000: 11/12", () => {
    expect(mcLoone(FOUR)).toEqual(fraction(11, 12));
  });

  test("is 1 where all have the same, and null without money", () => {
    expect(mcLoone(EQUAL)).toEqual(fraction(1));
    expect(mcLoone(schoolsOf([10, 0]))).toBeNull();
  });
});

describe("The Gini coefficient", () => {
  test("pairs: 100×200×10 + 100×90×20 + 100×10×50 + 200×90×10 + 200×10×40 + 90×10×30 = 717.000, over 400 × 24.300", () => {
    expect(gini(FOUR)).toEqual(fraction(717_000, 400 * 24_300));
  });

  test("is 0 where all have the same, and null where a school owes", () => {
    expect(gini(EQUAL)).toEqual(fraction(0));
    expect(gini(schoolsOf([10, -1], [10, 5]))).toBeNull();
  });
});

describe("The coefficient of variation", () => {
  // Mean of the two schools 50, both 10 away: 10/50 = 0,2. Of the pupils: mean (300×40 + 100×60)/400 = 45,
  // variance (300×5² + 100×15²)/400 = 75, so √75/45 = √(1/27) = 0,192450089730.
  const TWO = schoolsOf([300, 40], [100, 60]);

  test("by school 0,2; by pupil √(1/27) = 0,192450090", () => {
    expect(text(variation(TWO, "school"))).toBe("0.200000000");
    expect(text(variation(TWO, "pupil"))).toBe("0.192450090");
  });

  test("is 0 where all have the same, and null where the mean is not above 0", () => {
    expect(text(variation(EQUAL, "pupil"))).toBe("0.000000000");
    expect(variation(schoolsOf([10, 0]), "pupil")).toBeNull();
    expect(variation([], "school")).toBeNull();
  });
});

describe("The correlation with a key figure", () => {
  // 10, 20, 30 kr against 1, 3, 2, as many pupils each: covariance (−10×−1 + 0×1 + 10×0)/3 = 10/3; spreads 200/3 and
  // 2/3; 10/3 over √(400/9) = 20/3 is 0,5.
  test("1, 3, 2 against 10, 20, 30 is 0,5; turned around it is −0,5", () => {
    expect(correlations([100, 10, 1], [100, 20, 3], [100, 30, 2])).toEqual(["0.500000000", 3]);
    expect(correlations([100, 10, -1], [100, 20, -3], [100, 30, -2])).toEqual(["-0.500000000", 3]);
  });

  test("every pupil counts: three schools of 100 are as one of 300 with the same numbers", () => {
    const three = correlations([100, 10, 1], [100, 10, 1], [100, 10, 1], [50, 20, 3], [20, 40, 2]);
    expect(correlations([300, 10, 1], [50, 20, 3], [20, 40, 2])[0]).toBe(three[0]);
  });

  test("schools without the figure are left out, and told", () => {
    expect(correlations([100, 10, 1], [100, 20, 3], [100, 30, 2], [900, 70, null])).toEqual(["0.500000000", 3]);
  });

  test("is null where the figure, or the money, is the same for all", () => {
    expect(correlations([100, 10, 1], [100, 20, 1])).toEqual([null, 2]);
    expect(correlations([100, 10, 1], [100, 10, 2])).toEqual([null, 2]);
  });
});

describe("Roots", () => {
  test("are right to the ninth decimal: √2 = 1,414213562373…, √(1/4) = 0,5, also of very large numbers", () => {
    expect([text(squareRoot(fraction(2))), text(squareRoot(fraction(1, 4)))]).toEqual(["1.414213562", "0.500000000"]);
    expect(text(squareRoot(fraction(10n ** 40n)))).toBe(`1${"0".repeat(20)}.000000000`);
  });

  test("below 0 there is none", () => expect(() => squareRoot(fraction(-1))).toThrow("never below 0"));
});

describe("A second opinion", () => {
  test("simple-statistics finds the same to nine decimals where every school counts once", () => {
    const schools = schoolsOf([1, 48_500], [1, 63_650], [1, 130_455], [1, 72_909]);
    expect(Number(text(variation(schools, "school")))).toBeCloseTo(coefficientOfVariation(schools), 9);
    expect(ratio(variation(schools, "school"))).toEqual(ratio(variation(schools, "pupil")));
  });
});

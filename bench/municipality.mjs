// An invented municipality of any size as the engine's own input: the same ten parts for 30 schools and for 100,000.
import { fraction } from "../dist/engine/index.js";

const at = { sheet: "Bench", cell: "A1" };
const located = (value) => ({ value, at });
export const YEARS = [2026, 2027, 2028, 2029];
const FIRST_SCHOOL_YEAR = 2025;
const GRADES = 10;

/** The same numbers every time, from the school's own number: no chance. */
const mix = (school, salt) => ((school * 2654435761 + salt * 40503) >>> 7) % 1000;

export const pupilsOf = (school, schoolYear, grade) =>
  8 + ((mix(school, 1) + grade * 7 + (schoolYear - FIRST_SCHOOL_YEAR) * 3) % 62);
export const areaOf = (school) => 1500 + mix(school, 2) * 11;
export const socialOf = (school) => 50 + mix(school, 3);

const cellNames = [
  "model",
  "number",
  "name",
  "mechanism",
  "groups",
  "countBasis",
  "frame",
  "quantities",
  "table",
  "looksAt",
  "paidBy",
  "active",
  "formula",
  "note",
];
const cells = Object.fromEntries(cellNames.map((name) => [name, at]));
const parameterCells = { model: at, part: at, parameter: at, scope: at, gradeFrom: at, unit: at, priceLevel: at };

function part(number, name, mechanism, more = {}) {
  return {
    model: "M",
    number: fraction(number),
    name,
    mechanism,
    groups: [],
    countBasis: "7/12+5/12",
    frame: "Ramme",
    quantities: [],
    table: null,
    looksAt: [],
    paidBy: null,
    active: true,
    formula: null,
    note: "",
    cells,
    ...more,
  };
}

function rate(name, parameter, unit, value, band = [null, null]) {
  const values = new Map(
    YEARS.map((year) => [year, located(typeof value === "string" ? value : fraction(Math.round(value * 100), 100))]),
  );
  return {
    model: "M",
    part: name,
    parameter,
    scope: { kind: "all" },
    gradeFrom: band[0],
    gradeTo: band[1],
    unit,
    priceLevel: unit.startsWith("kr") ? "current" : null,
    source: "",
    values,
    at,
    cells: parameterCells,
  };
}

export const RATES = {
  base: 1_200_000,
  classRate: 410_000,
  pupilRates: [11_250.5, 12_100, 13_400.25],
  above: 9_000,
  threshold: 15,
  area: 312.5,
  pool: (schools) => schools * 150_000,
  social: (schools) => schools * 400_000,
  small: 2_000,
  frame: (schools) => schools * 26_000_000,
  leadership: [
    [0, 650_000],
    [300, 1_300_000],
    [600, 1_950_000],
  ],
  caps: [
    [0, 2, 26],
    [3, 10, 28],
  ],
};

export function municipality(schools) {
  const numbers = Array.from({ length: schools }, (_, index) => index + 1);
  const ref = (name) => ({ kind: "ref", name });
  const number = (value) => ({ kind: "number", value: fraction(value) });
  const expression = {
    kind: "times",
    left: { kind: "max", left: number(0), right: { kind: "subtract", left: number(150), right: ref("elever") } },
    right: ref("tillæg"),
  };
  const formula = {
    text: "maks(0; 150 − elever) × tillæg",
    expression,
    names: [
      { name: "elever", position: 14 },
      { name: "tillæg", position: 24 },
    ],
    at,
  };
  const bands = [
    [0, 3],
    [4, 6],
    [7, 9],
  ];
  return {
    settings: [{ model: null, name: "priceLevel", value: fraction(2026), at }].slice(1),
    schools: numbers.map((id) => ({
      id: String(id),
      name: `Skole ${id}`,
      cluster: `Klynge ${id % 7}`,
      type: null,
      at,
      facts: new Map([
        ["Areal", located(fraction(areaOf(id)))],
        ["Socialt tal", located(fraction(socialOf(id)))],
      ]),
    })),
    pupilCounts: numbers.flatMap((id) =>
      [0, 1, 2, 3, 4].map((offset) => ({
        schoolId: String(id),
        site: "",
        schoolYear: `${FIRST_SCHOOL_YEAR + offset}/${String((FIRST_SCHOOL_YEAR + offset + 1) % 100).padStart(2, "0")}`,
        group: "almen",
        kind: offset === 0 ? "counted" : "forecast",
        version: null,
        at,
        grades: Array.from({ length: 11 }, (_, grade) =>
          grade < GRADES ? located(pupilsOf(id, FIRST_SCHOOL_YEAR + offset, grade)) : null,
        ),
      })),
    ),
    jointTeaching: [],
    classCaps: RATES.caps.map(([from, to, pupils]) => ({
      name: "Loft",
      gradeFrom: from,
      gradeTo: to,
      startFrom: null,
      startTo: null,
      pupils: located(pupils),
      source: "",
      at,
    })),
    keyFigures: [],
    parts: [
      part(10, "Grund", "fixedAmount", { quantities: ["skole"], countBasis: null }),
      part(20, "Klasser", "perClass", { table: "Loft" }),
      part(30, "Elever", "perPupil"),
      part(40, "Over 15", "pupilsAboveThreshold", { table: "Loft" }),
      part(50, "Areal", "fixedAmount", { quantities: ["Areal"], countBasis: null }),
      part(60, "Ledelse", "staircase", { quantities: ["elever"], table: "Ledelse" }),
      part(70, "Pulje", "pool", { quantities: ["Socialt tal"], countBasis: null }),
      part(80, "Social", "socioeconomicPool", { quantities: ["Socialt tal"] }),
      part(85, "Små", "formula", { formula }),
      part(90, "Rest", "residualPerPupil", { quantities: ["elever"] }),
    ],
    parameters: [
      rate("Grund", "Beløb", "kr/skole", RATES.base),
      rate("Klasser", "Takst", "kr/klasse", RATES.classRate),
      ...bands.map((band, index) => rate("Elever", "Takst", "kr/elev", RATES.pupilRates[index], band)),
      rate("Over 15", "Takst", "kr/elev", RATES.above),
      rate("Over 15", "Grænse pr. klasse", "elever", RATES.threshold),
      rate("Areal", "Beløb", "kr/m2", RATES.area),
      rate("Pulje", "Pulje", "kr", RATES.pool(schools)),
      rate("Social", "Pulje", "kr", RATES.social(schools)),
      rate("Social", "Ganges med elever", "ord", "ja"),
      rate("Små", "tillæg", "kr/elev", RATES.small),
    ],
    curves: RATES.leadership.map(([from, value]) => ({
      curve: "Ledelse",
      shape: "steps",
      from: located(fraction(from)),
      unit: "kr",
      priceLevel: "current",
      source: "",
      at,
      values: new Map(YEARS.map((year) => [year, located(fraction(value))])),
    })),
    frames: YEARS.map((year) => ({
      model: "M",
      frame: "Ramme",
      year,
      amount: located(fraction(RATES.frame(schools))),
      priceLevel: "current",
      source: "",
      at,
    })),
    indexSteps: [],
    forecastErrors: [],
    demography: [],
    scenarios: [],
    changes: [],
    currentBudgets: [],
  };
}

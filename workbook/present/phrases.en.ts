import type { Decimals } from "../../engine/formula/expression.js";
import type { Phrases, ShareWords } from "./phrases.js";

const list = (names: readonly string[]): string => names.join(", ");

/** English sentences of explanations. */
export const PHRASES_EN: Phrases = {
  line: (no) => `line ${no}`,
  parts: (names) =>
    names.length === 0 ? "no earlier parts" : `${names.length === 1 ? "the part" : "the parts"} ${list(names)}`,
  otherRun: (model, year, names) => `${model} ${year}${names.length === 0 ? "" : ` (${list(names)})`}`,
  leftBy: (school, amount) => `the difference of ${school}${amount === null ? "" : `: ${amount}`}`,
  goesTo: (heir) => `follows the pupils to ${heir}`,
  nothingTakenOver: "no closed school has this one as its successor",
  allSchools: "the sum over all schools",
  notFilledIn: "not filled in",
  more: (count) => `and ${count} more`,
  largest: (left, right) => `the larger of ${left} and ${right}`,
  smallest: (left, right) => `the smaller of ${left} and ${right}`,
  compared: {
    "<": (left, right) => `${left} is less than ${right}`,
    "<=": (left, right) => `${left} is at most ${right}`,
    "=": (left, right) => `${left} equals ${right}`,
    ">": (left, right) => `${left} is more than ${right}`,
    ">=": (left, right) => `${left} is at least ${right}`,
    "≠": (left, right) => `${left} is not ${right}`,
  },
  because: (reasons) => `, because ${reasons.join(", and ")}`,
  ifThenElse: (condition, then, otherwise) => `if ${condition}: ${then}, otherwise ${otherwise}`,
  rounded: { half: "rounded", up: "rounded up", down: "rounded down" },
  roundedTo: (mode, decimals) => `${PHRASES_EN.rounded[mode]} to ${precision(decimals)}`,
  to: (value) => `to ${value}`,
  shownRounded: "≈: shown rounded",
  sumOf: (count) => `the sum of ${count} numbers`,
  nothingToAdd: "nothing to add up",
  addedUp: (label) => `${label}, added up`,
  forEachRow: (words) => `for each row: ${words}`,
  noRows: "The school has no pupils here.",
  shareEven: ({ arithmetic, amount }) => `${arithmetic} = ${amount}, with nothing left over`,
  shareUp: (share) => `${wholeAndRest(share)}; ${upPlace(share)}: ${share.amount}`,
  shareDown: (share) => `${wholeAndRest(share)}; ${downPlace(share)}: ${share.amount}`,
  shareMirrored: (words, amount) =>
    `the amount is negative and is shared as if it were positive, with a minus at the end: ${words}; with a minus ${amount}`,
  keySumOf: (key) => `${key}, the sum over all schools`,
  rankOfRemainder: "the remainder's number among all schools'",
  unitsLeft: "units left for the largest remainders",
  shareLabels: (total, key) => `${total}, divided by ${key} in whole units`,
  stepBetween: ({ curve, key, from, to, fromValue }) =>
    `${key}: the step from ${from} up to ${to} of the curve ${curve} gives ${fromValue}`,
  stepLast: ({ curve, key, from, fromValue }) =>
    `${key}: the last step, from ${from}, of the curve ${curve} gives ${fromValue}`,
  lineBetween: ({ curve, key, from, to, fromValue, toValue }) =>
    `${key} lies from the point ${from} (${fromValue}) up to the point ${to} (${toValue}) of the curve ${curve}`,
  lineLast: ({ curve, key, from, fromValue }) =>
    `${key} lies at or above the last point ${from} of the curve ${curve}, which gives ${fromValue}`,
  lookedUp: (curve, key) => `looked up in the curve ${curve} at ${key}`,
  lookedUpValue: (curve, key, value) => `${value} (the curve ${curve} at ${key})`,
  curvePoint: (curve, from) => `the curve ${curve}, point ${from}`,
  solvedFactor: (value) => `${value}: the factor at which all schools' amounts together give the frame`,
  headings: { schoolYear: "School year", site: "Site", group: "Pupil group", grades: "Grades", because: "Because" },
  grades: (from, to) => (from === to ? from : `${from}–${to}`),
};

const wholeAndRest = ({ arithmetic, whole, step, isWholeKr, remainder }: ShareWords): string =>
  isWholeKr
    ? `${arithmetic} = ${whole} whole kr and a remainder of ${remainder}`
    : `${arithmetic} = ${whole} kr in whole ${step} and a remainder of ${remainder} of ${step}`;

const upPlace = ({ rank, unitsLeft, step }: ShareWords): string =>
  unitsLeft === "1"
    ? `the remainder is no. 1, and it alone gets ${step} more`
    : `the remainder is no. ${rank} of the ${unitsLeft} that get ${step} more`;

const downPlace = ({ rank, unitsLeft, step }: ShareWords): string =>
  `the remainder is no. ${rank}, and only ${unitsLeft === "1" ? "no. 1 gets" : `no. 1 to ${unitsLeft} get`} ${step} more`;

function precision(decimals: Decimals): string {
  if (decimals === "unit") return "the model's unit";
  if (decimals <= 0) return decimals === 0 ? "whole numbers" : `whole ${(10 ** -decimals).toString()}`;
  return decimals === 1 ? "1 decimal" : `${decimals} decimals`;
}

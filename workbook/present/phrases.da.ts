import type { Decimals } from "../../engine/formula/expression.js";
import type { Phrases, ShareWords } from "./phrases.js";

const list = (names: readonly string[]): string => names.join(", ");

/** Danish sentences of explanations. */
export const PHRASES_DA: Phrases = {
  line: (no) => `linje ${no}`,
  parts: (names) =>
    names.length === 0 ? "ingen tidligere dele" : `${names.length === 1 ? "delen" : "delene"} ${list(names)}`,
  otherRun: (model, year, names) => `${model} ${year}${names.length === 0 ? "" : ` (${list(names)})`}`,
  leftBy: (school, amount) => `forskellen på ${school}${amount === null ? "" : `: ${amount}`}`,
  goesTo: (heir) => `følger eleverne til ${heir}`,
  nothingTakenOver: "ingen lukket skole har skolen som efterfølger",
  allSchools: "summen over alle skoler",
  notFilledIn: "ikke udfyldt",
  more: (count) => `og ${count} til`,
  largest: (left, right) => `det største af ${left} og ${right}`,
  smallest: (left, right) => `det mindste af ${left} og ${right}`,
  compared: {
    "<": (left, right) => `${left} er mindre end ${right}`,
    "<=": (left, right) => `${left} er højst ${right}`,
    "=": (left, right) => `${left} er lig med ${right}`,
    ">": (left, right) => `${left} er mere end ${right}`,
    ">=": (left, right) => `${left} er mindst ${right}`,
    "≠": (left, right) => `${left} er ikke ${right}`,
  },
  because: (reasons) => `, fordi ${reasons.join(", og ")}`,
  ifThenElse: (condition, then, otherwise) => `hvis ${condition}: ${then}, ellers ${otherwise}`,
  rounded: { half: "afrundet", up: "rundet op", down: "rundet ned" },
  roundedTo: (mode, decimals) => `${PHRASES_DA.rounded[mode]} til ${precision(decimals)}`,
  to: (value) => `til ${value}`,
  shownRounded: "≈: vist afrundet",
  sumOf: (count) => `summen af ${count} tal`,
  nothingToAdd: "intet at lægge sammen",
  addedUp: (label) => `${label}, lagt sammen`,
  forEachRow: (words) => `for hver række: ${words}`,
  noRows: "Skolen har ingen elever her.",
  shareEven: ({ arithmetic, amount }) => `${arithmetic} = ${amount}, som går lige op`,
  shareUp: (share) => `${wholeAndRest(share)}; ${upPlace(share)}: ${share.amount}`,
  shareDown: (share) => `${wholeAndRest(share)}; ${downPlace(share)}: ${share.amount}`,
  shareMirrored: (words, amount) =>
    `beløbet er negativt og deles, som var det positivt, med minus foran til sidst: ${words}; med minus foran ${amount}`,
  keySumOf: (key) => `${key}, summen over alle skoler`,
  rankOfRemainder: "restens nummer blandt alle skolers",
  unitsLeft: "enheder tilbage til de største rester",
  shareLabels: (total, key) => `${total}, delt efter ${key} i hele enheder`,
  stepBetween: ({ curve, key, from, to, fromValue }) =>
    `${key}: trinet fra ${from} op til ${to} i kurven ${curve} giver ${fromValue}`,
  stepLast: ({ curve, key, from, fromValue }) =>
    `${key}: det sidste trin, fra ${from}, i kurven ${curve} giver ${fromValue}`,
  lineBetween: ({ curve, key, from, to, fromValue, toValue }) =>
    `${key} ligger fra punktet ${from} (${fromValue}) op til punktet ${to} (${toValue}) i kurven ${curve}`,
  lineLast: ({ curve, key, from, fromValue }) =>
    `${key} ligger ved eller over det sidste punkt ${from} i kurven ${curve}, som giver ${fromValue}`,
  lookedUp: (curve, key) => `opslag i kurven ${curve} ved ${key}`,
  lookedUpValue: (curve, key, value) => `${value} (kurven ${curve} ved ${key})`,
  curvePoint: (curve, from) => `kurven ${curve}, punktet ${from}`,
  solvedFactor: (value) => `${value}: den faktor, hvor alle skolers beløb tilsammen giver rammen`,
  headings: { schoolYear: "Skoleår", site: "Matrikel", group: "Elevgruppe", grades: "Klassetrin", because: "Fordi" },
  grades: (from, to) => (from === to ? from : `${from}.-${to}.`),
};

const wholeAndRest = ({ arithmetic, whole, step, isWholeKr, remainder }: ShareWords): string =>
  isWholeKr
    ? `${arithmetic} = ${whole} hele kr og en rest på ${remainder}`
    : `${arithmetic} = ${whole} kr i hele ${step} og en rest på ${remainder} af ${step}`;

const upPlace = ({ rank, unitsLeft, step }: ShareWords): string =>
  unitsLeft === "1"
    ? `resten er nr. 1, og kun den får ${step} mere`
    : `resten er nr. ${rank} af de ${unitsLeft}, der får ${step} mere`;

const downPlace = ({ rank, unitsLeft, step }: ShareWords): string =>
  `resten er nr. ${rank}, og kun ${unitsLeft === "1" ? "nr. 1" : `nr. 1 til ${unitsLeft}`} får ${step} mere`;

function precision(decimals: Decimals): string {
  if (decimals === "unit") return "modellens enhed";
  if (decimals <= 0) return decimals === 0 ? "hele" : `hele ${(10 ** -decimals).toString()}`;
  return decimals === 1 ? "1 decimal" : `${decimals} decimaler`;
}

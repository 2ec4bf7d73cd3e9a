import type { Language } from "../../../../engine/index.js";

/** The words of the sheet Sammenligning. */
export interface ComparisonWords {
  readonly sheet: string;
  readonly title: (year: number) => string;
  readonly against: string;
  readonly cluster: string;
  readonly amount: (scenario: string) => string;
  readonly difference: (scenario: string) => string;
  readonly percent: (scenario: string) => string;
  readonly perPupil: (scenario: string) => string;
  readonly rank: (scenario: string) => string;
  readonly outside: (scenario: string) => string;
  readonly summary: (gain: string, lose: string, unchanged: string, outside: string | null) => string;
  readonly gain: (schools: string, most: string | null) => string;
  readonly lose: (schools: string, most: string | null) => string;
  readonly unchanged: (schools: string) => string;
  readonly isOutside: (schools: string) => string;
  readonly equity: string;
  readonly rankNote: string;
  readonly ownPupilsNote: (scenarios: string, against: string) => string;
  readonly schoolsLeftOut: (count: number) => string;
  readonly figuresMissing: (key: string, having: number, all: number) => string;
}

const DA: ComparisonWords = {
  sheet: "Sammenligning",
  title: (year) => `Scenarierne side om side, budget ${year}`,
  against: "Sammenlignet med",
  cluster: "Klynge",
  amount: (scenario) => `${scenario}: kr.`,
  difference: (scenario) => `${scenario}: forskel, kr.`,
  percent: (scenario) => `${scenario}: forskel, pct.`,
  perPupil: (scenario) => `${scenario}: kr. pr. elev`,
  rank: (scenario) => `${scenario}: plads`,
  outside: (scenario) => `${scenario}: uden for grænsen`,
  summary: (...told) => `${told.filter((text) => text !== null).join("; ")}.`,
  gain: (schools, most) => `${schools} får mere${most === null ? "" : ` (${most})`}`,
  lose: (schools, most) => `${schools} får mindre${most === null ? "" : ` (${most})`}`,
  unchanged: (schools) => `${schools} uændret`,
  isOutside: (schools) => `${schools} uden for grænsen`,
  equity: "Mål for lighed",
  rankNote: "Plads er skolens nummer efter kr. pr. elev; 1 er den højeste. Klynger er nummereret for sig.",
  ownPupilsNote: (scenarios, against) =>
    `${scenarios} har egne elevtal eller nøgletal. Forskellen er regnet mod ${against} på de samme tal, ikke mod kolonnen med ${against}.`,
  schoolsLeftOut: (count) =>
    `${count === 1 ? "1 skole" : `${count} skoler`} uden elever er ikke med i målene for lighed.`,
  figuresMissing: (key, having, all) =>
    `Sammenhængen med ${key} hviler på de ${having} af ${all} skoler, der har nøgletallet.`,
};

const EN: ComparisonWords = {
  sheet: "Comparison",
  title: (year) => `The scenarios side by side, budget ${year}`,
  against: "Compared with",
  cluster: "Cluster",
  amount: (scenario) => `${scenario}: kr`,
  difference: (scenario) => `${scenario}: difference, kr`,
  percent: (scenario) => `${scenario}: difference, per cent`,
  perPupil: (scenario) => `${scenario}: kr per pupil`,
  rank: (scenario) => `${scenario}: rank`,
  outside: (scenario) => `${scenario}: outside the limit`,
  summary: (...told) => `${told.filter((text) => text !== null).join("; ")}.`,
  gain: (schools, most) => `${schools} gain${most === null ? "" : ` (${most})`}`,
  lose: (schools, most) => `${schools} lose${most === null ? "" : ` (${most})`}`,
  unchanged: (schools) => `${schools} unchanged`,
  isOutside: (schools) => `${schools} outside the limit`,
  equity: "Measures of equity",
  rankNote: "Rank is the school's number by kr per pupil; 1 is the highest. Clusters are ranked among themselves.",
  ownPupilsNote: (scenarios, against) =>
    `${scenarios} has pupils or key figures of its own. The difference is against ${against} on the same numbers, not against the column of ${against}.`,
  schoolsLeftOut: (count) =>
    `${count === 1 ? "1 school" : `${count} schools`} without pupils is not in the measures of equity.`,
  figuresMissing: (key, having, all) =>
    `The correlation with ${key} rests on the ${having} of ${all} schools that have the figure.`,
};

export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = { da: DA, en: EN };

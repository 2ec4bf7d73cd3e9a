import type { Language } from "../../../../engine/index.js";

/** The words of the sheet Prognoseusikkerhed. */
export interface ForecastWords {
  readonly sheet: string;
  readonly title: (year: number) => string;
  readonly simulations: string;
  readonly drawn: (simulations: number, seed: number) => string;
  readonly against: string;
  readonly pupils: (schoolYear: string) => string;
  readonly amount: string;
  readonly change: string;
  readonly cases: Readonly<
    Record<"expected" | "allLow" | "allHigh" | "aloneLow" | "aloneHigh" | "p10" | "median" | "p90", string>
  >;
  readonly losesIn: string;
  readonly outsideIn: string;
  readonly notes: readonly string[];
  readonly all: string;
  readonly more: (count: number) => string;
  readonly expectedOutside: (names: string) => string;
}

const DA: ForecastWords = {
  sheet: "Prognoseusikkerhed",
  title: (year) => `Hvor meget hviler på prognosen? Budget ${year}`,
  simulations: "Simulationer",
  drawn: (simulations, seed) => `${simulations}, frø ${seed}`,
  against: "Sammenlignet med",
  pupils: (schoolYear) => `Elever ${schoolYear}, ventet (lav–høj)`,
  amount: "Tildeling",
  change: "Forskel",
  cases: {
    expected: "som ventet",
    allLow: "alle lave",
    allHigh: "alle høje",
    aloneLow: "kun skolen lav",
    aloneHigh: "kun skolen høj",
    p10: "P10",
    median: "midten",
    p90: "P90",
  },
  losesIn: "Får mindre i så mange",
  outsideIn: "Uden for grænsen i så mange",
  notes: [
    "Kun elevtal, der er prognose, flyttes, og højst så langt som Prognosefejl siger; optalte elever ligger fast. Elever er hele.",
    "Hver beregning er hele modellen regnet igen. I en simulation trækkes hver skole for sig, lige sandsynligt overalt mellem lav og ventet og mellem ventet og høj; alle skolens prognoser rammer lige meget ved siden af.",
    "P10: i en tiendedel af simulationerne får skolen højst så meget. P90: i ni tiendedele. Samme frø giver samme tal.",
    "Forskel er mod det, der sammenlignes med, regnet på de samme elever.",
  ],
  all: "i alt",
  more: (count) => `og ${count} til`,
  expectedOutside: (names) =>
    `Som ventet ligger uden for P10 til P90 her: ${names}. Det er ingen fejl: klasser og andre trin er hele, og ligger det ventede elevtal ved et trin (et klasseloft), falder næsten alle simulationer på den ene side af det. Skolens beløb kan også flyttes af det, de andre skoler får, når rammen er lukket.`,
};

const EN: ForecastWords = {
  sheet: "Forecast uncertainty",
  title: (year) => `How much rests on the forecast? Budget ${year}`,
  simulations: "Simulations",
  drawn: (simulations, seed) => `${simulations}, seed ${seed}`,
  against: "Compared with",
  pupils: (schoolYear) => `Pupils ${schoolYear}, expected (low–high)`,
  amount: "Amount",
  change: "Difference",
  cases: {
    expected: "as expected",
    allLow: "all low",
    allHigh: "all high",
    aloneLow: "school alone low",
    aloneHigh: "school alone high",
    p10: "P10",
    median: "middle",
    p90: "P90",
  },
  losesIn: "Loses in so many",
  outsideIn: "Outside the limit in so many",
  notes: [
    "Only pupil counts that are forecast move, and at most as far as ForecastErrors says; counted pupils stay. Pupils are whole.",
    "Each is the whole model run again. In a simulation every school is drawn by itself, as likely anywhere between low and expected as between expected and high; all the school's forecasts miss alike.",
    "P10: in a tenth of the simulations the school gets at most so much. P90: in nine tenths. The same seed gives the same numbers.",
    "Difference is against what is compared with, on the same pupils.",
  ],
  all: "in all",
  more: (count) => `and ${count} more`,
  expectedOutside: (names) =>
    `As expected lies outside P10 to P90 here: ${names}. This is no fault: classes and other steps are whole, and where the expected pupils are at a step (a class cap), nearly all simulations fall on one side of it. A school's amount may also be moved by what the other schools get, where the frame is closed.`,
};

export const FORECAST_WORDS: Readonly<Record<Language, ForecastWords>> = { da: DA, en: EN };

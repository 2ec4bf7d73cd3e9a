import type { Text } from "../../engine/domain/text.js";

/** The measures of equity in the order they are shown; what each is called, and what it means in one line. */
export const EQUITY_WORDS = {
  rangeRatio: {
    name: { da: "Højeste i forhold til laveste", en: "Range ratio" },
    meaning: {
      da: "Den højeste kr. pr. elev divideret med den laveste. 1 er helt lige; tallet bestemmes af to skoler alene.",
      en: "The highest kr per pupil divided by the lowest. 1 is all equal; two schools alone decide it.",
    },
  },
  low: {
    name: { da: "Lavt sat (P5), kr. pr. elev", en: "Low end (P5), kr per pupil" },
    meaning: {
      da: "5 pct. af eleverne går på skoler med højst så mange kr. pr. elev.",
      en: "5 per cent of the pupils go to schools with at most so many kr per pupil.",
    },
  },
  high: {
    name: { da: "Højt sat (P95), kr. pr. elev", en: "High end (P95), kr per pupil" },
    meaning: {
      da: "95 pct. af eleverne går på skoler med højst så mange kr. pr. elev.",
      en: "95 per cent of the pupils go to schools with at most so many kr per pupil.",
    },
  },
  restrictedRange: {
    name: { da: "Spænd uden yderpunkter (P5–P95), kr.", en: "Restricted range (P5–P95), kr" },
    meaning: {
      da: "Afstanden fra P5 til P95: spændet, når de yderste 5 pct. af eleverne i hver ende ikke regnes med.",
      en: "The distance from P5 to P95: the range without the outermost 5 per cent of the pupils at either end.",
    },
  },
  variation: {
    name: { da: "Variationskoefficient, pr. elev", en: "Coefficient of variation, by pupil" },
    meaning: {
      da: "Den typiske afvigelse fra gennemsnittet som andel af det, hvor hver elev tæller én gang. 0 er helt lige.",
      en: "The typical distance from the mean as a share of it, every pupil counting once. 0 is all equal.",
    },
  },
  variationOfSchools: {
    name: { da: "Variationskoefficient, pr. skole", en: "Coefficient of variation, by school" },
    meaning: {
      da: "Det samme, hvor hver skole tæller én gang; små skoler vejer derfor mere.",
      en: "The same with every school counting once; small schools therefore weigh more.",
    },
  },
  mcLoone: {
    name: { da: "McLoone-indeks", en: "McLoone index" },
    meaning: {
      da: "Hvad den lavest satte halvdel af eleverne har, i forhold til hvis de alle havde medianen. 1 er helt lige.",
      en: "What the lower half of the pupils have, against all of them having the median. 1 is all equal.",
    },
  },
  gini: {
    name: { da: "Gini-koefficient", en: "Gini coefficient" },
    meaning: {
      da: "Hvor ulige pengene er delt mellem eleverne: 0 er helt lige, 1 er det hele til én.",
      en: "How unequally the money is shared among the pupils: 0 is all equal, 1 is all to one.",
    },
  },
  correlation: {
    name: { da: "Sammenhæng med {key}", en: "Correlation with {key}" },
    meaning: {
      da: "Om skoler med et højt nøgletal får flere kr. pr. elev: 1 altid, 0 ingen sammenhæng, −1 det modsatte. Hver elev tæller én gang.",
      en: "Whether schools with a high figure get more kr per pupil: 1 always, 0 no relation, −1 the opposite. Every pupil counts once.",
    },
  },
} as const satisfies Readonly<Record<string, { readonly name: Text; readonly meaning: Text }>>;

export type EquityName = keyof typeof EQUITY_WORDS;

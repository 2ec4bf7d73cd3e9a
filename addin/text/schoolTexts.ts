import type { Text } from "../../engine/index.js";

export const SCHOOL_TEXTS = {
  school: { da: "Skole", en: "School" },
  noCluster: { da: "Uden klynge", en: "No cluster" },
  notThere: {
    da: "Skolen er ikke i det, der er valgt som “efter”. Vælg en anden skole eller et andet år.",
    en: "The school is not in what is chosen as “after”. Choose another school or another year.",
  },
  before: { da: "Før", en: "Before" },
  after: { da: "Efter", en: "After" },
  difference: { da: "Forskel", en: "Difference" },
  perPupil: { da: "Kr. pr. elev", en: "Kr. per pupil" },
  pupils: { da: "Elever", en: "Pupils" },
  outside: { da: "Uden for grænsen", en: "Outside the limit" },
  change: { da: "Før og efter", en: "Before and after" },
  amount: { da: "Beløb, kr.", en: "Amount, kr." },
  percent: { da: "Forskel, pct.", en: "Difference, per cent" },
  explanation: { da: "Hvorfor beløbet er, som det er", en: "Why the amount is what it is" },
  part: { da: "Del", en: "Part" },
  side: { da: "I", en: "In" },
  line: { da: "Linje", en: "Line" },
  cells: { da: "Celler", en: "Cells" },
  from: { da: "Fra", en: "From" },
  rows: {
    da: "Rækkerne bag tallet; rul til siden for flere kolonner",
    en: "The rows behind the number; scroll sideways",
  },
  onePupil: { da: "Én elev mere eller færre", en: "One pupil more or fewer" },
  onePupilHint: {
    da: "Modellen regnes forfra for hvert klassetrin på skolen, én elev op og én ned.",
    en: "The model is run again for every grade of the school, one pupil up and one down.",
  },
  computeOnePupil: { da: "Regn én elev", en: "Compute one pupil" },
  cliffs: { da: "Hvor én elev ændrer antallet af klasser", en: "Where one pupil changes the number of classes" },
  noCliffs: {
    da: "Ingen steder ændrer én elev antallet af klasser.",
    en: "Nowhere does one pupil change the number of classes.",
  },
  grade: { da: "Trin", en: "Grade" },
  site: { da: "Matrikel", en: "Site" },
  group: { da: "Elevgruppe", en: "Pupil group" },
  classes: { da: "Klasser", en: "Classes" },
  moreOwn: { da: "Én mere: skolen, kr.", en: "One more: the school, kr." },
  moreOthers: { da: "Én mere: de andre, kr.", en: "One more: the others, kr." },
  fewerOwn: { da: "Én færre: skolen, kr.", en: "One fewer: the school, kr." },
  fewerOthers: { da: "Én færre: de andre, kr.", en: "One fewer: the others, kr." },
  refused: { da: "kan ikke regnes", en: "cannot be computed" },
} as const satisfies Readonly<Record<string, Text>>;

/** Of which pupils it is told. */
export const pupilsOfYearText = (schoolYear: string, year: number): Text => ({
  da: `Elevtal ${schoolYear}, virkning i budget ${year}`,
  en: `Pupils of ${schoolYear}, effect in budget ${year}`,
});

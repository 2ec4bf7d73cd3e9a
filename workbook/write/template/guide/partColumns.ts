import type { PartColumn } from "../../../../engine/domain/part.js";
import type { Text } from "../../../../engine/domain/text.js";

/** What the columns of Modeller take. */
export const PART_COLUMNS: Readonly<Record<PartColumn, Text>> = {
  model: {
    da: "Modellens navn, det samme for alle dens dele.",
    en: "The name of the model, the same for all its parts.",
  },
  number: {
    da: "Rækkefølgen. Lad der være plads imellem: 10, 20, 30.",
    en: "The order. Leave room between: 10, 20, 30.",
  },
  name: {
    da: "Delens navn, som det står i resultater og i Parametre.",
    en: "The name of the part, as it stands in results and in Parameters.",
  },
  mechanism: {
    da: "Hvordan delen regnes. Vælges på listen; de er forklaret nederst på dette ark.",
    en: "How the part is worked out. Chosen from the list; they are explained at the end of this sheet.",
  },
  groups: {
    da: "Elevgrupper fra Elevtal, med komma imellem. Blank: alle.",
    en: "Pupil groups of PupilCounts, with commas between. Blank: all.",
  },
  countBasis: {
    da: "Hvilke skoleårs elever delen følger: 7/12+5/12, gammelt skoleår, nyt skoleår, forrige år, gennemsnit af 3 skoleår, eller kalenderår (ingen elevtal).",
    en: "Which school years' pupils the part follows: 7/12+5/12, old school year, new school year, previous year, average of 3 school years, or calendar year (no pupil counts).",
  },
  frame: {
    da: "Den ramme, delen betales af. Præcis én del lukker rammen.",
    en: "The frame that pays for the part. Exactly one part closes the frame.",
  },
  quantities: {
    da: "Det, der ganges eller deles efter: skole, elever, elever 0-6, klasser, matrikler, en kolonne i Skoler eller et nøgletal. Flere med komma imellem.",
    en: "What is multiplied or shared by: school, pupils, pupils 0-6, classes, sites, a column of Schools or a key figure. Several with commas between.",
  },
  table: { da: "Et loft fra Klasselofter eller en kurve fra Kurver.", en: "A cap of ClassCaps or a curve of Curves." },
  looksAt: {
    da: "Tidligere dele, som delen regner videre på, eller ordene alle før.",
    en: "Earlier parts that the part builds on, or the words all before.",
  },
  paidBy: {
    da: "Hvem der betaler, hvis det ikke er delens ramme. Til oplysning.",
    en: "Who pays, if it is not the part's frame. For information.",
  },
  active: { da: "ja eller nej. En del med nej regnes ikke med.", en: "yes or no. A part with no is left out." },
  formula: {
    da: "Kun til mekanismen Formel: jeres regnestykke uden lighedstegn, fx maks(0; 250 - elever) * [Tillæg].",
    en: "Only for the mechanism Formula: your sum without an equals sign, such as max(0, 250 - pupils) * [Supplement].",
  },
  note: { da: "Hvorfor delen er der. Fri tekst.", en: "Why the part is there. Free text." },
};

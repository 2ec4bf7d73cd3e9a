import type { Language } from "../../../../engine/index.js";

/** The words of the sheet Klasseloft-følsomhed. */
export interface PupilWords {
  readonly sheet: string;
  readonly title: (schoolYear: string, year: number) => string;
  readonly schoolYear: string;
  readonly cliffs: string;
  readonly cliffCount: (more: number, fewer: number) => string;
  readonly columns: Readonly<
    Record<
      | "site"
      | "group"
      | "grade"
      | "pupils"
      | "cap"
      | "classes"
      | "toOneMore"
      | "toOneFewer"
      | "moreClasses"
      | "moreOwn"
      | "moreOthers"
      | "moreParts"
      | "fewerClasses"
      | "fewerOwn"
      | "fewerOthers"
      | "fewerParts",
      string
    >
  >;
  readonly headings: Readonly<Record<"cliffs" | "all", string>>;
  readonly notes: readonly string[];
  readonly through: (models: string) => string;
  readonly refused: (count: number) => string;
}

const places = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const DA: PupilWords = {
  sheet: "Klasseloft-følsomhed",
  title: (schoolYear, year) => `Én elev mere eller færre i ${schoolYear}, budget ${year}`,
  schoolYear: "Skoleår",
  cliffs: "Klasselofter",
  cliffCount: (more, fewer) =>
    `én elev mere ændrer antallet af klasser ${places(more, "sted", "steder")}, én elev færre ${places(fewer, "sted", "steder")}`,
  columns: {
    site: "Matrikel",
    group: "Elevgruppe",
    grade: "Trin",
    pupils: "Elever",
    cap: "Loft",
    classes: "Klasser",
    toOneMore: "Elever til en klasse mere",
    toOneFewer: "Elever til en klasse færre",
    moreClasses: "Én elev mere: klasser",
    moreOwn: "Én elev mere: skolen, kr.",
    moreOthers: "Én elev mere: de andre, kr.",
    moreParts: "Én elev mere: skolens dele",
    fewerClasses: "Én elev færre: klasser",
    fewerOwn: "Én elev færre: skolen, kr.",
    fewerOthers: "Én elev færre: de andre, kr.",
    fewerParts: "Én elev færre: skolens dele",
  },
  headings: { cliffs: "Hvor én elev ændrer antallet af klasser", all: "Alle skoler og trin" },
  notes: [
    "Hver linje er hele modellen regnet igen med én elev mere og én færre på trinnet i det nævnte skoleår; intet er anslået.",
    "Kr. er ændringen i budgetåret. Et skoleår, der kun er med i en del af budgetåret, tæller tilsvarende.",
    "De andre er alle andre skoler til sammen. I en lukket ramme betaler de, hvad skolen får, og får, hvad den mister, medmindre rammen selv følger elevtallet (Demografi).",
    "Elever, loft og klasser er for den gruppe, der danner klasser sammen; læses flere trin sammen, er det dem alle.",
  ],
  through: (models) =>
    `Ændrer klasserne sig ikke på en linje øverst, er det klasserne i ${models}, som overgangen måler mod, der gør det.`,
  refused: (count) =>
    `${count === 1 ? "1 linje" : `${count} linjer`} kunne ikke regnes, for eksempel fordi trinnet ikke har et klasseloft.`,
};

const EN: PupilWords = {
  sheet: "Class cap sensitivity",
  title: (schoolYear, year) => `One pupil more or fewer in ${schoolYear}, budget ${year}`,
  schoolYear: "School year",
  cliffs: "Class caps",
  cliffCount: (more, fewer) =>
    `one pupil more changes the number of classes in ${places(more, "place", "places")}, one fewer in ${places(fewer, "place", "places")}`,
  columns: {
    site: "Site",
    group: "Pupil group",
    grade: "Grade",
    pupils: "Pupils",
    cap: "Cap",
    classes: "Classes",
    toOneMore: "Pupils to one class more",
    toOneFewer: "Pupils to one class fewer",
    moreClasses: "One pupil more: classes",
    moreOwn: "One pupil more: the school, kr",
    moreOthers: "One pupil more: the others, kr",
    moreParts: "One pupil more: the school's parts",
    fewerClasses: "One pupil fewer: classes",
    fewerOwn: "One pupil fewer: the school, kr",
    fewerOthers: "One pupil fewer: the others, kr",
    fewerParts: "One pupil fewer: the school's parts",
  },
  headings: { cliffs: "Where one pupil changes the number of classes", all: "All schools and grades" },
  notes: [
    "Each line is the whole model run again with one pupil more and one fewer in the grade and the school year named; nothing is estimated.",
    "Kr is the change in the budget year. A school year that is only partly in the budget year counts accordingly.",
    "The others are all other schools together. In a closed frame they pay what the school gets, and get what it loses, unless the frame itself follows the pupils (Demography).",
    "Pupils, cap and classes are of the group that forms classes together; where grades are taught together, of all of them.",
  ],
  through: (models) =>
    `Where the classes of a line at the top do not change, those of ${models} do, which the transition measures against.`,
  refused: (count) =>
    `${count === 1 ? "1 line" : `${count} lines`} could not be computed, for instance because the grade has no class cap.`,
};

export const PUPIL_WORDS: Readonly<Record<Language, PupilWords>> = { da: DA, en: EN };

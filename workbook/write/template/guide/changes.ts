import type { ChangeColumn } from "../../../text/tables/changes.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import { parameterLabel } from "./mechanismWords.js";
import type { TableGuide } from "./tableGuide.js";

export const CHANGES_GUIDE: TableGuide<ChangeColumn> = {
  rowPer: { da: "værdi, et scenarie ændrer", en: "value that a scenario changes" },
  purpose: {
    da: "Hvad et scenarie ændrer: en parameter, en del, et elevtal, en ramme, et loft, en indstilling. Udfyld det, der peger på rækken; resten er blank. Er der ingen sådan værdi, og er Før blank, tilføjes den.",
    en: "What a scenario changes: a parameter, a part, a pupil count, a frame, a cap, a setting. Fill in what points at the row; the rest is blank. Where there is no such value and Before is blank, it is added.",
  },
  columns: {
    scenario: { da: "Scenariet, som det er skrevet i Scenarier.", en: "The scenario as it is written in Scenarios." },
    number: { da: "Rækkefølgen i scenariet.", en: "The order within the scenario." },
    table: { da: "Den tabel, der ændres. Vælges på listen.", en: "The table that is changed. Chosen from the list." },
    part: {
      da: "Delen, hvor en del eller dens parameter ændres; for en ny del det navn, den skal have. For Demografi rammen.",
      en: "The part, where a part or its parameter changes; for a new part the name it is to have. For Demography the frame.",
    },
    parameter: {
      da: "Parameteren, nøgletallet, rammen, kurven, loftet, indstillingen eller kolonnens overskrift. For Modeller kan der stå Ny del: så er Efter den nye dels mekanisme, og de næste rækker udfylder dens kolonner og parametre. Uden Nr. kommer delen sidst.",
      en: "The parameter, key figure, frame, curve, cap, setting or the header of the column. For Models it may say New part: After is then the new part's mechanism, and the next rows fill in its columns and parameters. Without No. the part comes last.",
    },
    scope: { da: "Som i Parametre: Skole: 103, Klynge: Nord.", en: "As in Parameters: School: 103, Cluster: North." },
    schoolId: { da: "Skolen, hvor elevtal eller oplysninger ændres.", en: "The school, where counts or facts change." },
    year: {
      da: "Budgetåret, eller skoleåret for elevtal: 2026/27. For Klasselofter et startår, for Fremskrivning det prisniveau, der fremskrives til, for Demografi basisåret.",
      en: "The budget year, or the school year of counts: 2026/27. For ClassCaps a start year, for Indexation the price level that is indexed to, for Demography the base year.",
    },
    gradeFrom: { da: "Fra og med dette trin.", en: "From this grade on." },
    gradeTo: { da: "Til og med dette trin.", en: "Up to this grade." },
    before: {
      da: "Værdien i dag. Er den ændret siden, siger kontrollen det. Kan være blank, og skal være det for noget, der ikke er der i dag.",
      en: "The value today. If it has changed since, the check says so. May be blank, and must be for what is not there today.",
    },
    after: { da: "Værdien i scenariet.", en: "The value in the scenario." },
    reason: { da: "Hvorfor der ændres.", en: "Why it is changed." },
  },
  repeated: null,
  example: [
    {
      cells: {
        scenario: EXAMPLE.scenario,
        number: 1,
        table: wordFor("changeTable", "parameters"),
        part: EXAMPLE.classes,
        parameter: parameterLabel("perClass", "rate"),
        year: String(EXAMPLE.year),
        before: 500000,
        after: 520000,
        reason: EXAMPLE.source,
      },
    },
  ],
};

import type { ChangeColumn } from "../../../text/tables/changes.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import { parameterLabel } from "./mechanismWords.js";
import type { TableGuide } from "./tableGuide.js";

export const CHANGES_GUIDE: TableGuide<ChangeColumn> = {
  rowPer: { da: "værdi, et scenarie ændrer", en: "value that a scenario changes" },
  purpose: {
    da: "Hvad et scenarie ændrer: en parameter, en del, et elevtal, en ramme. Udfyld det, der peger på rækken; resten er blank.",
    en: "What a scenario changes: a parameter, a part, a pupil count, a frame. Fill in what points at the row; the rest is blank.",
  },
  columns: {
    scenario: { da: "Scenariet, som det er skrevet i Scenarier.", en: "The scenario as it is written in Scenarios." },
    number: { da: "Rækkefølgen i scenariet.", en: "The order within the scenario." },
    table: { da: "Den tabel, der ændres. Vælges på listen.", en: "The table that is changed. Chosen from the list." },
    part: {
      da: "Delen, hvor en del eller dens parameter ændres.",
      en: "The part, where a part or its parameter changes.",
    },
    parameter: {
      da: "Parameteren, nøgletallet, rammen, kurven eller kolonnens overskrift.",
      en: "The parameter, key figure, frame, curve or the header of the column.",
    },
    scope: { da: "Som i Parametre: Skole: 103, Klynge: Nord.", en: "As in Parameters: School: 103, Cluster: North." },
    schoolId: { da: "Skolen, hvor elevtal eller oplysninger ændres.", en: "The school, where counts or facts change." },
    year: {
      da: "Budgetåret, eller skoleåret for elevtal: 2026/27.",
      en: "The budget year, or the school year of counts: 2026/27.",
    },
    gradeFrom: { da: "Fra og med dette trin.", en: "From this grade on." },
    gradeTo: { da: "Til og med dette trin.", en: "Up to this grade." },
    before: {
      da: "Værdien i dag. Er den ændret siden, siger kontrollen det. Kan være blank.",
      en: "The value today. If it has changed since, the check says so. May be blank.",
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

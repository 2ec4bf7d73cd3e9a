import type { SchoolColumn } from "../../../text/tables/schools.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const SCHOOLS_GUIDE: TableGuide<SchoolColumn> = {
  rowPer: { da: "skole", en: "school" },
  purpose: {
    da: "De skoler, der får budget efter modellerne.",
    en: "The schools that get a budget by the models.",
  },
  columns: {
    schoolId: {
      da: "Skolens kendetegn, fx institutionsnummeret. Det er tekst, så 0123 beholder sit nul. Hver skole har sit eget.",
      en: "What the school is known by, such as its number. It is text, so 0123 keeps its zero. No two are the same.",
    },
    name: { da: "Skolens navn.", en: "The name of the school." },
    cluster: {
      da: "Klynge, distrikt eller område. Resultaterne har en sum for hver klynge.",
      en: "Cluster, district or area. The results have a sum for each cluster.",
    },
    schoolType: {
      da: "Fx 0.-6. skole. En parameter kan gælde for én skoletype.",
      en: "Such as grades 0 to 6. A parameter may hold for one type of school.",
    },
  },
  repeated: {
    headers: [EXAMPLE.floorArea],
    explanation: {
      da: "Tilføj de kolonner, modellerne skal bruge: areal, antal ledere, sociale point. En del bruger en kolonne ved at skrive dens overskrift i Mængde/nøgle.",
      en: "Add the columns that the models need: floor area, leaders, social points. A part uses a column by its header in Quantity/key.",
    },
  },
  example: [
    {
      cells: {
        schoolId: EXAMPLE.school,
        name: { da: "Eksempelskolen", en: "Example School" },
        cluster: { da: "Eksempelklynge", en: "Example cluster" },
        schoolType: { da: "0.-9. skole", en: "grades 0 to 9" },
      },
      repeated: [5000],
    },
  ],
};

import type { KeyFigureColumn } from "../../../text/tables/keyFigures.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const KEY_FIGURES_GUIDE: TableGuide<KeyFigureColumn> = {
  rowPer: { da: "skole, nøgletal og år", en: "school, key figure and year" },
  purpose: {
    da: "Tal om skolerne, der kan være nye hvert år, fx sociale indeks.",
    en: "Figures on the schools that may be new every year, such as social indices.",
  },
  columns: {
    schoolId: { da: "Skolen, som den er kendt i Skoler.", en: "The school as it is known in Schools." },
    name: {
      da: "Nøgletallets navn. En del bruger det i kolonnen Mængde/nøgle.",
      en: "The name of the key figure. A part uses it in the column Quantity/key.",
    },
    year: { da: "Året, tallet gælder for. Blank: alle år.", en: "The year it holds for. Blank: every year." },
    value: { da: "Tallet.", en: "The figure." },
    unit: { da: "Hvad der er talt: andel, antal, indeks.", en: "What is counted: share, number, index." },
    source: { da: "Hvor tallet kommer fra, og hvornår.", en: "Where the figure comes from, and when." },
  },
  repeated: null,
  example: [
    {
      cells: {
        schoolId: EXAMPLE.school,
        name: EXAMPLE.keyFigure,
        year: EXAMPLE.year,
        value: 2,
        unit: { da: "antal", en: "number" },
        source: EXAMPLE.source,
      },
    },
  ],
};

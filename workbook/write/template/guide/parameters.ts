import type { ParameterColumn } from "../../../text/tables/parameters.js";
import { EXAMPLE } from "./exampleNames.js";
import { parameterLabel } from "./mechanismWords.js";
import { both, type TableGuide } from "./tableGuide.js";

export const PARAMETERS_GUIDE: TableGuide<ParameterColumn> = {
  rowPer: {
    da: "parameter i en del, og én mere pr. trinbånd eller undtagelse",
    en: "parameter of a part, and one more per band of grades or exception",
  },
  purpose: {
    da: "Takster, puljer og grænser: alt det, byrådet kan ændre. Den mest særlige række vinder: skole før skoletype og klynge før alle.",
    en: "Rates, pools and limits: all that the council can change. The most special row wins: school before type and cluster before all.",
  },
  columns: {
    model: { da: "Modellen, som den er skrevet i Modeller.", en: "The model as it is written in Models." },
    part: { da: "Delen, som den er skrevet i Modeller.", en: "The part as it is written in Models." },
    parameter: {
      da: "Parameterens navn. Hver mekanismes parametre står nederst på dette ark.",
      en: "The name of the parameter. The parameters of every mechanism stand at the end of this sheet.",
    },
    scope: {
      da: "Blank: alle skoler. Ellers fx Skole: 103, Klynge: Nord, Skoletype: 0.-6. skole eller Nøgletal: Enlige.",
      en: "Blank: all schools. Otherwise such as School: 103, Cluster: North, School type: grades 0 to 6 or Key figure: Single parents.",
    },
    gradeFrom: { da: "Fra og med dette trin. Blank: alle trin.", en: "From this grade on. Blank: all grades." },
    gradeTo: { da: "Til og med dette trin. Blank: alle trin.", en: "Up to this grade. Blank: all grades." },
    unit: {
      da: "Hvad værdien er i: kr/skole, kr/elev, kr/klasse, andel, pct. med flere.",
      en: "What the value is in: kr/school, kr/pupil, kr/class, share, per cent and others.",
    },
    priceLevel: {
      da: "Det års priser, beløbet er i. løbende: hver kolonne er i sit eget års priser. Blank, hvor det ikke er penge.",
      en: "The year whose prices the amount is in. current: each column is in its own year's prices. Blank where it is not money.",
    },
    source: { da: "Beslutningen bag tallet.", en: "The decision behind the figure." },
    payShare: {
      da: "Hvor mange pct. af beløbet der er løn, når Fremskrivning har løn og pris hver for sig. Blank: som i Opsætning.",
      en: "How many per cent of the amount are pay, where Indexation has pay and prices apart. Blank: as in Settings.",
    },
  },
  repeated: {
    headers: [both(String(EXAMPLE.year))],
    explanation: {
      da: "Værdien i budgetåret. En kolonne pr. budgetår; en blank celle er ikke 0.",
      en: "The value in the budget year. One column per budget year; a blank cell is not 0.",
    },
  },
  example: [
    {
      cells: {
        model: EXAMPLE.model,
        part: EXAMPLE.classes,
        parameter: parameterLabel("perClass", "rate"),
        unit: { da: "kr/klasse", en: "kr/class" },
        priceLevel: EXAMPLE.year,
        source: EXAMPLE.source,
      },
      repeated: [500000],
    },
    {
      cells: {
        model: EXAMPLE.model,
        part: EXAMPLE.buildings,
        parameter: parameterLabel("fixedAmount", "amount"),
        unit: { da: "kr/m²", en: "kr/m²" },
        priceLevel: EXAMPLE.year,
        source: EXAMPLE.source,
      },
      repeated: [100],
    },
  ],
};

import type { DemographyColumn } from "../../../text/tables/demography.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const DEMOGRAPHY_GUIDE: TableGuide<DemographyColumn> = {
  rowPer: {
    da: "ramme og aldersgruppe, der følger børnetallet",
    en: "frame and age group that follows the number of children",
  },
  purpose: {
    da: "Hvordan en ramme følger elevtallet efter basisåret: basisrammen plus ændringen i elever gange beløbet. År, der regnes sådan, skal ikke stå i Rammer.",
    en: "How a frame follows the number of pupils after its base year: the base frame plus the change in pupils times the amount. Years worked out like this do not stand in Frames.",
  },
  columns: {
    model: { da: "Modellen, som den er skrevet i Modeller.", en: "The model as it is written in Models." },
    frame: { da: "Rammens navn, som i Modeller.", en: "The name of the frame, as in Models." },
    baseYear: {
      da: "Det budgetår, rammen reguleres fra. Dets beløb står i Rammer. Rækken gælder for årene efter.",
      en: "The budget year the frame is adjusted from. Its amount stands in Frames. The row holds for the years after.",
    },
    group: { da: "En elevgruppe fra Elevtal. Blank: alle.", en: "A pupil group of PupilCounts. Blank: all." },
    gradeFrom: { da: "Fra og med dette trin. Blank: alle trin.", en: "From this grade on. Blank: all grades." },
    gradeTo: { da: "Til og med dette trin. Blank: alle trin.", en: "Up to this grade. Blank: all grades." },
    countBasis: {
      da: "Hvilke skoleårs elever der tælles, som i Modeller, fx 7/12+5/12. Blank, hvor et nøgletal følges.",
      en: "Which school years' pupils are counted, as in Models, such as 7/12+5/12. Blank where a key figure is followed.",
    },
    keyFigure: {
      da: "Et nøgletal i stedet for elevtal, fx børn i distriktet; skolernes tal lægges sammen. Ellers blank.",
      en: "A key figure instead of pupils, such as children of the area; the schools' figures are added up. Otherwise blank.",
    },
    rate: {
      da: "Kr. for hver elev, der er flere eller færre. Blank: rammen følger i samme forhold som elevtallet.",
      en: "Kr for each pupil more or fewer. Blank: the frame follows in the same proportion as the pupils.",
    },
    share: {
      da: "Hvor mange pct. af ændringen rammen følger, fx 70. Blank: 100.",
      en: "How many per cent of the change the frame follows, such as 70. Blank: 100.",
    },
    priceLevel: { da: "Det års priser, beløbet er i.", en: "The year whose prices the amount is in." },
    source: { da: "Beslutningen bag reguleringen.", en: "The decision behind the adjustment." },
    payShare: {
      da: "Hvor mange pct. af beløbet der er løn. Blank: som i Opsætning.",
      en: "How many per cent of the amount are pay. Blank: as in Settings.",
    },
  },
  repeated: null,
  example: [
    {
      cells: {
        model: EXAMPLE.model,
        frame: EXAMPLE.frame,
        baseYear: EXAMPLE.year,
        group: EXAMPLE.group,
        gradeFrom: 0,
        gradeTo: 9,
        countBasis: EXAMPLE.follows,
        rate: 50000,
        share: 70,
        priceLevel: EXAMPLE.year,
        source: EXAMPLE.source,
      },
    },
  ],
};

import type { IndexStepColumn } from "../../../text/tables/indexSteps.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const INDEX_STEPS_GUIDE: TableGuide<IndexStepColumn> = {
  rowPer: { da: "skridt fra et prisniveau til et andet", en: "step from one price level to another" },
  purpose: {
    da: "Pris- og lønfremskrivning. Et beløb i ældre priser ganges med faktoren, én gang og synligt. Løn og pris hver for sig vægtes med Andel løn.",
    en: "Indexation of prices and pay. An amount in older prices is multiplied by the factor, once and visibly. Pay and prices apart are weighted by Pay share.",
  },
  columns: {
    from: { da: "Det års priser, beløbet er i.", en: "The year whose prices the amount is in." },
    to: { da: "Det års priser, det skal føres til.", en: "The year whose prices it is brought to." },
    kind: {
      da: "løn, pris eller samlet. Løn og pris bruges, hvor der står en andel løn; samlet, hvor der ikke gør. Blank: samlet.",
      en: "pay, prices or both. Pay and prices are used where a pay share stands; both where none does. Blank: both.",
    },
    factor: { da: "Faktoren, fx 1,031 for 3,1 pct.", en: "The factor, such as 1.031 for 3.1 per cent." },
    source: { da: "Hvor skønnet kommer fra.", en: "Where the estimate comes from." },
  },
  repeated: null,
  example: [
    {
      cells: {
        from: EXAMPLE.year - 1,
        to: EXAMPLE.year,
        kind: { da: "samlet", en: "both" },
        factor: 1.03,
        source: EXAMPLE.source,
      },
    },
  ],
};

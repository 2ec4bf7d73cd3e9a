import type { IndexStepColumn } from "../../../text/tables/indexSteps.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const INDEX_STEPS_GUIDE: TableGuide<IndexStepColumn> = {
  rowPer: { da: "skridt fra et prisniveau til et andet", en: "step from one price level to another" },
  purpose: {
    da: "Pris- og lønfremskrivning. Et beløb i ældre priser ganges med faktoren, én gang og synligt.",
    en: "Indexation of prices and pay. An amount in older prices is multiplied by the factor, once and visibly.",
  },
  columns: {
    from: { da: "Det års priser, beløbet er i.", en: "The year whose prices the amount is in." },
    to: { da: "Det års priser, det skal føres til.", en: "The year whose prices it is brought to." },
    kind: { da: "Løn, pris eller samlet.", en: "Pay, prices or both." },
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

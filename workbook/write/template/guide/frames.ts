import type { FrameColumn } from "../../../text/tables/frames.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const FRAMES_GUIDE: TableGuide<FrameColumn> = {
  rowPer: { da: "model, ramme og år", en: "model, frame and year" },
  purpose: {
    da: "De beløb, modellernes dele tilsammen skal give, når en del lukker rammen.",
    en: "The amounts that the parts of a model must give together, where a part closes the frame.",
  },
  columns: {
    model: { da: "Modellen, som den er skrevet i Modeller.", en: "The model as it is written in Models." },
    frame: { da: "Rammens navn, som i Modeller.", en: "The name of the frame, as in Models." },
    year: { da: "Budgetåret.", en: "The budget year." },
    amount: { da: "Rammen i kr. for hele året.", en: "The frame in kr for the whole year." },
    priceLevel: { da: "Det års priser, beløbet er i.", en: "The year whose prices the amount is in." },
    source: { da: "Beslutningen bag beløbet.", en: "The decision behind the amount." },
    payShare: {
      da: "Hvor mange pct. af rammen der er løn, når Fremskrivning har løn og pris hver for sig. Blank: som i Opsætning.",
      en: "How many per cent of the frame are pay, where Indexation has pay and prices apart. Blank: as in Settings.",
    },
  },
  repeated: null,
  example: [
    {
      cells: {
        model: EXAMPLE.model,
        frame: EXAMPLE.frame,
        year: EXAMPLE.year,
        amount: 10000000,
        priceLevel: EXAMPLE.year,
        source: EXAMPLE.source,
      },
    },
  ],
};

import type { CurveColumn } from "../../../text/tables/curves.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import { both, type TableGuide } from "./tableGuide.js";

export const CURVES_GUIDE: TableGuide<CurveColumn> = {
  rowPer: { da: "trin i en trappe eller punkt på en linje", en: "step of a staircase or point of a line" },
  purpose: {
    da: "Beløb eller tal, der følger noget andet i trin eller i lige linjer, fx ledelse efter elevtal.",
    en: "Amounts or figures that follow something else in steps or in straight lines, such as leadership by pupils.",
  },
  columns: {
    curve: {
      da: "Kurvens navn, det samme for alle dens punkter.",
      en: "The name of the curve, the same for all its points.",
    },
    shape: {
      da: "Trappe: værdien gælder, til næste trin begynder. Linje: ret linje mellem punkterne.",
      en: "Staircase: the value holds until the next step begins. Line: straight between the points.",
    },
    from: { da: "Hvor trinnet begynder, eller punktet ligger.", en: "Where the step begins, or the point lies." },
    unit: { da: "Hvad værdien er: kr, antal eller faktor.", en: "What the value is: kr, number or factor." },
    priceLevel: { da: "Prisniveau, hvor værdien er i kr.", en: "The price level, where the value is in kr." },
    source: { da: "Hvor kurven er besluttet.", en: "Where the curve was decided." },
  },
  repeated: {
    headers: [both(String(EXAMPLE.year))],
    explanation: {
      da: "Værdien i budgetåret. En kolonne pr. budgetår.",
      en: "The value in the budget year. One column per budget year.",
    },
  },
  example: [
    {
      cells: {
        curve: EXAMPLE.curve,
        shape: wordFor("curveShape", "steps"),
        from: 0,
        unit: "kr",
        priceLevel: EXAMPLE.year,
        source: EXAMPLE.source,
      },
      repeated: [1300000],
    },
  ],
};

import type { CurrentBudgetColumn } from "../../../text/tables/currentBudgets.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const CURRENT_BUDGETS_GUIDE: TableGuide<CurrentBudgetColumn> = {
  rowPer: { da: "skole og år, eventuelt pr. del", en: "school and year, by part where wanted" },
  purpose: {
    da: "Det, skolerne får i dag, når den gamle model kun kendes på sine beløb. Bruges af mekanismen Nuværende budget.",
    en: "What the schools get today, where the old model is known only by its amounts. Used by the mechanism Current budget.",
  },
  columns: {
    schoolId: { da: "Skolen, som den er kendt i Skoler.", en: "The school as it is known in Schools." },
    year: { da: "Budgetåret.", en: "The budget year." },
    part: {
      da: "Delens navn, hvis beløbene er delt op. Blank: hele beløbet.",
      en: "The name of the part, if the amounts are split. Blank: the whole amount.",
    },
    amount: { da: "Beløbet i kr. for hele året.", en: "The amount in kr for the whole year." },
    priceLevel: { da: "Det års priser, beløbet er i.", en: "The year whose prices the amount is in." },
  },
  repeated: null,
  example: [{ cells: { schoolId: EXAMPLE.school, year: EXAMPLE.year, amount: 9800000, priceLevel: EXAMPLE.year } }],
};

import type { ScenarioColumn } from "../../../text/tables/scenarios.js";
import { wordFor } from "../../../text/words.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const SCENARIOS_GUIDE: TableGuide<ScenarioColumn> = {
  rowPer: { da: "scenarie", en: "scenario" },
  purpose: {
    da: "Navngivne forslag. Et scenarie er en model eller et andet scenarie med de ændringer, der står i Ændringer.",
    en: "Named proposals. A scenario is a model or another scenario with the changes that stand in Changes.",
  },
  columns: {
    number: { da: "Rækkefølgen på listen.", en: "The order of the list." },
    name: { da: "Scenariets navn.", en: "The name of the scenario." },
    buildsOn: { da: "Den model eller det scenarie, der ændres.", en: "The model or scenario that is changed." },
    status: { da: "Vælges på listen.", en: "Chosen from the list." },
    reason: { da: "Hvorfor scenariet regnes.", en: "Why the scenario is worked out." },
    requestedBy: { da: "Hvem der har bedt om det.", en: "Who asked for it." },
  },
  repeated: null,
  example: [
    {
      cells: {
        number: 1,
        name: EXAMPLE.scenario,
        buildsOn: EXAMPLE.model,
        status: wordFor("scenarioStatus", "sketch"),
        reason: { da: "Eksempel: hvad koster en højere takst?", en: "Example: what does a higher rate cost?" },
        requestedBy: { da: "Eksempel: udvalget", en: "Example: the committee" },
      },
    },
  ],
};

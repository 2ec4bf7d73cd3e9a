import { wordFor } from "../../../text/words.js";
import type { SettingColumn } from "../../../text/tables/settings.js";
import { EXAMPLE } from "./exampleNames.js";
import type { TableGuide } from "./tableGuide.js";

export const SETTINGS_GUIDE: TableGuide<SettingColumn> = {
  rowPer: { da: "indstilling af en model", en: "setting of a model" },
  purpose: {
    da: "Hvad der gælder for beregningen som helhed: afrunding, prisniveau, budgetår, grænser for afvigelser.",
    en: "What holds for the calculation as a whole: rounding, price level, budget years, limits of change.",
  },
  columns: {
    model: {
      da: "Den model, indstillingen gælder for. Blank: alle modeller.",
      en: "The model the setting holds for. Blank: all models.",
    },
    name: {
      da: "Vælges på listen. Afrunding er i kr.: 0,01, 1 eller 1000. Udelades den, regnes i hele kr.",
      en: "Chosen from the list. Rounding is in kr: 0.01, 1 or 1000. Without it, amounts are in whole kr.",
    },
    value: {
      da: "Indstillingens værdi. Flere budgetår skrives med komma og mellemrum: 2026, 2027. Simulationer er 200 og Frø 1, hvor de ikke står. Andel løn er i pct. Efterregulering betales: samme år eller næste år, og omfatter: begge skoleår eller nyt skoleår; udelades de, er det samme år og begge skoleår.",
      en: "The value of the setting. Several budget years stand with a comma and a blank: 2026, 2027. Simulations are 200 and Seed 1 where not given. The pay share is in per cent. A settlement is paid: same year or next year, and covers: both school years or new school year; without them, the same year and both school years.",
    },
  },
  repeated: null,
  example: [
    {
      cells: {
        name: wordFor("settingName", "municipality"),
        value: { da: "Eksempel: skriv kommunens navn", en: "Example: the municipality's name" },
      },
    },
    { cells: { name: wordFor("settingName", "budgetYears"), value: EXAMPLE.year } },
    { cells: { name: wordFor("settingName", "priceLevel"), value: EXAMPLE.year } },
    { cells: { model: EXAMPLE.model, name: wordFor("settingName", "comparedWith"), value: EXAMPLE.today } },
  ],
};

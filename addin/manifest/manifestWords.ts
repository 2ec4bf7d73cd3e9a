/** A text in the languages of the manifest; Danish is its default, English the override. */
export interface ManifestText {
  readonly da: string;
  readonly en: string;
}

/** Excel's own limits on the words of a manifest, in characters. */
export const LONGEST = { name: 125, description: 250, short: 125, long: 250 } as const;

/** The name is the same in both languages: the ribbon of a Dane and of an Englishman say the same word. */
export const NAME = "Tildel";

export const DESCRIPTION: ManifestText = {
  da: "Beregner kommunens ressourcefordeling til skolerne ud fra jeres egne tabeller: konsekvens for hver skole, forklaring, scenarier og indfasning. Alt regnes på jeres egen maskine.",
  en: "Computes how a municipality divides its school budget from your own tables: the consequence for every school, explanations, scenarios and phase-in. Everything is computed on your own machine.",
};

/** Shown in the bar that Excel opens the first time. */
export const GET_STARTED = {
  title: { da: "Tildel er klar", en: "Tildel is ready" },
  description: {
    da: "Vælg Åbn Tildel under Hjem for at læse tabellerne i projektmappen eller indsætte et eksempel.",
    en: "Choose Open Tildel on the Home tab to read the tables of the workbook or to insert an example.",
  },
} as const satisfies Readonly<Record<string, ManifestText>>;

export const GROUP: ManifestText = { da: "Ressourcefordeling", en: "School budget" };

export const OPEN = {
  label: { da: "Åbn Tildel", en: "Open Tildel" },
  tip: {
    da: "Åbner ruden ved siden af arket: data, model, scenarier og resultat.",
    en: "Opens the pane beside the sheet: data, model, scenarios and results.",
  },
} as const satisfies Readonly<Record<string, ManifestText>>;

export const RECALCULATE = {
  label: { da: "Beregn igen", en: "Recalculate" },
  tip: {
    da: "Læser tabellerne igen og beregner alle scenarier. Arkene ændres ikke, før du vælger Skriv.",
    en: "Reads the tables again and computes every scenario. No sheet is changed until you choose Write.",
  },
} as const satisfies Readonly<Record<string, ManifestText>>;

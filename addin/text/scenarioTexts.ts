import type { Text } from "../../engine/index.js";

export const SCENARIO_TEXTS = {
  heading: { da: "Scenarier", en: "Scenarios" },
  intro: {
    da: "Et scenarie er en model med ændringer. Alt står i tabellerne Scenarier og Ændringer i projektmappen.",
    en: "A scenario is a model with changes. All of it stands in the tables Scenarios and Changes of the workbook.",
  },
  none: { da: "Der er ingen scenarier endnu.", en: "There are no scenarios yet." },
  buildsOn: { da: "Bygger på", en: "Builds on" },
  status: { da: "Status", en: "Status" },
  reason: { da: "Begrundelse", en: "Reason" },
  requestedBy: { da: "Ønsket af", en: "Requested by" },
  compare: { da: "Se forskellen", en: "See the difference" },
  copy: { da: "Kopiér", en: "Copy" },
  make: { da: "Nyt scenarie", en: "New scenario" },
  name: { da: "Navn", en: "Name" },
  insert: { da: "Gem scenariet", en: "Save the scenario" },
  cancel: { da: "Fortryd", en: "Cancel" },
  nameTaken: {
    da: "Giv scenariet et navn, som ingen model og intet andet scenarie har.",
    en: "Give the scenario a name that no model and no other scenario has.",
  },
  log: { da: "Ændringslog", en: "Change log" },
  noChanges: { da: "Der er ingen forskel på de to.", en: "There is no difference between the two." },
  samePupils: { da: "Begge er set på de samme elevtal.", en: "Both are seen on the same pupils." },
  showEffect: { da: "Vis hvad hver ændring gør", en: "Show what each change does" },
  effect: { da: "Hvad hver ændring gør", en: "What each change does" },
  change: { da: "Ændring", en: "Change" },
  moved: { da: "Stiger i alt, kr.", en: "Gained in all, kr." },
  gain: { da: "Vinder", en: "Gain" },
  lose: { da: "Taber", en: "Lose" },
  net: { da: "Netto, kr.", en: "Net, kr." },
  total: { da: "I alt", en: "Total" },
  average: {
    da: "Gennemsnit over alle rækkefølger, ændringerne kan laves i.",
    en: "The mean over every order in which the changes can be made.",
  },
  listed: { da: "Ændringerne er lagt på i loggens rækkefølge.", en: "The changes are made in the order of the log." },
} as const satisfies Readonly<Record<string, Text>>;

/** "3 ændringer". */
export const changeCount = (count: number): Text => ({
  da: count === 0 ? "ingen ændringer" : count === 1 ? "1 ændring" : `${count} ændringer`,
  en: count === 0 ? "no changes" : count === 1 ? "1 change" : `${count} changes`,
});

export const copyHeading = (name: string): Text => ({ da: `Kopi af ${name}`, en: `Copy of ${name}` });

/** The proposed name of a copy: "Færre børn (2)". */
export const copyName = (name: string, number: number): string => `${name} (${number})`;

/** What opens the rest of a long change log. */
export const moreText = (count: number): Text => ({
  da: `Vis ${count} til`,
  en: `Show ${count} more`,
});

import type { Language } from "../../../engine/index.js";

/** The words of the sheets Ændringslog and Ændringernes virkning. */
export interface ChangeLogWords {
  readonly sheet: string;
  readonly effectSheet: string;
  readonly title: (from: string, to: string) => string;
  readonly effectTitle: (year: number) => string;
  readonly from: string;
  readonly to: string;
  readonly changes: string;
  readonly count: (changes: number, cells: number) => string;
  readonly columns: {
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly unit: string;
    readonly scenario: string;
    readonly number: string;
    readonly reason: string;
  };
  readonly rowFates: Readonly<Record<"new" | "gone", string>>;
  readonly noChanges: string;
  readonly onPupilsOfAfter: string;
  readonly undone: (scenario: string) => string;
}

export const CHANGE_LOG_WORDS: Readonly<Record<Language, ChangeLogWords>> = {
  da: {
    sheet: "Ændringslog",
    effectSheet: "Ændringernes virkning",
    title: (from, to) => `Ændringslog: fra ${from} til ${to}`,
    effectTitle: (year) => `Hvad hver ændring gør, ${year}`,
    from: "Fra",
    to: "Til",
    changes: "Ændringer",
    count: (changes, cells) =>
      `${changes} ${changes === 1 ? "ændring" : "ændringer"} i ${cells} ${cells === 1 ? "celle" : "celler"}`,
    columns: {
      what: "Hvad",
      before: "Før",
      after: "Efter",
      unit: "Enhed",
      scenario: "Scenarie",
      number: "Nr.",
      reason: "Begrundelse",
    },
    rowFates: { new: "(ny)", gone: "(udgået)" },
    noChanges: "Der er ingen forskel.",
    onPupilsOfAfter:
      "Begge sider er set på de samme skoler, elevtal og nøgletal, nemlig dem i “Til”; de er derfor ikke med i loggen.",
    undone: (scenario) => `ændringen i ${scenario} er ikke med`,
  },
  en: {
    sheet: "Change log",
    effectSheet: "Effect of the changes",
    title: (from, to) => `Change log: from ${from} to ${to}`,
    effectTitle: (year) => `What each change does, ${year}`,
    from: "From",
    to: "To",
    changes: "Changes",
    count: (changes, cells) =>
      `${changes} ${changes === 1 ? "change" : "changes"} in ${cells} ${cells === 1 ? "cell" : "cells"}`,
    columns: {
      what: "What",
      before: "Before",
      after: "After",
      unit: "Unit",
      scenario: "Scenario",
      number: "No.",
      reason: "Reason",
    },
    rowFates: { new: "(new)", gone: "(gone)" },
    noChanges: "There is no difference.",
    onPupilsOfAfter:
      "Both sides are seen on the same schools, pupil counts and key figures, those of “To”; they are therefore not in the log.",
    undone: (scenario) => `the change in ${scenario} is not made here`,
  },
};

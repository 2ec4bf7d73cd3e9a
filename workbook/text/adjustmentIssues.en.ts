import type { IssueSentence } from "./issueSentence.js";

/** English sentences for indexation, settlement and the demographic adjustment of frames. */
export const ADJUSTMENT_ISSUES_EN = {
  missingPayShare: {
    found: "{what} in prices of {level}, where Indexation from {from} to {to} has pay and prices apart",
    expected: "a pay share, so that pay and prices can be weighed, or one factor for both",
    remedy:
      "Write the share in Pay share, per cent at the amount or in Settings, or add the row both from {from} to {to}.",
  },
  missingIndexKind: {
    found: "{what} with a pay share, where Indexation from {from} to {to} has no {indexKind}",
    expected: "both pay and prices for every step",
    remedy: "Add the row {indexKind} from {from} to {to} to Indexation, or correct the pay share.",
  },
  risesWithIndex: {
    found:
      "{found}, which is the amount of {before} times the indexation to {year}, although both are in prices of {level}",
    expected: "the same amount in every year, where the price level is the same",
    remedy:
      "Look whether the amount is indexed twice: write current in Price level, or write the amount without the rise.",
  },
  nothingToSettle: {
    found: "one count for each school, site, school year and pupil group",
    expected: "both a preliminary and a final count, for the difference to be worked out from",
    remedy:
      "Let the preliminary row stand (Version preliminary, or Kind forecast), and add the final count in a row of its own.",
  },
  notSettledYet: {
    found: "{schoolYear} without final counts for all schools (missing: {schools}, among them school {found})",
    expected: "counted, final counts for the school years that are settled",
    remedy: "Add the final counts when they are there; until then the settlement is preliminary too.",
  },
} as const satisfies Readonly<Record<string, IssueSentence>>;

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
  missingBaseFrame: {
    found: "the base year {found} of the frame {frame}, which has no amount in Frames",
    expected: "an amount in Frames for the base year, for {year} to be adjusted from",
    remedy: "Add the frame's amount for {found} to Frames, or correct the base year.",
  },
  frameGivenTwice: {
    found: "the frame {frame} for {year}, which both stands in Frames and is adjusted from {baseYear} in Demography",
    expected: "either an amount in Frames or an adjustment",
    remedy: "Delete the row for {year} in Frames, or let {year} be a new base year in Demography.",
  },
  demographyNeedsBasis: {
    found: '"{found}" in Pupils follow for the frame {frame}',
    expected: "either school years such as 7/12+5/12 or new school year, or a key figure, and not both",
    remedy: "Write which school years' pupils are counted, or write the key figure, and leave the other cell blank.",
  },
  demographyNeedsRate: {
    found: "the frame {frame}, which several rows adjust, one of them without an amount",
    expected: "an amount per pupil in each row, where there are several",
    remedy:
      "Write the amount per pupil, or let one row hold for all pupils; only then can the frame follow in proportion.",
  },
  demographyWithoutPupils: {
    found: "the frame {frame}, which has no pupils in the base year {baseYear}",
    expected: "pupils in the base year, where the frame follows in proportion",
    remedy: "Write an amount per pupil, or correct the pupil group, the grades or the base year.",
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

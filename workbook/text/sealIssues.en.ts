import type { SealIssueCode } from "../../engine/domain/sealIssueCode.js";
import type { IssueSentence } from "./issueSentence.js";

/** English sentences for sealed scenarios. */
export const SEAL_ISSUES_EN: Readonly<Record<SealIssueCode, IssueSentence>> = {
  sealNotReadable: {
    found: "{name} without {columnEn}",
    expected: "the tables Seals and SealedRows as Tildel wrote them",
    remedy: "Take both tables again from the workbook that the seal was written in; they are not to be edited by hand.",
  },
  sealBroken: {
    found: 'a seal of "{scenario}" from {date} whose rows do not fit its fingerprint',
    expected: "the rows that were sealed",
    remedy:
      "Somebody has edited SealedRows or Seals. Take the tables from the original file; otherwise nobody can tell what has changed since.",
  },
  sealedScenarioGone: {
    found: 'a seal of the scenario "{scenario}", which is no longer there',
    expected: "the scenario in Scenarios as long as it is sealed",
    remedy: "Write the scenario in again, or delete the seal if it no longer holds.",
  },
  sealedCellChanged: {
    found: "{whatEn}: {nowEn}",
    expected: '{sealedEn}, as when "{scenario}" was sealed {date}',
    remedy:
      "Change the cell back, or make a new scenario; a final scenario is recomputed when what it rests on changes.",
  },
  sealedRowAdded: {
    found: "a new row, {whatEn}",
    expected: 'the rows there were when "{scenario}" was sealed {date}',
    remedy: "Delete the row if it should not be there; otherwise seal again when the change has been decided.",
  },
  sealedRowRemoved: {
    found: "no longer the row {whatEn}",
    expected: 'the row with {sealedEn}, as when "{scenario}" was sealed {date}',
    remedy: "Write the row in again, or seal again when the change has been decided.",
  },
  sealedOthersChanged: {
    found: "{count} rows of other scenarios that are new, changed or gone",
    expected: 'the rows there were when "{scenario}" was sealed {date}',
    remedy: 'There is nothing to do; "{scenario}" does not rest on them.',
  },
  sealedResultChanged: {
    found:
      'other amounts for {count} schools in {year} under "{scenario}", {nowEn} kr in all; most for school {school}: {amountEn} kr',
    expected: "{sealedEn} kr in all, and {sealedAmountEn} kr for school {school}, as it was sealed {date}",
    remedy: "See what has changed under the scenario; the other remarks about the seal tell it.",
  },
  sealedResultMoved: {
    found:
      'other amounts for {count} schools in {year} under "{scenario}" from the same input, {nowEn} kr in all; most for school {school}: {amountEn} kr',
    expected: "{sealedEn} kr in all, and {sealedAmountEn} kr for school {school}, as it was sealed {date}",
    remedy:
      "The input is unchanged, so it is Tildel that computes otherwise. CHANGELOG.md tells what changed; the sealed amounts stand in SealedRows.",
  },
  finalNotSealed: {
    found: 'the final scenario "{scenario}" without a seal',
    expected: "a seal, so that it can be seen whether anything under it changes",
    remedy: "Seal it when it has been adopted: under Scenarios in the pane or with tildel seal.",
  },
};

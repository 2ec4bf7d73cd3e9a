/** What can be said about a sealed scenario: what under it has changed, and whether the seal itself can be trusted. */
export type SealIssueCode =
  | "sealNotReadable" // a table of seals that lacks a column, or a row that nobody can read
  | "sealBroken" // the sealed rows are not those that were sealed
  | "sealedScenarioGone" // the sealed scenario is no longer in the workbook
  | "sealedCellChanged"
  | "sealedRowAdded"
  | "sealedRowRemoved"
  | "sealedOthersChanged" // rows of other scenarios, which the sealed one does not rest on
  | "sealedResultChanged" // other amounts, because the input is another
  | "sealedResultMoved" // other amounts from the same input
  | "finalNotSealed";

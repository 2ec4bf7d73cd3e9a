/** What keys of ours begin with in a document, where other programs keep settings too. The adapters add it, nobody else. */
export const SETTING_PREFIX = "tildel.";

/** The settings the pane keeps in the document. */
export const SETTINGS = {
  language: "language",
  /** The key of the input under the result sheets. */
  writtenFrom: "writtenFrom",
} as const;

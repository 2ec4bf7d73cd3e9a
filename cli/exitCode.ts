/** What the command line answers to whoever started it. */
export const EXIT = {
  fine: 0,
  /** The workbook has errors; nothing is written. */
  workbookHasErrors: 1,
  /** A command, an option or a path that cannot be used. */
  wrongUse: 2,
  /** A law of the engine was broken, or something we did not foresee: our fault; nothing is written. */
  ourFault: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
